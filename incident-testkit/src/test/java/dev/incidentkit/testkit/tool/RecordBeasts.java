package dev.incidentkit.testkit.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tools that are wrong about the record. */
final class RecordBeasts {
    private RecordBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of("writes down what it refuses", ToolProperty.T14, "was refused", RecordsRefusals::new),
                Beast.of("doesn't record releases", ToolProperty.T15, "releases", Unrecorded::new),
                Beast.of("records the wrong author", ToolProperty.T15, "reports in CAN form", WrongAuthor::new),
                Beast.of("rounds times to five minutes", ToolProperty.T15, "calls", Rounded::new),
                Beast.of("cuts reasons off", ToolProperty.T15, "calls", CutsReasons::new),
                Beast.of(
                        "cuts times to seconds",
                        ToolProperty.T15,
                        ".250Z",
                        () -> changing(entry -> entry.withAt(entry.at().truncatedTo(ChronoUnit.SECONDS)))),
                Beast.of(
                        "makes programs human",
                        ToolProperty.T15,
                        "a program",
                        () -> changing(entry -> entry.withBy(
                                Person.named(entry.by().orElseThrow().name())))),
                Beast.of(
                        "keeps the first 255 characters",
                        ToolProperty.T15,
                        "notes",
                        () -> noting(text -> text.substring(0, Math.min(255, text.length())))),
                Beast.of(
                        "writes another encoding than it reads",
                        ToolProperty.T15,
                        "notes",
                        () -> noting(text -> new String(text.getBytes(UTF_8), ISO_8859_1))),
                Beast.of(
                        "shows angle brackets as a page does",
                        ToolProperty.T15,
                        "notes",
                        () -> noting(text -> text.replace("<", "&lt;"))),
                Beast.of("keeps one statement a slot", ToolProperty.T15, "CAN", () -> changing(OneStatement::of)),
                Beast.of("drops decisions", ToolProperty.T15, "decided", DropsDecisions::new),
                Beast.of("records everything twice", ToolProperty.T15, "twice", Twice::new),
                Beast.of("keeps ten entries", ToolProperty.T16, "entry 1", KeepsTen::new),
                Beast.of("rewrites the entry that is corrected", ToolProperty.T16, "entry", Rewrites::new),
                Beast.of("reorders entries of the same instant", ToolProperty.T16, "entry", Reorders::new),
                Beast.of("edits the last severity call", ToolProperty.T16, "calls", EditsCall::new),
                Beast.of("loses corrections", ToolProperty.T18, "corrects", LosesCorrections::new),
                Beast.of("corrects what isn't there", ToolProperty.T18, "isn't an earlier one", CorrectsAnything::new),
                Beast.of("drops the offset from UTC", ToolProperty.T17, "+02:00", LocalTime::new),
                Beast.of("seals without looking at the last seal", ToolProperty.T17, "seal", BrokenSeals::new),
                Beast.of("anybody posts outside", ToolProperty.T20, "updates/author", AnyPosts::new),
                Beast.of("states what nobody confirmed", ToolProperty.T20, "updates/grounded", Invents::new));
    }

    private static SoundTool changing(UnaryOperator<Entry> change) {
        return new SoundTool() {
            @Override
            protected void add(Entry entry) {
                super.add(change.apply(entry));
            }
        };
    }

    private static SoundTool noting(UnaryOperator<String> change) {
        return changing(entry -> entry.event() instanceof Remark.Noted noted
                ? entry.withEvent(new Remark.Noted(change.apply(noted.text())))
                : entry);
    }

    private static final class OneStatement {
        static Entry of(Entry entry) {
            return entry.event() instanceof Communication.CanReported it
                    ? entry.withEvent(new Communication.CanReported(
                            it.to(),
                            new CanReport(
                                    first(it.report().conditions()),
                                    first(it.report().actions()),
                                    first(it.report().needs()))))
                    : entry;
        }

        private static ImmutableList<String> first(ImmutableList<String> statements) {
            return statements.subList(0, Math.min(1, statements.size()));
        }
    }

    private static final class DropsDecisions extends SoundTool {
        @Override
        protected void add(Entry entry) {
            if (!(entry.event() instanceof Command.Decided)) {
                super.add(entry);
            }
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

    private static final class AnyPosts extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            return !isOver() && update.heartbeat() && !severity.equals(Optional.of(Severity.SEV_0))
                    ? posted(at, by, update)
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
}
