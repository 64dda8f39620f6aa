package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Obligation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Tools that know what happened and don't tell all of it: how grave it is, since when, whose it is, and the rarer events. */
final class TellingBeasts {
    private TellingBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.watching(
                        "calls everything a warning",
                        ToolProperty.T24,
                        "of level warning",
                        () -> finding(it -> it.weighing(Level.WARNING))),
                Beast.watching(
                        "what was wrong stays wrong", ToolProperty.T24, "still is", () -> finding(TellingBeasts::open)),
                Beast.watching("all was wrong from the beginning", ToolProperty.T24, "since", FromTheBeginning::new),
                Beast.watching("reminds the commander of everything", ToolProperty.T23, "owed by", Reminds::new),
                Beast.watching("loses what was found at a restart", ToolProperty.T19, "missing", LosesFindings::new),
                Beast.of(
                        "an empty list of clocks is none at all",
                        ToolProperty.T15,
                        "clocks identified",
                        () -> dropping(it -> it instanceof Compliance.ClocksIdentified known
                                && known.clocks().isEmpty())),
                Beast.of(
                        "keeps one clock",
                        ToolProperty.T15,
                        "clocks identified",
                        () -> changing(it -> it instanceof Compliance.ClocksIdentified known
                                        && known.clocks().size() > 1
                                ? new Compliance.ClocksIdentified(known.clocks().subList(0, 1))
                                : it)),
                Beast.of(
                        "counts business days as days",
                        ToolProperty.T15,
                        "clock started",
                        () -> changing(TellingBeasts::inHours)),
                Beast.of("whoever starts a clock owns it", ToolProperty.T15, "clock started", Owned::new),
                Beast.of(
                        "drops what is met",
                        ToolProperty.T15,
                        "clock met",
                        () -> dropping(Compliance.ClockMet.class::isInstance)),
                Beast.of(
                        "has one bridge",
                        ToolProperty.T15,
                        "bridge opened",
                        () -> changing(
                                it -> it instanceof Opening.BridgeOpened ? new Opening.BridgeOpened(false) : it)),
                Beast.of("pages whoever is at hand", ToolProperty.T15, "paged", Pages::new),
                Beast.of(
                        "forgets the domain of a page",
                        ToolProperty.T15,
                        "paged",
                        () -> changing(it -> it instanceof Opening.Paged page
                                ? new Opening.Paged(page.role(), page.person(), Optional.empty())
                                : it)),
                Beast.of(
                        "what supports nothing supports Sev-4",
                        ToolProperty.T15,
                        "evidence",
                        () -> changing(it -> it instanceof Assessment.EvidenceObserved seen
                                ? new Assessment.EvidenceObserved(
                                        seen.observation(),
                                        Optional.of(seen.supports().orElse(Severity.SEV_4)))
                                : it)),
                Beast.of(
                        "forgets where the postmortem is",
                        ToolProperty.T15,
                        "postmortem",
                        () -> changing(
                                it -> it instanceof Ending.PostmortemWritten ? new Ending.PostmortemWritten("") : it)),
                Beast.of(
                        "drops what became of requests",
                        ToolProperty.T15,
                        "request disposed",
                        () -> dropping(Work.RequestDisposed.class::isInstance)),
                Beast.of(
                        "asks of everybody",
                        ToolProperty.T15,
                        "asks for",
                        () -> changing(it -> it instanceof Work.ActionRequested asked
                                ? new Work.ActionRequested(asked.action(), Optional.empty())
                                : it)),
                Beast.of(
                        "customers see whatever is assessed",
                        ToolProperty.T15,
                        "affected",
                        () -> changing(it ->
                                it instanceof Assessment.ImpactAssessed ? new Assessment.ImpactAssessed(true) : it)),
                Beast.of(
                        "forgets whom an executive asked",
                        ToolProperty.T15,
                        "executive asked",
                        () -> changing(it -> it instanceof Communication.ExecutiveAsked asked
                                ? new Communication.ExecutiveAsked(asked.question(), Optional.empty())
                                : it)),
                Beast.of(
                        "an action without an outcome has ended well",
                        ToolProperty.T15,
                        "action completed",
                        () -> changing(it -> it instanceof Work.ActionCompleted done
                                ? new Work.ActionCompleted(
                                        done.action(),
                                        Optional.of(done.outcome().orElse("done")))
                                : it)));
    }

    private static SoundTool changing(UnaryOperator<Event> change) {
        return new SoundTool() {
            @Override
            protected void add(Entry entry) {
                super.add(entry.withEvent(change.apply(entry.event())));
            }
        };
    }

    private static SoundTool dropping(Predicate<Event> lost) {
        return new SoundTool() {
            @Override
            protected void add(Entry entry) {
                if (!lost.test(entry.event())) {
                    super.add(entry);
                }
            }
        };
    }

    private static SoundTool finding(UnaryOperator<Finding> told) {
        return new WatchingTool() {
            @Override
            public ImmutableList<Finding> findings() {
                return super.findings().stream().map(told).collect(ImmutableList.toImmutableList());
            }
        };
    }

    private static Finding open(Finding it) {
        return it.when()
                .map(when -> it.during(Interval.startingAt(when.start())))
                .orElse(it);
    }

    private static Event inHours(Event event) {
        if (event instanceof Compliance.ClockStarted started
                && started.clock().businessDays().isPresent()) {
            Clock clock = started.clock();
            return new Compliance.ClockStarted(new Clock(
                    clock.name(),
                    clock.owner(),
                    clock.start(),
                    clock.businessDays().map(Duration::ofDays),
                    Optional.empty()));
        }
        return event;
    }

    private static final class FromTheBeginning extends WatchingTool {
        @Override
        public ImmutableList<Finding> findings() {
            return super.findings().stream()
                    .map(it -> it.when()
                            .map(when -> it.during(new Interval(entries.get(0).at(), when.end())))
                            .orElse(it))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class Reminds extends WatchingTool {
        @Override
        public ImmutableList<Obligation> obligations() {
            return super.obligations().stream()
                    .map(it -> new Obligation(
                            it.rule(), it.what(), roster.holders(Role.INCIDENT_COMMANDER), it.about(), it.deadline()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class LosesFindings extends WatchingTool {
        @Override
        public IncidentTool restart() {
            super.restart();
            monitor.orElseThrow().drain();
            return this;
        }
    }

    private static final class Owned extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            if (event instanceof Compliance.ClockStarted started) {
                Clock clock = started.clock();
                return super.record(
                        at,
                        by,
                        new Compliance.ClockStarted(
                                new Clock(clock.name(), by, clock.start(), clock.length(), clock.businessDays())));
            }
            return super.record(at, by, event);
        }
    }

    private static final class Pages extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            return event instanceof Opening.Paged page && page.person().isEmpty()
                    ? super.record(at, by, new Opening.Paged(page.role(), Optional.of(by), page.domain()))
                    : super.record(at, by, event);
        }
    }
}
