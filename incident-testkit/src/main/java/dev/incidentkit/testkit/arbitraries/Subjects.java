package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of what a rule may be shown, right and wrong, of the kind that the rule is on. */
public final class Subjects {
    private static final ImmutableList<Kind<?>> KINDS = ImmutableList.of(
            Kind.of(
                    Response.class,
                    Responses::clean,
                    Responses::any,
                    () -> Responses.severities().map(Subjects::unstaffed)),
            Kind.of(
                    Timeline.class,
                    Timelines::clean,
                    Timelines::any,
                    () -> Timelines.clean().map(Subjects::withoutBeginning),
                    () -> Arbitraries.just(new Timeline("nothing", ImmutableList.of()))),
            Kind.of(CanReport.class, CanReports::clean, CanReports::any),
            Kind.of(Postmortem.class, Reviews::postmortems, Reviews::anyPostmortems),
            Kind.of(ActionItems.class, Reviews::actionItems, Reviews::anyActionItems),
            Kind.of(Schedule.class, Schedules::clean, Schedules::any),
            Kind.of(Rubric.class, Practices::rubrics, Practices::anyRubrics),
            Kind.of(Readiness.class, Practices::readiness, Practices::anyReadiness),
            Kind.of(Adoption.class, Practices::adoptions, Practices::anyAdoptions),
            Kind.of(GameDays.class, Practices::gameDays, Practices::anyGameDays));

    private Subjects() {}

    /**
     * Subjects of the rule's kind: any, with nothing wrong, empty, and the rule's own examples, told of other people and
     * told badly. Of a kind that the kit doesn't know there are only the examples.
     *
     * @throws IllegalArgumentException if there is nothing to show, neither a kind that the kit knows nor an example
     */
    public static <S> Arbitrary<S> of(Rule<S> rule) {
        Class<S> type = rule.subject().type();
        List<Arbitrary<S>> all = new ArrayList<>();
        known(type).ifPresent(kind -> {
            all.add(kind.clean().get());
            kind.others().forEach(other -> all.add(other.get()));
        });
        rule.passing().ifPresent(example -> all.add(toldBadly(type, example)));
        rule.violating().ifPresent(example -> {
            all.add(toldBadly(type, example));
            if (example instanceof Response response) {
                all.add(shuffled(response, rolesOf(rule)).map(type::cast));
            }
            all.add(Violations.violating(rule, Policy.of(rule)));
        });
        if (all.isEmpty()) {
            throw new IllegalArgumentException(rule.id()
                    + " has no examples, and is on a kind that the kit has no generator for; override subjects()");
        }
        return Arbitraries.oneOf(all).withoutEdgeCases();
    }

    /** Subjects of a type with nothing wrong, if it is one that the kit knows. */
    static <S> Optional<Arbitrary<S>> clean(Class<S> type) {
        return known(type).map(kind -> kind.clean().get());
    }

    /** A type of subjects and what makes them, which is set up when it is asked for. */
    private record Kind<S>(Class<S> type, Supplier<Arbitrary<S>> clean, ImmutableList<Supplier<Arbitrary<S>>> others) {
        @SafeVarargs
        static <S> Kind<S> of(Class<S> type, Supplier<Arbitrary<S>> clean, Supplier<Arbitrary<S>>... others) {
            return new Kind<>(type, clean, ImmutableList.copyOf(others));
        }
    }

    @SuppressWarnings("unchecked") // a kind of this type generates this type
    private static <S> Optional<Kind<S>> known(Class<S> type) {
        return KINDS.stream()
                .filter(kind -> kind.type() == type)
                .map(kind -> (Kind<S>) kind)
                .findFirst();
    }

    /** An example, and if it is a timeline, the same without a beginning, or with nobody who answers for it. */
    private static <S> Arbitrary<S> toldBadly(Class<S> type, S example) {
        return example instanceof Timeline timeline
                ? Arbitraries.of(timeline, withoutBeginning(timeline), unattributed(timeline))
                        .map(type::cast)
                : Arbitraries.just(example);
    }

    /** The roles that turn up in a rule's examples. */
    private static ImmutableList<Role> rolesOf(Rule<?> rule) {
        return Role.all().stream()
                .filter(role -> Stream.of(rule.passing(), rule.violating())
                        .flatMap(Optional::stream)
                        .anyMatch(example -> example instanceof Response response
                                && response.roster().filled().contains(role)))
                .collect(ImmutableList.toImmutableList());
    }

    /** An example with a few of these roles, or of all, on few people in any order, each role now and then twice. */
    private static Arbitrary<Response> shuffled(Response example, ImmutableList<Role> roles) {
        Arbitrary<Set<Role>> few = Arbitraries.of(roles.isEmpty() ? Role.all() : roles)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Roster> rosters = Combinators.combine(
                        Arbitraries.integers().between(1, 3).flatMap(People::distinct), few)
                .flatAs((people, held) -> Rosters.assignments(Arbitraries.of(people), Arbitraries.of(held))
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(8))
                .map(Roster::of);
        return Combinators.combine(rosters, Responses.severities())
                .as((roster, severity) -> example.withRoster(roster).withSeverity(severity));
    }

    private static Timeline unattributed(Timeline timeline) {
        return new Timeline(
                timeline.incident(),
                timeline.entries().stream().map(Entry::unattributed).collect(ImmutableList.toImmutableList()));
    }

    private static Response unstaffed(Severity severity) {
        return Response.of(severity, Roster.empty());
    }

    private static Timeline withoutBeginning(Timeline timeline) {
        int size = timeline.entries().size();
        return new Timeline(timeline.incident(), timeline.entries().subList(size / 2, size));
    }
}
