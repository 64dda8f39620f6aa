package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random histories, legal and illegal: anybody does anything at any time, some entries are written down late, and some
 * stand in the wrong order.
 */
final class Histories {
    static final Instant START = Instant.parse("2026-05-20T14:32:00Z");
    private static final ImmutableList<Person> PEOPLE = ImmutableList.of(
            Person.named("amara"), Person.named("bo"), Person.named("chen"), Person.automation("pager"));
    private static final CanReport REPORT = CanReport.of("CPU at 95 %.", "Provisioning a replica.", "Nothing.");

    private Histories() {}

    /** One step of a history: how long after the last it is written down, and how long after the fact. */
    record Step(int seconds, int late, Person by, Event event) {}

    /** A history that opens with a declaration, as most do. */
    static Arbitrary<Timeline> timelines() {
        Arbitrary<List<Step>> steps = step().list().ofMaxSize(40);
        return Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(Severity.all()), steps)
                .as((declarer, severity, rest) -> {
                    List<Step> all = new ArrayList<>();
                    all.add(new Step(0, 0, declarer, declaration()));
                    all.add(new Step(0, 0, declarer, new Assessment.SeverityCalled(severity, Optional.empty())));
                    all.addAll(rest);
                    return timeline(all);
                });
    }

    private static Timeline timeline(List<Step> steps) {
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        Instant now = START;
        for (Step step : steps) {
            now = now.plusSeconds(step.seconds());
            Instant at = now.minusSeconds(step.late());
            Entry entry = Entry.of(at, step.by(), step.event());
            boolean honest = step.late() != 0 && step.late() % 7 != 0;
            entries.add(honest ? entry.recorded(now, step.by()) : entry);
        }
        return new Timeline("history", entries.build());
    }

    static Arbitrary<Step> step() {
        Arbitrary<Integer> seconds = Arbitraries.of(0, 0, 1, 60, 60, 180, 299, 300, 600, 601, 1800, 3601, 40_000);
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(-60, 30, 240, 700, 1900)));
        return Combinators.combine(seconds, late, Arbitraries.of(PEOPLE), events())
                .as(Step::new);
    }

    static Opening.Declared declaration() {
        return new Opening.Declared(
                Optional.of("payments fail"), ImmutableSet.of(Reason.CUSTOMERS_AFFECTED), Optional.empty());
    }

    static Arbitrary<Event> events() {
        Optional<ImmutableList<String>> none = Optional.of(ImmutableList.of());
        Arbitrary<Person> people = Arbitraries.of(PEOPLE);
        Arbitrary<Role> roles = Arbitraries.of(Role.all());
        Arbitrary<Event> assigned = Combinators.combine(roles, people)
                .as((role, person) -> new Command.RoleAssigned(role, person, Optional.empty()));
        Arbitrary<Event> released =
                Combinators.combine(roles, people).as((role, person) -> new Command.RoleReleased(role, person));
        Arbitrary<Event> briefed = people.map(
                to -> new Command.HandoffBriefed(to, Optional.of(REPORT), none, none, none, Optional.empty()));
        Arbitrary<Event> severity = Arbitraries.of(Severity.all())
                .map(called -> new Assessment.SeverityCalled(called, Optional.of("as observed")));
        Arbitrary<Event> evidence = Arbitraries.of(Severity.all())
                .map(supported -> new Assessment.EvidenceObserved("seen", Optional.of(supported)));
        Arbitrary<Event> reported =
                Arbitraries.of(Addressee.values()).map(to -> new Communication.CanReported(to, REPORT));
        Arbitrary<Event> cadence = Combinators.combine(Arbitraries.of(Audience.values()), Arbitraries.of(1, 10, 50))
                .as((audience, minutes) -> new Command.CadenceSet(audience, Duration.ofMinutes(minutes)));
        Arbitrary<Event> others = Arbitraries.of(plain());
        return Arbitraries.oneOf(
                others, others, others, others, assigned, assigned, released, briefed, severity, evidence, reported,
                cadence);
    }

    private static ImmutableList<Event> plain() {
        Clock clock =
                new Clock("breach", Person.named("bo"), START, Optional.of(Duration.ofHours(2)), Optional.empty());
        return ImmutableList.of(
                declaration(),
                new Opening.ChannelOpened("#inc-2026-05-20-db"),
                new Opening.BridgeOpened(false),
                new Opening.Paged(Role.SCRIBE, Optional.empty(), Optional.empty()),
                new Command.HandoffReadBack(Optional.of(REPORT)),
                new Command.HandoffReadBack(Optional.empty()),
                new Command.HandoffConfirmed(),
                new Command.HandoffConfirmed(),
                new Command.HandoffAnnounced(),
                new Command.ObjectiveSet("payments work"),
                new Command.RotationPrepared(),
                new Command.Decided("fail over", Optional.of("the report"), true),
                new Command.DecisionPosted("fail over"),
                new Assessment.ImpactAssessed(true),
                new Assessment.ImpactAssessed(false),
                new Assessment.FactConfirmed("payments fail"),
                new Assessment.CauseEstablished("no index", Optional.of("added")),
                new Communication.ExternalUpdated(
                        "Payments fail.",
                        Optional.of("one"),
                        ImmutableList.of("payments fail"),
                        false,
                        Optional.empty()),
                new Communication.ExternalUpdated(
                        "Wait.", Optional.empty(), ImmutableList.of(), true, Optional.of(START)),
                new Communication.InternalUpdated("Payments fail."),
                new Communication.ExecutivesNotified(),
                new Communication.ExecutiveAnswered("when?"),
                new Communication.LegalReviewed("one"),
                new Communication.Coordinated("one", "support"),
                new Work.ActionRequested("restart", Optional.empty()),
                new Work.ActionAuthorised("restart"),
                new Work.ActionStarted("restart", true),
                new Work.ActionCompleted("restart", Optional.empty()),
                new Compliance.ClocksIdentified(ImmutableList.of("breach")),
                new Compliance.ClockStarted(clock),
                new Compliance.ClockMet("breach"),
                new Remark.Noted("quiet"),
                new Remark.Corrected(1, "14:31"),
                new Ending.Mitigated(),
                new Ending.Resolved(),
                new Ending.Recurred(),
                new Ending.Closed(),
                new Ending.ChannelArchived(),
                new Ending.PostmortemWritten("postmortem.md"));
    }
}
