package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.each;
import static dev.incidentkit.rules.temporal.Incidents.everyDuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.incident.Progress;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import dev.incidentkit.rules.wording.WordingCheck;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** The record itself. */
public final class TimelineRules {
    private static final String SCRIBE_SECTION = "Scribe";
    private static final Story STORY = Story.of(Severity.SEV_2);

    /** What may still be recorded of an incident that is closed. */
    private static final ImmutableSet<Class<? extends Event>> AFTER_CLOSURE = ImmutableSet.of(
            Remark.Noted.class,
            Remark.Corrected.class,
            Ending.Recurred.class,
            Ending.ChannelArchived.class,
            Ending.ChannelDeleted.class,
            Ending.PostmortemWritten.class,
            Compliance.ClockMet.class,
            Work.RequestDisposed.class);

    /** How long a timeline of an active incident may go without an entry. */
    public static final Setting<Duration> THIN_AFTER = Setting.ours(
            "timeline-thin",
            Duration.ofMinutes(30),
            "How long a timeline may go without an entry while the incident is active.");

    public static final Rule<Timeline> CHRONOLOGICAL = Rule.on(INCIDENT, "timeline/chronological")
            .title("Entries stand in the order in which things happened")
            .check(each().check(TimelineRules::disorder))
            .remedy("add a late entry at the end, with the time at which it was recorded")
            .source(SCRIBE_SECTION)
            .exception("never; a late entry says when it was recorded")
            .passes(STORY.timeline())
            .violates(outOfOrder())
            .because("a sequence of events is what every later question is asked of");

    public static final Rule<Timeline> ATTRIBUTED = Rule.on(INCIDENT, "timeline/attributed")
            .title("Every entry says who")
            .check(each().require(moment -> moment.by().isPresent(), moment -> "the entry doesn't say who"))
            .remedy("name who did or said it")
            .source(SCRIBE_SECTION + ": Who did what, when")
            .exception("never; a program is somebody too")
            .passes(STORY.timeline())
            .violates(STORY.changing(Ending.ChannelArchived.class, Entry::unattributed)
                    .timeline())
            .because("the review must be able to ask the person");

    public static final Rule<Timeline> UTC = Rule.on(INCIDENT, "timeline/utc")
            .title("Times are in UTC")
            .check(each().require(
                            moment -> moment.entry().offset().equals(ZoneOffset.UTC),
                            moment -> "the time is written at offset "
                                    + moment.entry().offset()))
            .remedy("write it in UTC, ending in Z")
            .source("Postmortem structure: Timeline")
            .exception("never; tools may show local times")
            .passes(STORY.timeline())
            .violates(STORY.changing(Ending.ChannelArchived.class, entry -> entry.withOffset(ZoneOffset.ofHours(2)))
                    .timeline())
            .because("people in three time zones must see the same order of events");

    public static final Rule<Timeline> APPEND_ONLY = Rule.on(INCIDENT, "timeline/append-only")
            .title("Nothing in the record is changed, removed, repeated or added after the end")
            .check(each().check(TimelineRules::tampering))
            .remedy("leave what stands, and add a correction that names the entry by its number")
            .source("Postmortem vs. timeline")
            .exception("never")
            .passes(STORY.with(30, "bo", new Remark.Corrected(12, "the page went out at T+1"))
                    .timeline())
            .violates(STORY.with(30, "bo", new Remark.Corrected(1000, "the page went out at T+1"))
                    .timeline())
            .because("if the review is ever contested, the untouched record defends it");

    public static final Rule<Timeline> KEPT_BY_SCRIBE = Rule.on(INCIDENT, "timeline/kept-by-scribe")
            .level(WARNING)
            .title("The record is kept by the Scribe")
            .check(each().check(TimelineRules::otherRecorder))
            .remedy("tell the Scribe, who records it")
            .source(SCRIBE_SECTION + "; A note on the three \"writing\" roles")
            .exception("until there is a Scribe; then the Incident Commander keeps it")
            .passes(STORY.changing(Ending.Mitigated.class, entry -> entry.recorded(entry.at(), Story.person("bo")))
                    .timeline())
            .violates(STORY.changing(Ending.Mitigated.class, entry -> entry.recorded(entry.at(), Story.person("chen")))
                    .timeline())
            .because("a record that everybody keeps is a record that nobody keeps");

    public static final Rule<Timeline> FACTS_ONLY = Rule.on(INCIDENT, "timeline/facts-only")
            .level(WARNING)
            .title("The record records and does not interpret")
            .check(each(
                            Remark.Noted.class,
                            Remark.Corrected.class,
                            Assessment.EvidenceObserved.class,
                            Assessment.FactConfirmed.class,
                            Work.ActionCompleted.class)
                    .check(TimelineRules::interpretation))
            .remedy("record what happened and who said what; keep the interpretation for the postmortem")
            .source(SCRIBE_SECTION)
            .exception("when somebody's words are recorded as theirs: \"Ole: probably the proxy\"")
            .passes(STORY.with(30, "bo", new Remark.Noted("Chen says the replica is probably behind."))
                    .timeline())
            .violates(STORY.with(30, "bo", new Remark.Noted("It was probably the proxy."))
                    .timeline())
            .because("the review rests on the record, and can't tell a guess of that night from what was seen");

    public static final Rule<Timeline> THIN = Rule.on(INCIDENT, "timeline/thin")
            .level(WARNING)
            .needs(SCRIBE)
            .title("The record has no holes")
            .check(everyDuring(Incident::isActive, THIN_AFTER, "entry in the timeline", SCRIBE)
                    .by(moment -> true)
                    .remediedBy(TimelineRules::separation))
            .remedy("ask what has happened since, and record it as late entries")
            .source("Scribe; What can legitimately be combined: Internal Liaison + Scribe")
            .exception("when nothing happened; then say so")
            .passes(STORY.timeline())
            .violates(Story.of(Severity.SEV_4)
                    .changing(
                            Assessment.ImpactAssessed.class,
                            entry -> entry.withEvent(new Assessment.ImpactAssessed(false)))
                    .until(24)
                    .with(60, "bo", new Remark.Noted("Payments in the EU still fail."))
                    .timeline())
            .because("what isn't in the timeline did not happen");

    public static final Rule<Timeline> REQUESTS_DISPOSED = Rule.on(INCIDENT, "timeline/requests-disposed")
            .level(WARNING)
            .title("What was asked for has been granted, refused or dropped when the incident closes")
            .check(each(Ending.Closed.class).check(TimelineRules::openRequests))
            .remedy("record what became of each")
            .source(SCRIBE_SECTION + ": Action items requested and their disposition")
            .exception("never; \"dropped\" is a disposition")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "chen", new Work.ActionRequested("a second network engineer", Optional.empty()))
                    .timeline())
            .because("what nobody answered is asked again in the next incident");

    private TimelineRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(
                CHRONOLOGICAL, ATTRIBUTED, UTC, APPEND_ONLY, KEPT_BY_SCRIBE, FACTS_ONLY, THIN, REQUESTS_DISPOSED);
    }

    private static Timeline outOfOrder() {
        Timeline timeline = STORY.timeline();
        Entry late = Entry.of(Story.at(40), Story.person("bo"), new Remark.Noted("The pager was silent."));
        return timeline.with(late);
    }

    private static ImmutableList<Evidence> disorder(Moment moment) {
        Entry entry = moment.entry();
        Optional<Entry> previous = moment.previous();
        if (entry.knownAt().isBefore(entry.at())) {
            return ImmutableList.of(Evidence.that("the entry was recorded before it happened"));
        }
        return previous.isPresent() && entry.knownAt().isBefore(previous.get().knownAt())
                ? ImmutableList.of(Evidence.that("the entry is earlier than the one before it"))
                : ImmutableList.of();
    }

    private static ImmutableList<Evidence> tampering(Moment moment) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builderWithExpectedSize(0);
        if (moment.event() instanceof Remark.Corrected correction
                && (correction.entry() < 1 || correction.entry() >= moment.number())) {
            evidence.add(
                    Evidence.that("the correction names entry " + correction.entry() + ", which isn't an earlier one"));
        }
        if (!moment.seal().equals(moment.entry().seal())) {
            evidence.add(Evidence.that(
                    moment.entry().seal().isPresent()
                            ? "the seal doesn't hold: something up to here was removed, changed or moved"
                            : "the entry has no seal, and those before it have"));
        }
        if (moment.isRepeated()) {
            evidence.add(Evidence.that("the entry repeats one that was recorded at the same time"));
        }
        if (goesOn(moment)) {
            evidence.add(Evidence.that("the entry goes on with an incident that was closed"));
        }
        return evidence.build();
    }

    /** What is only written down after the closure, and happened before it, doesn't go on with anything. */
    private static boolean goesOn(Moment moment) {
        Progress progress = moment.before().progress();
        return progress.phase() == Phase.CLOSED
                && !moment.at().isBefore(progress.closedAt().orElseThrow())
                && !AFTER_CLOSURE.contains(moment.event().getClass());
    }

    private static ImmutableList<Evidence> interpretation(Moment moment) {
        Optional<Recorded> recorded = Recorded.in(moment.event());
        if (recorded.isEmpty()) {
            return ImmutableList.of();
        }
        Optional<Evidence> wrong =
                Wordings.evidence(WordingCheck.ENTRY, recorded.get().text());
        return wrong.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(wrong.get()
                        .at("entries/" + moment.number() + "/" + recorded.get().member()));
    }

    private static ImmutableList<Evidence> otherRecorder(Moment moment) {
        return moment.entry().recordedBy().stream()
                .filter(recorder -> !keepsRecord(recorder, moment))
                .map(recorder -> Evidence.that(recorder + " recorded the entry, and isn't the Scribe")
                        .concerning(recorder))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * An entry that makes somebody Scribe may be written by them or by whoever kept the record until then. Before it, a
     * late entry may be the Scribe's, who writes up what was before them and comes to that entry in its turn.
     */
    private static boolean keepsRecord(Person recorder, Moment moment) {
        return recorder.isAutomation()
                || mayKeepRecord(recorder, moment.after())
                || moment.before().isDeclared() && mayKeepRecord(recorder, moment.before())
                || moment.entry().knownAt().isAfter(moment.at()) && !hasScribe(moment.after());
    }

    private static boolean mayKeepRecord(Person recorder, Incident incident) {
        return hasScribe(incident)
                ? incident.holds(Optional.of(recorder), SCRIBE)
                : incident.isCommander(Optional.of(recorder)) || !incident.isDeclared();
    }

    private static boolean hasScribe(Incident incident) {
        return incident.roster().filled().contains(SCRIBE);
    }

    private static Optional<String> separation(Incident incident) {
        return incident.roster().holders(SCRIBE).stream()
                .filter(scribe -> incident.holds(Optional.of(scribe), INTERNAL_LIAISON))
                .findFirst()
                .map(scribe -> "give " + scribe + ", who is also Internal Liaison, one of the two roles only");
    }

    private static ImmutableList<Evidence> openRequests(Moment moment) {
        return moment.before().open().requests().stream()
                .map(request -> Evidence.that("nobody recorded what became of the request: " + request)
                        .about(request))
                .collect(ImmutableList.toImmutableList());
    }
}
