package dev.incidentkit.rules.staffing;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.core.severity.Severity.SEV_0;
import static dev.incidentkit.core.severity.Severity.SEV_1;
import static dev.incidentkit.core.severity.Severity.SEV_2;
import static dev.incidentkit.core.severity.Severity.SEV_3;
import static dev.incidentkit.core.severity.Severity.SEV_4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Planner PLANNER = Planner.of(Catalogue.standard());
    private static final Role[] RESPONSE_ROLES =
            Role.all().stream().filter(Role::isResponse).toArray(Role[]::new);
    private static final Role[] BUSINESS_ROLES =
            Role.all().stream().filter(Role::isBusiness).toArray(Role[]::new);
    private static final Role[] ALL_ROLES = Role.all().toArray(new Role[0]);

    private static ImmutableList<Candidate> allRounders(String... names) {
        return Stream.of(names)
                .map(name -> Candidate.of(name, RESPONSE_ROLES))
                .collect(ImmutableList.toImmutableList());
    }

    private static Candidate expert(String name, String... domains) {
        return new Candidate(Person.named(name), ImmutableSet.of(SUBJECT_MATTER_EXPERT), ImmutableSet.copyOf(domains));
    }

    private static Assignment of(String name, Role role) {
        return Assignment.of(Person.named(name), role);
    }

    @Test
    void sixPeopleStaffASev1AnRoleEach() {
        StaffingPlan plan = PLANNER.staff(allRounders("amara", "bo", "chen", "dana", "eli", "fay"), SEV_1);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.roster().size()).isEqualTo(6);
        assertThat(plan.roster().assignments()).hasSize(6);
        assertThat(plan.changes()).isEqualTo(6);
        assertThat(plan.summary()).isEqualTo("a Sev-1 is staffed with 6 changes");
    }

    @Test
    void fivePeopleDoNotAndSomebodyMustBePaged() {
        StaffingPlan plan = PLANNER.staff(allRounders("amara", "bo", "chen", "dana", "eli"), SEV_1);
        assertThat(plan.isComplete()).isFalse();
        assertThat(plan.shortage().people()).isEqualTo(1);
        assertThat(plan.shortage().roles().size()).isEqualTo(1);
        assertThat(plan.whomToPage()).contains("adjacent teams").contains("management");
        assertThat(plan.roster().size()).isEqualTo(5);
    }

    @Test
    void aSev0TakesTheBusinessToo() {
        StaffingPlan plan = PLANNER.staff(allRounders("amara", "bo", "chen", "dana", "eli", "fay"), SEV_0);
        assertThat(plan.shortage().people()).isEqualTo(3);
        assertThat(plan.shortage().titles()).containsExactly("Executive Sponsor", "Legal Counsel", "PR Principal");
        assertThat(plan.whomToPage()).contains("CEO");
    }

    @Test
    void theBusinessTakesThreePeopleAlsoWhereOneMayHoldSeveralOfItsRoles() {
        Planner lenient = Planner.of(Catalogue.standard().withLevel("roles/combination", Level.WARNING));
        ImmutableList<Candidate> two = ImmutableList.<Candidate>builder()
                .addAll(allRounders("amara", "bo", "chen", "dana", "eli", "fay"))
                .add(Candidate.of("gil", BUSINESS_ROLES), Candidate.of("hana", BUSINESS_ROLES))
                .build();
        assertThat(lenient.staff(two, SEV_0).shortage().people()).isEqualTo(1);
        ImmutableList<Candidate> three = ImmutableList.<Candidate>builder()
                .addAll(two)
                .add(Candidate.of("ines", BUSINESS_ROLES))
                .build();
        StaffingPlan plan = lenient.staff(three, SEV_0);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.roster().businessPeople()).isEqualTo(3);
    }

    @Test
    void fourPeopleStaffASev2WithTheCombinationsThatWork() {
        StaffingPlan plan = PLANNER.staff(allRounders("amara", "bo", "chen", "dana"), SEV_2);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.report().findings(Level.WARNING)).isEmpty();
        Roster roster = plan.roster();
        assertThat(roster.holders(DEPUTY)).isEqualTo(roster.holders(SCRIBE));
        assertThat(roster.holders(COMMUNICATIONS_LEAD)).isEqualTo(roster.holders(INTERNAL_LIAISON));
    }

    @Test
    void onePersonIsNeverCommanderAndExpert() {
        StaffingPlan plan = PLANNER.staff(allRounders("amara"), SEV_4);
        assertThat(plan.shortage().people()).isEqualTo(1);
        assertThat(plan.roster().assignments()).hasSize(1);
        assertThat(plan.summary()).contains("1 more person is needed").endsWith("page whoever is on call");
    }

    @Test
    void whoeverCommandsAndFixesGivesUpOneOfTheTwo() {
        Response wrong = Response.of(
                SEV_4, Roster.builder().commander("chen").experts("chen").build());
        StaffingPlan plan = PLANNER.staff(ImmutableList.of(Candidate.of("amara", INCIDENT_COMMANDER)), wrong);
        assertThat(plan.taken()).containsExactly(of("chen", INCIDENT_COMMANDER));
        assertThat(plan.given()).containsExactly(of("amara", INCIDENT_COMMANDER));
        assertThat(plan.kept()).containsExactly(of("chen", SUBJECT_MATTER_EXPERT));
        assertThat(plan.toString().lines())
                .containsExactly(
                        "a Sev-4 is staffed with 2 changes",
                        "Incident Commander: amara, new",
                        "Subject Matter Expert: chen",
                        "chen gives up Incident Commander");
    }

    @Test
    void theFirstWhoCouldTakeARoleLeavesItToTheOnlyOtherWhoCan() {
        ImmutableList<Candidate> people = ImmutableList.of(
                Candidate.of("amara", INCIDENT_COMMANDER, SCRIBE),
                Candidate.of("bo", INCIDENT_COMMANDER),
                Candidate.of("chen", SUBJECT_MATTER_EXPERT));
        assertThat(PLANNER.staff(people, SEV_3).roster().assignments())
                .containsExactly(of("bo", INCIDENT_COMMANDER), of("amara", SCRIBE), of("chen", SUBJECT_MATTER_EXPERT));
    }

    @Test
    void ofEqualsTheFirstIsAsked() {
        ImmutableList<Candidate> people = allRounders("amara", "bo", "chen", "dana");
        assertThat(PLANNER.staff(people, SEV_4).roster().people())
                .containsExactlyInAnyOrder(Person.named("amara"), Person.named("bo"));
        assertThat(PLANNER.staff(people.reverse(), SEV_4).roster().people())
                .containsExactlyInAnyOrder(Person.named("dana"), Person.named("chen"));
    }

    @Test
    void whatIsRightAlreadyStays() {
        Response right = Response.of(
                SEV_4,
                Roster.builder()
                        .commander("amara")
                        .expert("database", "chen")
                        .expert("network", "chen")
                        .deputy("bo")
                        .build());
        StaffingPlan plan = PLANNER.staff(allRounders("x", "y", "z"), right);
        assertThat(plan.changes()).isZero();
        assertThat(ImmutableSet.copyOf(plan.roster().assignments()))
                .isEqualTo(ImmutableSet.copyOf(right.roster().assignments()));
        assertThat(plan.summary()).isEqualTo("a Sev-4 is staffed as it is");
    }

    @Test
    void ofTwoCommandersOneSteps() {
        Response two = Response.of(
                SEV_4,
                Roster.builder()
                        .assign(INCIDENT_COMMANDER, "amara", "bo")
                        .experts("chen")
                        .build());
        StaffingPlan plan = PLANNER.staff(ImmutableList.of(), two);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.taken()).hasSize(1);
        assertThat(plan.given()).isEmpty();
    }

    @Test
    void programsStaffNothing() {
        Person bot = Person.automation("autoheal");
        Response response = Response.of(
                SEV_4, Roster.of(of("amara", INCIDENT_COMMANDER), Assignment.of(bot, SUBJECT_MATTER_EXPERT)));
        Candidate candidate = new Candidate(bot, ImmutableSet.of(SUBJECT_MATTER_EXPERT), ImmutableSet.of());
        StaffingPlan plan = PLANNER.staff(ImmutableList.of(candidate), response);
        assertThat(plan.isComplete()).isFalse();
        assertThat(plan.shortage().roles()).isEqualTo(RoleSet.of(SUBJECT_MATTER_EXPERT));
    }

    @Test
    void customersTakeACommunicationsLead() {
        Response seen = Response.of(SEV_4, Roster.empty()).withCustomerVisible(true);
        StaffingPlan plan = PLANNER.staff(allRounders("amara", "bo", "chen"), seen);
        assertThat(plan.roster().filled())
                .isEqualTo(RoleSet.of(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT, COMMUNICATIONS_LEAD));
    }

    @Test
    void everyAffectedDomainTakesAnExpert() {
        ImmutableList<Candidate> people = ImmutableList.of(
                Candidate.of("amara", INCIDENT_COMMANDER),
                Candidate.of("bo").expertIn("database", "network"),
                Candidate.of("chen").expertIn("network"));
        Response response = Response.of(SEV_4, Roster.empty());
        StaffingPlan one = PLANNER.staff(people, response, ImmutableSet.of("database", "network"));
        assertThat(one.isComplete()).isTrue();
        assertThat(one.roster().assignments()).contains(Assignment.expert(Person.named("bo"), "database"));
        StaffingPlan none = PLANNER.staff(people, response, ImmutableSet.of("database", "storage"));
        assertThat(none.shortage().titles()).containsExactly("Subject Matter Expert (storage)");
        assertThat(none.shortage().people()).isEqualTo(1);
        assertThat(PLANNER.staff(people, response, ImmutableSet.of("storage", "billing"))
                        .shortage()
                        .people())
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNER.staff(people, response, ImmutableSet.of("a", "b", "c", "d", "e", "f", "g")));
    }

    @Test
    void theTeamsOwnPolicyCounts() {
        Policy small =
                Catalogue.standard().with(Policy.ROLES_IN_USE, RoleSet.of(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT));
        StaffingPlan plan = Planner.of(small).staff(allRounders("amara", "bo"), SEV_1);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.roster().assignments()).hasSize(2);

        Policy strict = Catalogue.standard().with(StaffingSettings.IC_NEVER_SCRIBE, true);
        ImmutableList<Candidate> two = ImmutableList.of(
                Candidate.of("amara", INCIDENT_COMMANDER, SCRIBE), Candidate.of("bo", SUBJECT_MATTER_EXPERT));
        assertThat(PLANNER.staff(two, SEV_3).isComplete()).isTrue();
        assertThat(Planner.of(strict).staff(two, SEV_3).isComplete()).isFalse();

        Policy tolerant =
                Catalogue.standard().without("roles/deputy-not-scribe").without("staffing/minimum-people");
        assertThat(Planner.of(tolerant)
                        .staff(allRounders("amara", "bo", "chen", "dana", "eli"), SEV_1)
                        .isComplete())
                .isTrue();
    }

    @Test
    void aNameThatIsTypedDifferentlyIsNoOtherPerson() {
        ImmutableList<Candidate> same =
                ImmutableList.of(Candidate.of("Bo", INCIDENT_COMMANDER), Candidate.of("bo ", SUBJECT_MATTER_EXPERT));
        assertThat(PLANNER.staff(same, SEV_4).shortage().people()).isEqualTo(1);
    }

    @Test
    void fiftyAllRoundersAreNoTrouble() {
        ImmutableList<Candidate> fifty = Stream.iterate(0, i -> i + 1)
                .limit(50)
                .map(i -> Candidate.of("person" + i, ALL_ROLES))
                .collect(ImmutableList.toImmutableList());
        for (var severity : dev.incidentkit.core.severity.Severity.all()) {
            assertThat(PLANNER.staff(fifty, severity).isComplete()).isTrue();
        }
    }

    @Test
    void anExpertKeepsTheDomainAndTakesOneMoreWhereNobodyElseCan() {
        Response response = Response.of(
                SEV_4, Roster.of(of("amara", INCIDENT_COMMANDER), Assignment.expert(Person.named("chen"), "database")));
        ImmutableList<Candidate> people =
                ImmutableList.of(expert("chen", "database", "network"), expert("dana", "storage"));
        StaffingPlan plan = PLANNER.staff(people, response, ImmutableSet.of("database", "network"));
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.given()).containsExactly(Assignment.expert(Person.named("chen"), "network"));
        assertThat(plan.kept()).contains(Assignment.expert(Person.named("chen"), "database"));
    }

    @Test
    void whoeverHoldsARoleThatNobodyNeedsKeepsIt() {
        Response response = Response.of(
                SEV_4, Roster.of(of("amara", INCIDENT_COMMANDER), of("chen", SUBJECT_MATTER_EXPERT), of("bo", SCRIBE)));
        StaffingPlan plan = PLANNER.staff(ImmutableList.of(), response);
        assertThat(plan.changes()).isZero();
        assertThat(plan.kept())
                .containsExactlyInAnyOrderElementsOf(response.roster().assignments());
    }
}
