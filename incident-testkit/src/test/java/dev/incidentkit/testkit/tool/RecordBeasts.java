package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/** Tools that are wrong about the record, the end, a restart and the clock. */
final class RecordBeasts {
    private static final Timeline SHARED = new Timeline("shared", ImmutableList.of());

    private RecordBeasts() {}

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
                Beast.of("writes down what it refuses", ToolProperty.T14, "was refused", RecordsRefusals::new),
                Beast.of("doesn't record releases", ToolProperty.T15, "releases", Unrecorded::new),
                Beast.of("records the wrong author", ToolProperty.T15, "reports in CAN form", WrongAuthor::new),
                Beast.of("rounds times to five minutes", ToolProperty.T15, "calls", Rounded::new),
                Beast.of("cuts reasons off", ToolProperty.T15, "calls", CutsReasons::new),
                Beast.of("records everything twice", ToolProperty.T15, "twice", Twice::new),
                Beast.of("keeps ten entries", ToolProperty.T16, "entry 1", KeepsTen::new),
                Beast.of("rewrites the entry that is corrected", ToolProperty.T16, "entry", Rewrites::new),
                Beast.of("reorders entries of the same instant", ToolProperty.T16, "entry", Reorders::new),
                Beast.of("edits the last severity call", ToolProperty.T16, "calls", EditsCall::new),
                Beast.of("loses corrections", ToolProperty.T18, "corrects", LosesCorrections::new),
                Beast.of("corrects what isn't there", ToolProperty.T18, "isn't an earlier one", CorrectsAnything::new),
                Beast.of("drops the offset from UTC", ToolProperty.T17, "+02:00", LocalTime::new),
                Beast.of("seals without looking at the last seal", ToolProperty.T17, "seal", BrokenSeals::new),
                Beast.of("loses the last entry at a restart", ToolProperty.T19, "gone", LosesLast::new),
                Beast.of("loses the roster at a restart", ToolProperty.T19, "nobody holds", LosesRoster::new),
                Beast.of("loses a hand-off at a restart", ToolProperty.T19, "refused", LosesHandoff::new),
                Beast.of("reads names in another way after a restart", ToolProperty.T19, "is", LosesDomains::new),
                Beast.of("anybody posts outside", ToolProperty.T20, "updates/author", AnyPosts::new),
                Beast.of("states what nobody confirmed", ToolProperty.T20, "updates/grounded", Invents::new),
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

    private static final class RecordsRefusals extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            Answer answer = super.callSeverity(at, by, called, reason);
            if (answer.kind() == Answer.Kind.REFUSED) {
                recorded(at, by, new Assessment.SeverityCalled(called, reason));
            }
            return answer;
        }
    }

    private static final class Unrecorded extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            return event instanceof Command.RoleReleased ? Answer.done() : super.recorded(at, by, event);
        }
    }

    private static final class WrongAuthor extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            boolean report = event instanceof Communication.CanReported
                    && !roster.holders(Role.INCIDENT_COMMANDER).isEmpty();
            return super.recorded(
                    at, report ? roster.holders(Role.INCIDENT_COMMANDER).get(0) : by, event);
        }
    }

    private static final class Rounded extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            boolean call = event instanceof Assessment.SeverityCalled;
            long seconds = at.getEpochSecond();
            return super.recorded(call ? Instant.ofEpochSecond(seconds - seconds % 300) : at, by, event);
        }
    }

    private static final class CutsReasons extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            return super.recorded(
                    at,
                    by,
                    event instanceof Assessment.SeverityCalled call
                            ? new Assessment.SeverityCalled(
                                    call.severity(), call.reason().map(why -> why.substring(0, 10)))
                            : event);
        }
    }

    private static final class Twice extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            super.recorded(at, by, event);
            return super.recorded(at, by, event);
        }
    }

    private static final class KeepsTen extends SoundTool {
        @Override
        public Timeline timeline() {
            return new Timeline(
                    "payments", ImmutableList.copyOf(entries.subList(Math.max(0, entries.size() - 5), entries.size())));
        }
    }

    private static final class Rewrites extends SoundTool {
        @Override
        public Answer correct(Instant at, Person by, int entry, String correction) {
            Answer answer = super.correct(at, by, entry, correction);
            if (answer.kind() == Answer.Kind.DONE) {
                entries.set(entry - 1, entries.get(entry - 1).withEvent(new Remark.Noted(correction)));
            }
            return answer;
        }
    }

    private static final class Reorders extends SoundTool {
        @Override
        protected void add(Entry entry) {
            super.add(entry);
            entries.sort(Comparator.comparing(Entry::at)
                    .thenComparing(it -> it.event().name()));
        }
    }

    private static final class EditsCall extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            if (event instanceof Assessment.SeverityCalled) {
                entries.removeIf(it -> it.event() instanceof Assessment.SeverityCalled);
            }
            return super.recorded(at, by, event);
        }
    }

    private static final class LosesCorrections extends SoundTool {
        @Override
        public Answer correct(Instant at, Person by, int entry, String correction) {
            return entry < 1 || entry > entries.size() ? super.correct(at, by, entry, correction) : Answer.done();
        }
    }

    private static final class CorrectsAnything extends SoundTool {
        @Override
        public Answer correct(Instant at, Person by, int entry, String correction) {
            return phase == Phase.UNDECLARED
                    ? super.correct(at, by, entry, correction)
                    : recorded(at, by, new Remark.Corrected(entry, correction));
        }
    }

    private static final class LocalTime extends SoundTool {
        @Override
        protected void add(Entry entry) {
            super.add(entry.withOffset(ZoneOffset.ofHours(2)));
        }
    }

    private static final class BrokenSeals extends SoundTool {
        @Override
        protected void add(Entry entry) {
            super.add(entry.withSeal(dev.incidentkit.core.timeline.Seal.start().after(entry)));
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

    private static final class AnyPosts extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            return !isOver() && update.heartbeat() && !severity.equals(Optional.of(Severity.SEV_0))
                    ? recorded(at, by, update)
                    : super.updateExternally(at, by, update);
        }
    }

    private static final class Invents extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            facts.addAll(update.facts());
            return super.updateExternally(at, by, update);
        }
    }

    /** Tells deadlines in a way of its own. */
    private abstract static class Clockwork extends SoundTool {
        Clockwork() {
            super(Optional.of(Monitor.of(Catalogue.standard())));
        }

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
    private static final class TooLate extends SoundTool {
        private Instant now = Instant.MIN;

        TooLate() {
            super(Optional.of(Monitor.of(Catalogue.standard())));
        }

        @Override
        public void advanceTo(Instant instant) {
            now = instant;
            super.advanceTo(instant);
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return super.obligations().stream()
                    .filter(it -> it.deadline().due().isAfter(now))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class ForgetsCadence extends SoundTool {
        private final Monitor forgetful = Monitor.of(Catalogue.standard());
        private boolean forgets;

        ForgetsCadence() {
            super(Optional.of(Monitor.of(Catalogue.standard())));
        }

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

    private static final class ForgetsOnHandoff extends SoundTool {
        private boolean forgets;

        ForgetsOnHandoff() {
            super(Optional.of(Monitor.of(Catalogue.standard())));
        }

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

    private static final class ForgetsDue extends SoundTool {
        ForgetsDue() {
            super(Optional.of(Monitor.of(Catalogue.standard())));
        }

        @Override
        public IncidentTool restart() {
            monitor = Optional.of(Monitor.of(Catalogue.standard()));
            return this;
        }
    }

    private static final class SeesNoRoles extends SoundTool {
        SeesNoRoles() {
            super(Optional.of(Monitor.of(Catalogue.standard())));
        }

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
