package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Tools that forget something at a restart, or that know the time wrongly. */
final class MemoryBeasts {
    private static final Remark NOTHING = new Remark.Noted("nothing");

    private MemoryBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of(
                        "loses the severity at a restart",
                        ToolProperty.T19,
                        "severity",
                        () -> losing(it -> it.severity = Optional.empty())),
                Beast.of(
                        "loses confirmed facts at a restart",
                        ToolProperty.T19,
                        "refused",
                        () -> losing(it -> it.facts.clear())),
                Beast.of(
                        "loses authorisations at a restart",
                        ToolProperty.T19,
                        "refused",
                        () -> losing(it -> it.authorised.clear())),
                Beast.of(
                        "forgets at a restart that somebody was named",
                        ToolProperty.T19,
                        "Incident Commander",
                        () -> losing(it -> it.named = false)),
                Beast.of(
                        "loses the cause at a restart",
                        ToolProperty.T19,
                        "refused",
                        () -> losing(it -> it.causeKnown = false)),
                Beast.of(
                        "is on again after a restart",
                        ToolProperty.T19,
                        "mitigated",
                        () -> losing(it -> it.phase = it.phase == Phase.MITIGATED ? Phase.ACTIVE : it.phase)),
                Beast.of(
                        "is open again after a restart",
                        ToolProperty.T19,
                        "closed",
                        () -> losing(it -> it.phase = it.phase == Phase.CLOSED ? Phase.RESOLVED : it.phase)),
                Beast.of(
                        "loses a read-back at a restart",
                        ToolProperty.T19,
                        "refused",
                        () -> losing(it -> it.readBack = false)),
                Beast.of(
                        "writes all again at a restart",
                        ToolProperty.T19,
                        "restarts",
                        () -> losing(it -> it.entries.addAll(ImmutableList.copyOf(it.entries)))),
                Beast.of(
                        "cuts times at a restart",
                        ToolProperty.T19,
                        "restarts",
                        () -> losing(it -> it.entries.replaceAll(
                                entry -> entry.withAt(entry.at().truncatedTo(ChronoUnit.SECONDS))))),
                Beast.of(
                        "loses corrections at a restart",
                        ToolProperty.T19,
                        "gone",
                        () -> losing(it -> it.entries.removeIf(entry -> entry.event() instanceof Remark.Corrected))),
                Beast.of(
                        "makes programs human at a restart",
                        ToolProperty.T19,
                        "program",
                        () -> losing(it -> it.entries.replaceAll(entry -> entry.withBy(
                                Person.named(entry.by().orElseThrow().name()))))),
                Beast.of(
                        "sorts at a restart",
                        ToolProperty.T19,
                        "entry",
                        () -> losing(it -> it.entries.sort(Comparator.comparing(Entry::at)
                                .thenComparing(entry -> entry.event().name())))),
                Beast.of("closes itself after a day", ToolProperty.T25, "time passes", ClosesItself::new),
                Beast.of("raises the severity after an hour", ToolProperty.T25, "time passes", RaisesItself::new),
                Beast.watching(
                        "forgets cadences when command changes", ToolProperty.T22, "cadence/", CadenceByPerson::new),
                Beast.watching("one cadence is for everybody", ToolProperty.T22, "cadence/", OneCadence::new),
                Beast.watching("sets a cadence once", ToolProperty.T22, "cadence/", FirstCadence::new),
                Beast.watching(
                        "an update inside counts outside",
                        ToolProperty.T23,
                        "internal updated",
                        () -> fed(MemoryBeasts::outside)),
                Beast.watching(
                        "a heartbeat doesn't count", ToolProperty.T23, "heartbeat", () -> fed(MemoryBeasts::heartless)),
                Beast.watching(
                        "asks for updates of what is mitigated",
                        ToolProperty.T23,
                        "cadence/",
                        () -> fed(it -> it.event() instanceof Ending.Mitigated ? it.withEvent(NOTHING) : it)),
                Beast.watching("a higher severity asks for no more", ToolProperty.T23, "missing", FirstSeverity::new),
                Beast.watching(
                        "what comes back isn't watched",
                        ToolProperty.T23,
                        "due at",
                        () -> fed(it -> it.event() instanceof Ending.Recurred ? it.withEvent(NOTHING) : it)),
                Beast.watching("begins all deadlines anew at a restart", ToolProperty.T19, "until", BeginsAnew::new),
                Beast.watching("finds what is wrong at the end", ToolProperty.T24, "missing", AtTheEnd::new),
                Beast.watching("finds everything again at a restart", ToolProperty.T19, "more often", FindsAgain::new),
                Beast.watching("one expert reports for all", ToolProperty.T23, "cadence/sme", OneForAll::new),
                Beast.watching("finds one thing at a time", ToolProperty.T24, "missing", OneFinding::new),
                Beast.watching("blames the commander for everything", ToolProperty.T24, "concern", Blames::new),
                Beast.watching(
                        "cuts deadlines to the minute",
                        ToolProperty.T23,
                        "until",
                        () -> told(due -> due.truncatedTo(ChronoUnit.MINUTES))),
                Beast.watching(
                        "adds a second to deadlines", ToolProperty.T23, "until", () -> told(due -> due.plusSeconds(1))),
                Beast.watching("looks at what is due on the minute", ToolProperty.T23, "due at", Stale::new),
                Beast.watching("reminds of what was missed", ToolProperty.T23, "too much", Reminds::new),
                Beast.watching("calls what is late wrong too late", ToolProperty.T24, "missing", LateLate::new));
    }

    private static SoundTool losing(Consumer<SoundTool> loss) {
        return new SoundTool() {
            @Override
            public IncidentTool restart() {
                super.restart();
                loss.accept(this);
                return this;
            }
        };
    }

    /** A tool whose monitor hears of entries in other words. */
    private static SoundTool fed(UnaryOperator<Entry> change) {
        return new Misfed() {
            @Override
            Entry heard(Entry entry) {
                return change.apply(entry);
            }
        };
    }

    private abstract static class Misfed extends WatchingTool {
        private Monitor misled = Monitor.of(Catalogue.standard());

        abstract Entry heard(Entry entry);

        @Override
        protected void add(Entry entry) {
            misled.record(heard(entry));
            super.add(entry);
        }

        @Override
        public void advanceTo(Instant now) {
            misled.advanceTo(now);
            super.advanceTo(now);
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return misled.obligations();
        }

        @Override
        public IncidentTool restart() {
            misled = Monitor.resume(Catalogue.standard(), misled.state());
            return super.restart();
        }
    }

    private static SoundTool told(UnaryOperator<Instant> due) {
        return new SoundTool(Optional.of(Monitor.of(Catalogue.standard()))) {
            @Override
            public ImmutableList<Obligation> obligations() {
                return super.obligations().stream()
                        .map(it -> new Obligation(
                                it.rule(),
                                it.what(),
                                it.by(),
                                it.about(),
                                new Deadline(due.apply(it.deadline().due()))))
                        .collect(ImmutableList.toImmutableList());
            }
        };
    }

    private static Entry outside(Entry entry) {
        return entry.event() instanceof Communication.InternalUpdated it
                ? entry.withEvent(new Communication.ExternalUpdated(
                        it.text(), Optional.empty(), ImmutableList.of(), true, Optional.empty()))
                : entry;
    }

    private static Entry heartless(Entry entry) {
        return entry.event() instanceof Communication.ExternalUpdated it && it.heartbeat()
                ? entry.withEvent(NOTHING)
                : entry;
    }

    private static final class FindsAgain extends WatchingTool {
        private boolean restarted;

        @Override
        public ImmutableList<Finding> findings() {
            ImmutableList<Finding> found = super.findings();
            return restarted ? ImmutableList.copyOf(Iterables.concat(found, found)) : found;
        }

        @Override
        public IncidentTool restart() {
            restarted = true;
            return super.restart();
        }
    }

    private static final class OneForAll extends WatchingTool {
        @Override
        protected void add(Entry entry) {
            super.add(entry);
            if (entry.event() instanceof Communication.CanReported) {
                roster.holders(Role.SUBJECT_MATTER_EXPERT).stream()
                        .filter(it -> !entry.isBy(it))
                        .forEach(it -> monitor.orElseThrow().record(entry.withBy(it)));
            }
        }
    }

    private static final class ClosesItself extends SoundTool {
        @Override
        public void advanceTo(Instant now) {
            boolean old = !entries.isEmpty()
                    && !now.isBefore(entries.get(entries.size() - 1).at().plus(Duration.ofHours(24)));
            if (old && isOn()) {
                phase = Phase.CLOSED;
                add(Entry.of(now, Person.automation("janitor"), new Ending.Closed()));
            }
        }
    }

    private static final class RaisesItself extends SoundTool {
        @Override
        public void advanceTo(Instant now) {
            if (isOn()
                    && severity.equals(Optional.of(Severity.SEV_3))
                    && entries.get(0).at().plus(Duration.ofHours(1)).isBefore(now)) {
                severity = Optional.of(Severity.SEV_2);
                add(Entry.of(
                        now,
                        Person.automation("escalator"),
                        new Assessment.SeverityCalled(Severity.SEV_2, Optional.of("it takes long"))));
            }
        }
    }

    /** Cadences are kept with the commander who set them. */
    private static final class CadenceByPerson extends Uncadenced {
        @Override
        boolean ends(Entry entry) {
            return entry.event() instanceof Command.HandoffConfirmed;
        }
    }

    private static final class OneCadence extends Misfed {
        @Override
        Entry heard(Entry entry) {
            return entry.event() instanceof Command.CadenceSet it
                    ? entry.withEvent(new Command.CadenceSet(Audience.STAKEHOLDERS, it.every()))
                    : entry;
        }
    }

    private static final class FirstCadence extends Misfed {
        private boolean set;

        @Override
        Entry heard(Entry entry) {
            if (entry.event() instanceof Command.CadenceSet
                    && entry.by().map(this::commands).orElse(false)) {
                boolean first = !set;
                set = true;
                return first ? entry : entry.withEvent(NOTHING);
            }
            return entry;
        }
    }

    private static final class FirstSeverity extends Misfed {
        @Override
        Entry heard(Entry entry) {
            return entry.event() instanceof Assessment.SeverityCalled
                            && severity.isPresent()
                            && entries.stream().anyMatch(it -> it.event() instanceof Assessment.SeverityCalled)
                    ? entry.withEvent(NOTHING)
                    : entry;
        }
    }

    private static final class BeginsAnew extends WatchingTool {
        @Override
        public IncidentTool restart() {
            Monitor fresh = Monitor.of(Catalogue.standard());
            entries.forEach(it -> fresh.record(it.withAt(now)));
            monitor = Optional.of(fresh);
            return this;
        }
    }

    private static final class AtTheEnd extends WatchingTool {
        @Override
        public ImmutableList<Finding> findings() {
            return phase == Phase.CLOSED ? super.findings() : ImmutableList.of();
        }
    }

    private static final class OneFinding extends WatchingTool {
        @Override
        public ImmutableList<Finding> findings() {
            ImmutableList<Finding> all = super.findings();
            return all.subList(0, Math.min(1, all.size()));
        }
    }

    private static final class Blames extends WatchingTool {
        @Override
        public ImmutableList<Finding> findings() {
            return super.findings().stream()
                    .map(it -> new Finding(
                            it.rule(),
                            it.level(),
                            it.what(),
                            it.remedy(),
                            it.people().isEmpty() ? it.people() : roster.holders(Role.INCIDENT_COMMANDER),
                            it.about(),
                            it.where(),
                            it.when()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class Stale extends WatchingTool {
        private ImmutableList<Obligation> seen = ImmutableList.of();

        @Override
        public void advanceTo(Instant now) {
            super.advanceTo(now);
            seen = super.obligations();
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return seen;
        }
    }

    private static final class Reminds extends WatchingTool {
        private final java.util.Set<Obligation> open = new java.util.LinkedHashSet<>();

        @Override
        public void advanceTo(Instant instant) {
            open.addAll(super.obligations());
            super.advanceTo(instant);
            open.removeIf(it -> !it.deadline().due().isBefore(now));
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return ImmutableList.<Obligation>builder()
                    .addAll(super.obligations())
                    .addAll(open)
                    .build();
        }
    }

    /** What is a second late is not yet wrong. */
    private static final class LateLate extends WatchingTool {
        private Monitor slow = Monitor.of(Catalogue.standard());

        @Override
        protected void add(Entry entry) {
            slow.record(entry);
            super.add(entry);
        }

        @Override
        public void advanceTo(Instant now) {
            Instant before = now.minusSeconds(1);
            if (slow.clock().map(clock -> !before.isBefore(clock)).orElse(true)) {
                slow.advanceTo(before);
            }
            super.advanceTo(now);
        }

        @Override
        public ImmutableList<Finding> findings() {
            return slow.findings();
        }

        @Override
        public IncidentTool restart() {
            slow = Monitor.resume(Catalogue.standard(), slow.state());
            return super.restart();
        }
    }
}
