package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.afterEach;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import dev.incidentkit.rules.temporal.Within;
import java.time.Duration;
import java.util.Optional;

/** How an incident ends. */
public final class ResolutionRules {
    private static final String ALL_CLEAR = "Common antipatterns: \"All-clear\" called too early";
    private static final Story STORY = Story.of(Severity.SEV_2);
    private static final int TWO_DAYS = 2 * 24 * 60;

    /** How long after "resolved" the return of the symptoms says that it was called too early. */
    public static final Setting<Duration> RECURRENCE = Setting.ours(
            "recurrence",
            Duration.ofHours(24),
            "How long after \"resolved\" the return of the symptoms says that it was called too early.");

    /** How soon after the closure the channel is archived. */
    public static final Setting<Duration> CHANNEL_ARCHIVED_WITHIN = Setting.ours(
            "channel-archived", Duration.ofHours(1), "How soon after the closure the channel is archived.");

    /** How soon after the resolution the postmortem is written. */
    public static final Setting<Duration> POSTMORTEM_WITHIN = Setting.ours(
            "postmortem-written", Duration.ofDays(5), "How soon after the resolution the postmortem is written.");

    public static final Rule<Timeline> BY_IC = Rule.on(INCIDENT, "resolution/by-ic")
            .title("Mitigated, resolved and closed are called by the Incident Commander")
            .check(each(Ending.Mitigated.class, Ending.Resolved.class, Ending.Closed.class)
                    .require(
                            by(INCIDENT_COMMANDER),
                            moment -> moment.author() + " called the incident "
                                    + moment.event().name() + ", which is the Incident Commander's to call"))
            .remedy("tell the Incident Commander, who decides")
            .source("The IC owns severity and resolution")
            .exception("never")
            .passes(STORY.timeline())
            .violates(STORY.changing(Ending.Mitigated.class, entry -> entry.withBy(Story.person("chen")))
                    .timeline())
            .because("resolution is not a vote");

    public static final Rule<Timeline> AFTER_MITIGATION = Rule.on(INCIDENT, "resolution/after-mitigation")
            .title("What is resolved has been mitigated")
            .check(each(Ending.Resolved.class)
                    .require(
                            moment -> moment.before().phase() != Phase.ACTIVE,
                            moment -> "the incident was called resolved, and it wasn't mitigated"))
            .remedy("record when the symptom went away")
            .source(ALL_CLEAR)
            .exception("never; both may be recorded in the same minute")
            .passes(STORY.timeline())
            .violates(STORY.without(Ending.Mitigated.class)
                    .with(60, "eli", UpdateRules.heartbeat())
                    .timeline())
            .because("the symptom being gone and the cause being gone are two facts");

    public static final Rule<Timeline> CAUSE_ADDRESSED = Rule.on(INCIDENT, "resolution/cause-addressed")
            .title("What is resolved has a root cause that is understood and addressed")
            .check(each(Ending.Resolved.class)
                    .require(
                            moment -> moment.before().progress().causeAddressed(),
                            moment -> "the incident was called resolved, and no root cause is on record that was"
                                    + " understood and addressed"))
            .remedy("call it mitigated until the cause is removed")
            .source(ALL_CLEAR)
            .exception("never; some guides speak of contributing factors, and one that is addressed will do")
            .passes(STORY.timeline())
            .violates(STORY.without(Assessment.CauseEstablished.class).timeline())
            .because("what isn't understood comes back");

    public static final Rule<Timeline> RECURRED = Rule.on(INCIDENT, "resolution/recurred")
            .level(WARNING)
            .title("What was called resolved stays away")
            .check(each(Ending.Recurred.class)
                    .forbid(
                            moment -> moment.before()
                                    .progress()
                                    .resolvedAt()
                                    .map(resolved -> Deadline.after(resolved, moment.get(RECURRENCE)))
                                    .filter(deadline -> deadline.isMetAt(moment.at()))
                                    .isPresent(),
                            moment -> "the symptoms are back "
                                    + Spoken.duration(Duration.between(
                                            moment.before()
                                                    .progress()
                                                    .resolvedAt()
                                                    .orElseThrow(),
                                            moment.at()))
                                    + " after the all-clear"))
            .remedy("reopen the incident, and look for the cause that was missed")
            .source(ALL_CLEAR)
            .exception("when another cause has the same symptom")
            .passes(STORY.timeline())
            .violates(STORY.with(100, "chen", new Ending.Recurred()).until(105).timeline())
            .because("an all-clear that is called too early costs a second incident");

    public static final Rule<Timeline> CHANNEL_ARCHIVED = Rule.on(INCIDENT, "resolution/channel-archived")
            .level(WARNING)
            .title("The channel is archived at the closure, and not deleted")
            .check(afterEach(ResolutionRules::archiving, Ending.Closed.class)
                    .until(moment -> Optional.of(Within.ALL), Ending.ChannelArchived.class, Ending.ChannelDeleted.class)
                    .and(each(Ending.ChannelDeleted.class)
                            .forbid(moment -> true, moment -> moment.author() + " deleted the channel")))
            .remedy("archive it, so that it can still be searched")
            .source("Channels, bridges, pages, and status pages")
            .exception("when the law asks for deletion")
            .passes(STORY.timeline())
            .violates(STORY.without(Ending.ChannelArchived.class).timeline())
            .because("the channel is the durable record");

    public static final Rule<Timeline> POSTMORTEM_WRITTEN = Rule.on(INCIDENT, "postmortem/written")
            .title("A resolved incident has a postmortem within five days")
            .check(afterEach(ResolutionRules::postmortem, Ending.Resolved.class)
                    .until(ResolutionRules::written, Ending.PostmortemWritten.class)
                    .unless(incident -> incident.isActive()))
            .remedy("write it, and record where it is")
            .source("After the incident: blameless postmortems and action items")
            .exception("never; a short one will do for a small incident")
            .passes(STORY.timeline())
            .violates(STORY.without(Ending.PostmortemWritten.class)
                    .with(3 * TWO_DAYS, "bo", new Remark.Noted("Still no postmortem."))
                    .timeline())
            .because("a team that doesn't learn from an incident has it again");

    private ResolutionRules() {}

    /** The rules of this area, and the one on what follows, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(
                BY_IC, AFTER_MITIGATION, CAUSE_ADDRESSED, RECURRED, CHANNEL_ARCHIVED, POSTMORTEM_WRITTEN);
    }

    /** An entry that doesn't name the postmortem leaves it to be written. */
    private static Optional<String> written(Moment moment) {
        return moment.event() instanceof Ending.PostmortemWritten written && !Placeholder.is(written.document())
                ? Optional.of(Within.ALL)
                : Optional.empty();
    }

    /** A channel that was archived before the incident was called closed needn't be archived again. */
    private static ImmutableList<Within.Trigger> archiving(Moment moment) {
        if (moment.before().progress().channelGone()) {
            return ImmutableList.of();
        }
        return Within.Trigger.of(
                moment,
                "channel",
                "archiving of the channel",
                () -> "the incident was closed, and its channel wasn't archived",
                SCRIBE,
                moment.get(CHANNEL_ARCHIVED_WITHIN));
    }

    private static ImmutableList<Within.Trigger> postmortem(Moment moment) {
        Duration allowed = moment.get(POSTMORTEM_WITHIN);
        return Within.Trigger.of(
                moment,
                "postmortem",
                "postmortem",
                () -> "the incident was resolved, and has no postmortem after " + Spoken.duration(allowed),
                INCIDENT_COMMANDER,
                allowed);
    }
}
