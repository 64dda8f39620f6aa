package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Tools that are wrong about the beginning and the end, a restart and the clock, or that don't work at all. */
final class CourseBeasts {
    private static final Timeline SHARED = new Timeline("shared", ImmutableList.of());

    private CourseBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of(
                        "resolves without mitigation",
                        ToolProperty.T11,
                        "resolution/after-mitigation",
                        Unmitigated::new),
                Beast.of("resolves without a cause", ToolProperty.T11, "resolution/cause-addressed", NoCause::new),
                Beast.of("closes twice", ToolProperty.T12, "closed", ClosesTwice::new),
                Beast.of("goes on after the end", ToolProperty.T12, "closed", GoesOn::new),
                Beast.of("is declared twice", ToolProperty.T12, "a second time", DeclaredTwice::new),
                Beast.of("takes notes before the declaration", ToolProperty.T12, "declaration", NotesBefore::new),
                Beast.of("calls what is mitigated closed", ToolProperty.T13, "refused", MitigatedIsOver::new),
                Beast.of("gives up all roles when it comes back", ToolProperty.T2, "is", ReopensEmpty::new),
                Beast.of("stays mitigated when it comes back", ToolProperty.T13, "refused", StaysMitigated::new),
                Beast.of("loses the last entry at a restart", ToolProperty.T19, "gone", LosesLast::new),
                Beast.of("loses the roster at a restart", ToolProperty.T19, "nobody holds", LosesRoster::new),
                Beast.of("loses a hand-off at a restart", ToolProperty.T19, "refused", LosesHandoff::new),
                Beast.of("reads names in another way after a restart", ToolProperty.T19, "is", LosesDomains::new),
                Beast.watching("a deadline is off by a minute", ToolProperty.T23, "opening/", () -> new Clockwork() {
                    @Override
                    Obligation told(Obligation it) {
                        Instant due = it.deadline().due();
                        return it.rule().startsWith("opening/") ? due(it, due.plusSeconds(60)) : it;
                    }
                }),
                Beast.watching("a deadline's own instant is late", ToolProperty.T23, "until", TooLate::new),
                Beast.watching(
                        "forgets the cadence when the severity changes",
                        ToolProperty.T22,
                        "cadence/",
                        ForgetsCadence::new),
                Beast.watching(
                        "knows no deadlines after a hand-off", ToolProperty.T23, "missing", ForgetsOnHandoff::new),
                Beast.watching("forgets what is due at a restart", ToolProperty.T19, "restarts", ForgetsDue::new),
                Beast.watching("sees no violation of roles", ToolProperty.T24, "roles/", SeesNoRoles::new),
                Beast.of("the record grows when it is looked at", ToolProperty.T25, "look", Logs::new),
                Beast.of("an expert goes home after an hour", ToolProperty.T25, "time passes", GoesHome::new),
                Beast.of("answers nothing to a release", ToolProperty.T1, "null", AnswersNull::new),
                Beast.of("throws on a program", ToolProperty.T1, "throws", Throws::new),
                Beast.of("all tools share a record", ToolProperty.T1, "share", Shares::new));
    }

    private static final class ReopensEmpty extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            Answer answer = super.record(at, by, event);
            if (event instanceof Ending.Recurred && answer.kind() == Answer.Kind.DONE) {
                roster = Roster.of(Assignment.of(by, Role.INCIDENT_COMMANDER));
            }
            return answer;
        }
    }

    private static final class StaysMitigated extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            Phase before = phase;
            Answer answer = super.record(at, by, event);
            phase = before;
            return answer;
        }
    }

    private static final class Unmitigated extends SoundTool {
        @Override
        public Answer resolve(Instant at, Person by) {
            phase = phase == Phase.ACTIVE && commands(by) && causeKnown ? Phase.MITIGATED : phase;
            return super.resolve(at, by);
        }
    }

    private static final class NoCause extends SoundTool {
        @Override
        public Answer resolve(Instant at, Person by) {
            return ending(at, by, Phase.MITIGATED, Phase.RESOLVED, new Ending.Resolved());
        }
    }

    private static final class ClosesTwice extends SoundTool {
        @Override
        public Answer close(Instant at, Person by) {
            return phase == Phase.CLOSED && commands(by) ? recorded(at, by, new Ending.Closed()) : super.close(at, by);
        }
    }

    private static final class GoesOn extends SoundTool {
        @Override
        protected boolean isOver() {
            return phase == Phase.UNDECLARED;
        }
    }

    private static final class DeclaredTwice extends SoundTool {
        @Override
        public Answer declare(Instant at, Person by, String summary) {
            Phase before = phase;
            Roster held = roster;
            phase = Phase.UNDECLARED;
            Answer answer = super.declare(at, by, summary);
            phase = before == Phase.UNDECLARED ? phase : before;
            roster = before == Phase.UNDECLARED ? roster : held;
            return answer;
        }
    }

    private static final class NotesBefore extends SoundTool {
        @Override
        public Answer note(Instant at, Person by, String text) {
            return recorded(at, by, new Remark.Noted(text));
        }
    }

    private static final class MitigatedIsOver extends SoundTool {
        @Override
        protected boolean isOn() {
            return phase == Phase.ACTIVE;
        }
    }

    private static final class LosesLast extends SoundTool {
        @Override
        public IncidentTool restart() {
            entries = new ArrayList<>(entries.subList(0, Math.max(0, entries.size() - 1)));
            return this;
        }
    }

    private static final class LosesRoster extends SoundTool {
        @Override
        public IncidentTool restart() {
            roster = Roster.empty();
            return this;
        }
    }

    private static final class LosesHandoff extends SoundTool {
        @Override
        public IncidentTool restart() {
            to = Optional.empty();
            readBack = false;
            return this;
        }
    }

    private static final class LosesDomains extends SoundTool {
        @Override
        public IncidentTool restart() {
            roster = Roster.of(roster.assignments().stream()
                    .map(it -> Assignment.of(it.person(), it.role()))
                    .distinct()
                    .toList());
            return this;
        }
    }

    /** Tells deadlines in a way of its own. */
    private abstract static class Clockwork extends WatchingTool {
        abstract Obligation told(Obligation obligation);

        static Obligation due(Obligation it, Instant instant) {
            return new Obligation(it.rule(), it.what(), it.by(), it.about(), new Deadline(instant));
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return super.obligations().stream().map(this::told).collect(ImmutableList.toImmutableList());
        }
    }

    /** At the very instant of a deadline, it counts it as missed. */
    private static final class TooLate extends WatchingTool {
        @Override
        public ImmutableList<Obligation> obligations() {
            return super.obligations().stream()
                    .filter(it -> it.deadline().due().isAfter(now))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class ForgetsCadence extends WatchingTool {
        private final Monitor forgetful = Monitor.of(Catalogue.standard());
        private boolean forgets;

        @Override
        protected void add(Entry entry) {
            super.add(entry);
            forgets |= entry.event() instanceof Assessment.SeverityCalled;
            forgetful.record(
                    entry.event() instanceof Command.CadenceSet
                            ? entry.withEvent(new Remark.Noted("a cadence was set"))
                            : entry);
        }

        @Override
        public void advanceTo(Instant now) {
            super.advanceTo(now);
            forgetful.advanceTo(now);
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return forgets ? forgetful.obligations() : super.obligations();
        }
    }

    private static final class ForgetsOnHandoff extends WatchingTool {
        private boolean forgets;

        @Override
        protected void add(Entry entry) {
            super.add(entry);
            forgets = entry.event() instanceof Command.HandoffConfirmed;
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return forgets ? ImmutableList.of() : super.obligations();
        }
    }

    private static final class ForgetsDue extends WatchingTool {
        @Override
        public IncidentTool restart() {
            monitor = Optional.of(Monitor.of(Catalogue.standard()));
            return this;
        }
    }

    private static final class SeesNoRoles extends WatchingTool {
        @Override
        public ImmutableList<Finding> findings() {
            return super.findings().stream()
                    .filter(it -> !it.rule().startsWith("roles/"))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class Logs extends SoundTool {
        @Override
        public Roster roster() {
            if (phase == Phase.ACTIVE && entries.size() > 2) {
                Entry last = entries.get(entries.size() - 1);
                add(last.withEvent(new Remark.Noted("somebody looked at the roster")));
            }
            return super.roster();
        }
    }

    private static final class GoesHome extends SoundTool {
        @Override
        public void advanceTo(Instant now) {
            boolean late = !entries.isEmpty()
                    && entries.get(0).at().plus(Duration.ofHours(1)).isBefore(now);
            for (Person expert : roster.holders(Role.SUBJECT_MATTER_EXPERT)) {
                roster = late ? roster.without(expert, Role.SUBJECT_MATTER_EXPERT) : roster;
            }
        }
    }

    private static final class AnswersNull extends SoundTool {
        @Override
        @SuppressWarnings("NullAway")
        public Answer release(Instant at, Person by, Role role, Person person) {
            return null;
        }
    }

    private static final class Throws extends SoundTool {
        @Override
        public Answer note(Instant at, Person by, String text) {
            if (by.isAutomation()) {
                throw new IllegalStateException("no such user");
            }
            return super.note(at, by, text);
        }
    }

    private static final class Shares extends SoundTool {
        private static Timeline shared = SHARED;

        @Override
        protected void add(Entry entry) {
            super.add(entry);
            shared = shared.with(entry);
        }

        @Override
        public Timeline timeline() {
            return shared;
        }
    }
}
