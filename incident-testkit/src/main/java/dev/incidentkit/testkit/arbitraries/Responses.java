package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.testkit.stories.Cast;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of responses. */
public final class Responses {
    private Responses() {}

    /** The severities, which shrink to the least. */
    public static Arbitrary<Severity> severities() {
        return Arbitraries.of(Lists.reverse(Severity.all()));
    }

    /** Responses with nothing wrong, at any severity. */
    public static Arbitrary<Response> clean() {
        return severities().flatMap(Responses::clean).withoutEdgeCases();
    }

    /**
     * Responses of this severity with nothing wrong: everybody whom it takes, more experts, and one person in two roles
     * where the framework allows that.
     */
    public static Arbitrary<Response> clean(Severity severity) {
        return Combinators.combine(
                        People.casts(),
                        Arbitraries.of(false, true),
                        Arbitraries.of(Saving.all(severity)),
                        Rosters.domains().list().ofMaxSize(2),
                        runningTimes())
                .as((cast, visible, saving, domains, time) -> Response.of(
                                severity,
                                withExperts(saving.apply(cast.roster(severity, visible), cast), cast, domains))
                        .withCustomerVisible(visible)
                        .withRunningFor(time)
                        .withRotationPrepared(severity.isAtLeast(Severity.SEV_1)));
    }

    /** Responses of any kind, most of them wrong. */
    public static Arbitrary<Response> any() {
        return Combinators.combine(
                        severities(),
                        Rosters.any(),
                        Arbitraries.of(false, true),
                        runningTimes(),
                        Arbitraries.of(false, true))
                .as((severity, roster, visible, time, rotation) -> Response.of(severity, roster)
                        .withCustomerVisible(visible)
                        .withRunningFor(time)
                        .withRotationPrepared(rotation));
    }

    /** How long a response has run, often just as long as some rule looks at. */
    private static Arbitrary<Duration> runningTimes() {
        return Arbitraries.oneOf(
                Arbitraries.of(Duration.ZERO, Duration.ofMinutes(10), Duration.ofHours(2)),
                Arbitraries.longs().between(0, 100_000).map(Duration::ofSeconds));
    }

    private static Roster withExperts(Roster roster, Cast cast, List<String> domains) {
        Roster more = roster;
        Person expert = cast.in(Role.SUBJECT_MATTER_EXPERT);
        for (int i = 0; i < domains.size(); i++) {
            // the expert of the story covers one more domain, and a person who has nothing else to do another
            Assignment assignment = Assignment.expert(i == 0 ? expert : cast.relief(), domains.get(i));
            more = more.assignments().contains(assignment) ? more : more.with(assignment);
        }
        return more;
    }

    /** Two roles on one person that are fine together. */
    private record Saving(Role kept, Role taken) {
        static ImmutableList<Saving> all(Severity severity) {
            Saving none = new Saving(Role.INCIDENT_COMMANDER, Role.INCIDENT_COMMANDER);
            if (severity.isBelow(Severity.SEV_2)) {
                return ImmutableList.of(
                        none,
                        new Saving(Role.SUBJECT_MATTER_EXPERT, Role.SCRIBE),
                        new Saving(Role.INCIDENT_COMMANDER, Role.DEPUTY));
            }
            return severity == Severity.SEV_2
                    ? ImmutableList.of(none, new Saving(Role.DEPUTY, Role.SCRIBE))
                    : ImmutableList.of(none);
        }

        Roster apply(Roster roster, Cast cast) {
            return kept == taken
                    ? roster
                    : roster.without(cast.in(taken), taken).with(Assignment.of(cast.in(kept), taken));
        }
    }
}
