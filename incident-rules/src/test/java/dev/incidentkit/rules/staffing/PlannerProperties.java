package dev.incidentkit.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlannerProperties {

    /** Somebody's question to a planner. */
    record Question(Policy policy, ImmutableList<Candidate> people, Response response) {
        StaffingPlan plan() {
            return Planner.of(policy).staff(people, response);
        }

        StaffingPlan planWith(int more, RoleSet roles) {
            return Planner.of(policy)
                    .staff(
                            Stream.concat(
                                            people.stream(),
                                            IntStream.range(0, more)
                                                    .mapToObj(i -> Candidate.of(
                                                            "new" + i,
                                                            roles.roles().toArray(Role[]::new))))
                                    .toList(),
                            response);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void thePlannerAgreesWithExhaustiveSearch(@ForAll("questions") Question question) {
        StaffingPlan plan = question.plan();
        OptionalInt fewest = Exhaustive.fewestChanges(question.policy(), question.people(), question.response());
        assertThat(plan.isComplete()).as(plan.toString()).isEqualTo(fewest.isPresent());
        if (fewest.isPresent()) {
            assertThat(plan.changes()).as(plan.toString()).isEqualTo(fewest.getAsInt());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void thePolicyAcceptsEveryPlan(@ForAll("questions") Question question) {
        StaffingPlan plan = question.plan();
        if (plan.isComplete()) {
            assertThat(question.policy().check(plan.response()).findings(Level.ERROR))
                    .as(plan.toString())
                    .isEmpty();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theShortageIsWhatIsMissingAndNoMore(@ForAll("questions") Question question) {
        Shortage shortage = question.plan().shortage();
        if (!shortage.isNone()) {
            RoleSet all = RoleSet.of(Role.all());
            RoleSet enough = shortage.people() <= shortage.roles().size() ? shortage.roles() : all;
            assertThat(question.planWith(shortage.people(), enough).isComplete())
                    .as("with %s", shortage)
                    .isTrue();
            assertThat(question.planWith(shortage.people() - 1, all).isComplete())
                    .as("with one fewer")
                    .isFalse();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aPlanIsItsOwnPlan(@ForAll("questions") Question question) {
        StaffingPlan plan = question.plan();
        StaffingPlan again = Planner.of(question.policy()).staff(question.people(), plan.response());
        assertThat(again.shortage()).isEqualTo(plan.shortage());
        if (plan.isComplete()) {
            assertThat(again.roster().assignments())
                    .containsExactlyInAnyOrderElementsOf(plan.roster().assignments());
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Role> roles = Arbitraries.of(Role.class);
        Arbitrary<ImmutableSet<Role>> several = roles.set().ofMaxSize(4).map(ImmutableSet::copyOf);
        Arbitrary<ImmutableList<Candidate>> people = several.list()
                .ofMaxSize(4)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> new Candidate(person(i), all.get(i), ImmutableSet.of()))
                        .collect(ImmutableList.toImmutableList()));
        Arbitrary<Roster> rosters = Combinators.combine(Arbitraries.integers().between(0, 4), roles)
                .as((number, role) -> Assignment.of(person(number), role))
                .list()
                .ofMaxSize(5)
                .map(Roster::of);
        Arbitrary<Response> responses = Combinators.combine(
                        Arbitraries.of(Severity.class), Arbitraries.of(true, false), rosters)
                .as((severity, visible, roster) -> Response.of(severity, roster)
                        .withCustomerVisible(visible)
                        .withRotationPrepared(true));
        return Combinators.combine(policies(), people, responses).as(Question::new);
    }

    private static Person person(int number) {
        return Person.named("person" + number);
    }

    /** Policies of teams that have adopted some roles, always a commander, and of whom a few people suffice. */
    private static Arbitrary<Policy> policies() {
        Arbitrary<RoleSet> inUse = Arbitraries.of(Role.class)
                .set()
                .map(roles -> RoleSet.of(roles).plus(RoleSet.of(Role.INCIDENT_COMMANDER)));
        return Combinators.combine(inUse, Arbitraries.integers().between(0, 5), Arbitraries.of(true, false))
                .as((roles, people, strict) -> {
                    Policy policy = Catalogue.standard()
                            .with(Policy.ROLES_IN_USE, roles)
                            .with(StaffingSettings.IC_NEVER_SCRIBE, strict);
                    for (var minimum : StaffingSettings.MINIMUM_PEOPLE) {
                        policy = policy.with(minimum, people);
                    }
                    return policy;
                });
    }
}
