package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.Level.ADVICE;
import static dev.incidentkit.rules.Level.ERROR;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;
import static dev.incidentkit.rules.temporal.Incidents.everyDuring;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import java.time.Duration;
import java.util.Optional;

/** How often each audience hears. */
public final class CadenceRules {
    private static final String SOURCE = "Communicate on a cadence, not on demand";
    private static final Story STORY = Story.of(Severity.SEV_2);

    public static final Setting<Duration> CUSTOMERS_EVERY = Setting.framework(
            "customers-every", Duration.ofMinutes(30), "How often customers hear while they are affected.");

    public static final Setting<Duration> STAKEHOLDERS_EVERY = Setting.framework(
            "stakeholders-every", Duration.ofHours(1), "How often executives, support and adjacent teams hear.");

    public static final Setting<Duration> RESPONDERS_EVERY = Setting.framework(
            "responders-every", Duration.ofHours(1), "How often the Incident Commander briefs the response channel.");

    public static final Setting<Duration> EXPERTS_EVERY = Setting.framework(
            "experts-every", Duration.ofMinutes(30), "How often each Subject Matter Expert reports to the commander.");

    public static final Rule<Timeline> CUSTOMERS = Rule.on(INCIDENT, "cadence/customers")
            .needs(COMMUNICATIONS_LEAD)
            .title("Customers hear at least every half hour while they are affected")
            .check(everyDuring(Incident::customersAffected, CUSTOMERS_EVERY, "external update", COMMUNICATIONS_LEAD)
                    .unlessSetFor(Audience.CUSTOMERS)
                    .by(moment -> true, Communication.ExternalUpdated.class)
                    .remediedBy(CadenceRules::split))
            .remedy("post that it is still being worked on, and when the next update comes")
            .source(SOURCE)
            .exception("when the Incident Commander sets another cadence; some guides ask for 20 minutes at first")
            .passes(STORY.timeline())
            .violates(STORY.without(entry ->
                            entry.at().isAfter(Story.at(8)) && entry.event() instanceof Communication.ExternalUpdated)
                    .until(45)
                    .timeline())
            .because("an audience that hears nothing assumes that nobody is working on it");

    public static final Rule<Timeline> STAKEHOLDERS = Rule.on(INCIDENT, "cadence/stakeholders")
            .levels(ERROR, ERROR, ERROR, WARNING)
            .needs(INTERNAL_LIAISON)
            .title("The company hears at least every hour")
            .check(everyDuring(Incident::isActive, STAKEHOLDERS_EVERY, "internal update", INTERNAL_LIAISON)
                    .unlessSetFor(Audience.STAKEHOLDERS)
                    .by(moment -> true, Communication.InternalUpdated.class)
                    .remediedBy(CadenceRules::split))
            .remedy("post an update, even if nothing has changed")
            .source(SOURCE)
            .exception("at Sev-4; at Sev-3 it is a warning; when the Incident Commander sets another cadence")
            .passes(STORY.timeline())
            .violates(STORY.until(48)
                    .with(55, "chen", new Communication.CanReported(Addressee.COMMANDER, Story.report()))
                    .with(55, "amara", new Communication.CanReported(Addressee.CHANNEL, Story.report()))
                    .with(56, "eli", heartbeat(56))
                    .with(75, "bo", new Remark.Noted("Payments in the EU still fail."))
                    .timeline())
            .because("whoever knows when the next update comes doesn't ask the responders for one");

    public static final Rule<Timeline> RESPONDERS = Rule.on(INCIDENT, "cadence/responders")
            .levels(WARNING, WARNING, WARNING, ADVICE)
            .title("The Incident Commander briefs the channel at least every hour")
            .check(everyDuring(Incident::isActive, RESPONDERS_EVERY, "CAN briefing to the channel", INCIDENT_COMMANDER)
                    .unlessSetFor(Audience.RESPONDERS)
                    .by(
                            by(INCIDENT_COMMANDER).and(moment -> addressee(moment) == Addressee.CHANNEL),
                            Communication.CanReported.class))
            .remedy("put the experts' reports together and post one CAN report")
            .source(SOURCE + "; When to use it")
            .exception("at Sev-4; at Sev-3 it is a hint; when the Incident Commander sets another cadence")
            .passes(STORY.timeline())
            .violates(STORY.until(48)
                    .with(55, "fay", new Communication.InternalUpdated("Payments in the EU still fail."))
                    .with(56, "eli", heartbeat(56))
                    .with(60, "chen", new Communication.CanReported(Addressee.COMMANDER, Story.report()))
                    .with(70, "bo", new Remark.Noted("Payments in the EU still fail."))
                    .timeline())
            .because("experts and Scribe work at cross-purposes when they don't share a picture");

    public static final Rule<Timeline> SME = Rule.on(INCIDENT, "cadence/sme")
            .levels(WARNING, WARNING, WARNING, ADVICE)
            .title("Each expert reports to the Incident Commander at least every half hour")
            .check(everyDuring(Incident::isActive, EXPERTS_EVERY, "CAN report to the commander", SUBJECT_MATTER_EXPERT)
                    .unlessSetFor(Audience.COMMANDER)
                    .fromEachHolder()
                    .by(moment -> addressee(moment) == Addressee.COMMANDER, Communication.CanReported.class))
            .remedy("ask for Conditions, Actions and Needs")
            .source("When to use it: SME-to-IC status updates")
            .exception("at Sev-4; at Sev-3 it is a hint; when the Incident Commander sets another cadence")
            .passes(STORY.timeline())
            .violates(STORY.without(entry ->
                            entry.isBy(Story.person("chen")) && entry.event() instanceof Communication.CanReported)
                    .until(40)
                    .timeline())
            .because("the commander can only coordinate what they know to be happening");

    public static final Rule<Timeline> SET_BY_IC = Rule.on(INCIDENT, "cadence/set-by-ic")
            .title("Cadences are set by the Incident Commander")
            .check(each(Command.CadenceSet.class)
                    .require(
                            by(INCIDENT_COMMANDER),
                            moment -> moment.author() + " set the cadence for "
                                    + ((Command.CadenceSet) moment.event()).audience()
                                    + ", which is the Incident Commander's to set"))
            .remedy("ask the Incident Commander to set it")
            .source(SOURCE)
            .exception("never")
            .passes(STORY.with(30, "amara", new Command.CadenceSet(Audience.CUSTOMERS, Duration.ofMinutes(45)))
                    .timeline())
            .violates(STORY.with(30, "eli", new Command.CadenceSet(Audience.CUSTOMERS, Duration.ofMinutes(45)))
                    .timeline())
            .because("whoever owes the updates would be setting their own deadline");

    private CadenceRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(CUSTOMERS, STAKEHOLDERS, RESPONDERS, SME, SET_BY_IC);
    }

    private static Addressee addressee(Moment moment) {
        return ((Communication.CanReported) moment.event()).to();
    }

    private static Communication.ExternalUpdated heartbeat(double minute) {
        return new Communication.ExternalUpdated(
                "Still investigating.", Optional.empty(), ImmutableList.of(), true, Optional.of(Story.at(minute + 30)));
    }

    /** One person for two audiences, of which one goes without: that is two people's work. */
    private static Optional<String> split(Incident incident) {
        return incident.roster().holders(COMMUNICATIONS_LEAD).stream()
                .filter(lead -> incident.holds(Optional.of(lead), INTERNAL_LIAISON))
                .findFirst()
                .map(lead -> "split the role: " + lead + " is both Communications Lead and Internal Liaison");
    }
}
