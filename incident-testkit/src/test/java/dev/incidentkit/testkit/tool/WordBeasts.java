package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tools whose record says less, or something else, than was said. */
final class WordBeasts {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private WordBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of(
                        "cuts summaries at 60 characters",
                        ToolProperty.T15,
                        "declares",
                        () -> changing(WordBeasts::shortSummary)),
                Beast.of(
                        "writes causes for a page",
                        ToolProperty.T15,
                        "cause",
                        () -> changing(WordBeasts::escapedCause)),
                Beast.of("forgets what was read back", ToolProperty.T15, "reads", () -> changing(WordBeasts::unread)),
                Beast.of(
                        "forgets the report of a brief",
                        ToolProperty.T15,
                        "briefs",
                        () -> changing(WordBeasts::unreported)),
                Beast.of(
                        "forgets the open questions of a brief",
                        ToolProperty.T15,
                        "briefs",
                        () -> changing(WordBeasts::unasked)),
                Beast.of(
                        "drops the needs of reports",
                        ToolProperty.T15,
                        "CAN",
                        () -> changing(WordBeasts::withoutNeeds)),
                Beast.of("a need of nothing is no need", ToolProperty.T15, "CAN", () -> changing(WordBeasts::needing)),
                Beast.of(
                        "leaves one blank of several",
                        ToolProperty.T15,
                        "notes",
                        () -> noting(it -> it.replaceAll(" +", " "))),
                Beast.of("drops a line that comes again at once", ToolProperty.T15, "no new entry", NoRetries::new),
                Beast.of(
                        "reports always to the channel",
                        ToolProperty.T15,
                        "CAN",
                        () -> changing(WordBeasts::toTheChannel)),
                Beast.of("corrects in the author's name", ToolProperty.T18, "corrects", AuthorCorrects::new),
                Beast.of(
                        "counts entries from zero",
                        ToolProperty.T18,
                        "corrects entry",
                        () -> changing(WordBeasts::fromZero)),
                Beast.of("keeps the last correction of an entry", ToolProperty.T16, "entry", OneCorrection::new),
                Beast.of("corrects no correction", ToolProperty.T13, "refused", NoSecondThought::new),
                Beast.of(
                        "keeps the first thousand characters",
                        ToolProperty.T15,
                        "notes",
                        () -> noting(it -> it.substring(0, Math.min(1000, it.length())))),
                Beast.of(
                        "writes all in one line",
                        ToolProperty.T15,
                        "notes",
                        () -> noting(it -> it.replaceAll("\\s+", " "))),
                Beast.of("records the same once", ToolProperty.T15, "no new entry", NotesOnce::new),
                Beast.of("has one entry an instant", ToolProperty.T16, "entry", OneAnInstant::new),
                Beast.of(
                        "sorts by author",
                        ToolProperty.T16,
                        "entry",
                        () -> showing(Comparator.comparing(
                                it -> it.by().map(Person::key).orElse("")))),
                Beast.of("shows the latest first", ToolProperty.T16, "entry", LatestFirst::new),
                Beast.of("makes each time later than the last", ToolProperty.T15, "only", Later::new),
                Beast.of(
                        "keeps cadences in hours",
                        ToolProperty.T15,
                        "cadence",
                        () -> changing(it -> inWhole(Duration.ofHours(1), it))),
                Beast.of(
                        "keeps cadences in quarters of an hour",
                        ToolProperty.T15,
                        "cadence",
                        () -> changing(it -> inWhole(Duration.ofMinutes(15), it))),
                Beast.of(
                        "forgets when the next update is promised",
                        ToolProperty.T15,
                        "external update",
                        () -> changing(WordBeasts::unpromised)),
                Beast.of(
                        "keeps one fact of an update",
                        ToolProperty.T15,
                        "external update",
                        () -> changing(WordBeasts::oneFact)),
                Beast.of(
                        "forgets which draft was posted",
                        ToolProperty.T15,
                        "external update",
                        () -> changing(WordBeasts::undrafted)),
                Beast.of("writes actions in capitals", ToolProperty.T15, "starts", () -> changing(WordBeasts::capital)),
                Beast.of(
                        "keeps the time of a clock on the wall",
                        ToolProperty.T15,
                        "only",
                        () -> changing(WordBeasts::onTheWall)),
                Beast.of(
                        "drops announcements",
                        ToolProperty.T15,
                        "announced",
                        () -> dropping(Work.ActionAnnounced.class)),
                Beast.of(
                        "drops decisions on a bridge",
                        ToolProperty.T15,
                        "decided",
                        () -> changing(it -> it.event() instanceof Command.Decided decided
                                ? it.withEvent(new Command.Decided(decided.decision(), decided.information(), false))
                                : it)),
                Beast.of(
                        "drops the severity that evidence supports",
                        ToolProperty.T15,
                        "evidence",
                        () -> changing(it -> it.event() instanceof Assessment.EvidenceObserved seen
                                ? it.withEvent(new Assessment.EvidenceObserved(seen.observation(), Optional.empty()))
                                : it)),
                Beast.of(
                        "notes the bot as author",
                        ToolProperty.T15,
                        "pager",
                        () -> changing(it ->
                                it.event() instanceof Remark.Noted ? it.withBy(Person.automation("pager-bot")) : it)));
    }

    private static SoundTool changing(UnaryOperator<Entry> change) {
        return new SoundTool() {
            @Override
            protected void add(Entry entry) {
                super.add(change.apply(entry));
            }
        };
    }

    private static SoundTool dropping(Class<? extends Event> kind) {
        return new SoundTool() {
            @Override
            protected void add(Entry entry) {
                if (!kind.isInstance(entry.event())) {
                    super.add(entry);
                }
            }
        };
    }

    private static SoundTool showing(Comparator<Entry> order) {
        return new SoundTool() {
            @Override
            public Timeline timeline() {
                List<Entry> sorted = new ArrayList<>(entries);
                sorted.sort(order);
                return new Timeline("payments", ImmutableList.copyOf(sorted));
            }
        };
    }

    private static SoundTool noting(UnaryOperator<String> change) {
        return changing(entry -> entry.event() instanceof Remark.Noted noted
                ? entry.withEvent(new Remark.Noted(change.apply(noted.text())))
                : entry);
    }

    private static Entry shortSummary(Entry entry) {
        return entry.event() instanceof Opening.Declared it
                ? entry.withEvent(new Opening.Declared(
                        it.summary().map(text -> text.substring(0, Math.min(60, text.length()))),
                        it.reasons(),
                        it.workBegan()))
                : entry;
    }

    private static Entry escapedCause(Entry entry) {
        return entry.event() instanceof Assessment.CauseEstablished it
                ? entry.withEvent(new Assessment.CauseEstablished(
                        it.cause().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
                        it.addressedBy()))
                : entry;
    }

    private static Entry unread(Entry entry) {
        return entry.event() instanceof Command.HandoffReadBack
                ? entry.withEvent(new Command.HandoffReadBack(
                        Optional.of(new CanReport(ImmutableList.of(), ImmutableList.of(), ImmutableList.of()))))
                : entry;
    }

    private static Entry unreported(Entry entry) {
        return entry.event() instanceof Command.HandoffBriefed it
                ? entry.withEvent(new Command.HandoffBriefed(
                        it.to(),
                        Optional.of(new CanReport(ImmutableList.of(), ImmutableList.of(), ImmutableList.of())),
                        it.openActions(),
                        it.openQuestions(),
                        it.objectives(),
                        it.pendingDecisions()))
                : entry;
    }

    private static Entry unasked(Entry entry) {
        return entry.event() instanceof Command.HandoffBriefed it
                ? entry.withEvent(new Command.HandoffBriefed(
                        it.to(),
                        it.report(),
                        it.openActions(),
                        Optional.of(ImmutableList.of()),
                        it.objectives(),
                        it.pendingDecisions()))
                : entry;
    }

    private static Entry needing(Entry entry) {
        return entry.event() instanceof Communication.CanReported it
                ? entry.withEvent(new Communication.CanReported(
                        it.to(),
                        new CanReport(
                                it.report().conditions(),
                                it.report().actions(),
                                it.report().needs().stream()
                                        .filter(need -> !need.equals("nothing"))
                                        .collect(ImmutableList.toImmutableList()))))
                : entry;
    }

    private static Entry withoutNeeds(Entry entry) {
        return entry.event() instanceof Communication.CanReported it
                ? entry.withEvent(new Communication.CanReported(
                        it.to(),
                        new CanReport(it.report().conditions(), it.report().actions(), ImmutableList.of())))
                : entry;
    }

    private static Entry toTheChannel(Entry entry) {
        return entry.event() instanceof Communication.CanReported it
                ? entry.withEvent(new Communication.CanReported(Communication.Addressee.CHANNEL, it.report()))
                : entry;
    }

    private static Entry fromZero(Entry entry) {
        return entry.event() instanceof Remark.Corrected it
                ? entry.withEvent(new Remark.Corrected(Math.max(1, it.entry() - 1), it.correction()))
                : entry;
    }

    private static Entry inWhole(Duration unit, Entry entry) {
        return entry.event() instanceof Command.CadenceSet it
                ? entry.withEvent(new Command.CadenceSet(
                        it.audience(), unit.multipliedBy(Math.max(1, it.every().dividedBy(unit)))))
                : entry;
    }

    private static Entry unpromised(Entry entry) {
        return entry.event() instanceof Communication.ExternalUpdated it
                ? entry.withEvent(new Communication.ExternalUpdated(
                        it.text(), it.draft(), it.facts(), it.heartbeat(), Optional.empty()))
                : entry;
    }

    private static Entry undrafted(Entry entry) {
        return entry.event() instanceof Communication.ExternalUpdated it
                ? entry.withEvent(new Communication.ExternalUpdated(
                        it.text(), Optional.empty(), it.facts(), it.heartbeat(), it.next()))
                : entry;
    }

    private static Entry oneFact(Entry entry) {
        return entry.event() instanceof Communication.ExternalUpdated it
                ? entry.withEvent(new Communication.ExternalUpdated(
                        it.text(),
                        it.draft(),
                        it.facts().stream().limit(1).collect(ImmutableList.toImmutableList()),
                        it.heartbeat(),
                        it.next()))
                : entry;
    }

    private static Entry capital(Entry entry) {
        return entry.event() instanceof Work.ActionStarted it
                ? entry.withEvent(new Work.ActionStarted(it.action().toUpperCase(java.util.Locale.ROOT), it.handsOn()))
                : entry;
    }

    private static Entry onTheWall(Entry entry) {
        LocalDateTime written = LocalDateTime.ofInstant(entry.at(), BERLIN);
        return entry.withAt(written.atZone(BERLIN).toInstant());
    }

    private static final class AuthorCorrects extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            return super.recorded(
                    at,
                    event instanceof Remark.Corrected it
                            ? entries.get(it.entry() - 1).by().orElseThrow()
                            : by,
                    event);
        }
    }

    private static final class OneCorrection extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            if (event instanceof Remark.Corrected it) {
                entries.removeIf(other -> other.event() instanceof Remark.Corrected old && old.entry() == it.entry());
            }
            return super.recorded(at, by, event);
        }
    }

    private static final class NoSecondThought extends SoundTool {
        @Override
        public Answer correct(Instant at, Person by, int entry, String correction) {
            return entry > 0
                            && entry <= entries.size()
                            && entries.get(entry - 1).event() instanceof Remark.Corrected
                    ? Answer.refused("it is a correction")
                    : super.correct(at, by, entry, correction);
        }
    }

    private static final class NotesOnce extends SoundTool {
        @Override
        protected void add(Entry entry) {
            if (entries.stream()
                    .noneMatch(it -> it.event().equals(entry.event()) && it.by().equals(entry.by()))) {
                super.add(entry);
            }
        }
    }

    private static final class NoRetries extends SoundTool {
        @Override
        public Answer note(Instant at, Person by, String text) {
            return entries.stream()
                            .filter(it -> it.at().isAfter(at.minusSeconds(5)))
                            .anyMatch(it -> it.isBy(by) && it.event().equals(new Remark.Noted(text)))
                    ? Answer.done()
                    : super.note(at, by, text);
        }
    }

    private static final class OneAnInstant extends SoundTool {
        @Override
        protected void add(Entry entry) {
            entries.removeIf(it -> it.at().equals(entry.at()));
            super.add(entry);
        }
    }

    private static final class LatestFirst extends SoundTool {
        @Override
        public Timeline timeline() {
            return new Timeline("payments", ImmutableList.copyOf(entries).reverse());
        }
    }

    private static final class Later extends SoundTool {
        @Override
        protected void add(Entry entry) {
            boolean same =
                    !entries.isEmpty() && !entries.get(entries.size() - 1).at().isBefore(entry.at());
            super.add(same ? entry.withAt(entries.get(entries.size() - 1).at().plusNanos(1)) : entry);
        }
    }
}
