package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.EXECUTIVE_SPONSOR;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.LEGAL_COUNSEL;
import static dev.incidentkit.core.roster.Role.PR_PRINCIPAL;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.Level.ADVICE;
import static dev.incidentkit.rules.Level.ERROR;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.catalogue.OpeningSettings.BUSINESS_PAGED;
import static dev.incidentkit.rules.catalogue.OpeningSettings.FIRST_CAN;
import static dev.incidentkit.rules.catalogue.OpeningSettings.FIRST_UPDATE;
import static dev.incidentkit.rules.catalogue.OpeningSettings.IC_NAMED;
import static dev.incidentkit.rules.catalogue.OpeningSettings.PAGED_AT_ONCE;
import static dev.incidentkit.rules.catalogue.OpeningSettings.SCRIBE_ASSIGNED;
import static dev.incidentkit.rules.catalogue.OpeningSettings.TEN_MINUTES;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;
import static dev.incidentkit.rules.temporal.Incidents.withinOfDeclaration;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.temporal.FromDeclaration;
import dev.incidentkit.rules.temporal.Moment;

/** The first ten minutes. */
public final class OpeningRules {
    private static final String RUNBOOK = "A runbook for the first ten minutes: ";
    private static final String ASYNCHRONOUS = "at Sev-4, which is worked on without urgency";
    private static final Story STORY = Story.of(Severity.SEV_2);
    private static final Story SEV_0 = Story.of(Severity.SEV_0);

    public static final Rule<Timeline> CHANNEL = Rule.on(INCIDENT, "opening/channel")
            .levels(ERROR, ERROR, ERROR, ERROR, ADVICE)
            .title("The incident has a channel of its own within ten minutes")
            .check(withinOfDeclaration(TEN_MINUTES)
                    .await("incident channel", INCIDENT_COMMANDER, anyone(), Opening.ChannelOpened.class))
            .remedy("open one, and send everybody there")
            .source(RUNBOOK + "Create the incident channel")
            .exception(ASYNCHRONOUS)
            .passes(STORY.timeline())
            .violates(STORY.without(Opening.ChannelOpened.class).until(20).timeline())
            .because("a response in a channel of daily business is interrupted by it and leaves no record of its own");

    public static final Rule<Timeline> IC_IS_NAMED = Rule.on(INCIDENT, "opening/ic-named")
            .title("Somebody is named Incident Commander within five minutes")
            .check(withinOfDeclaration(IC_NAMED)
                    .await(
                            "naming of an Incident Commander",
                            INCIDENT_COMMANDER,
                            OpeningRules::isCommanderNamed,
                            Command.RoleAssigned.class,
                            Command.HandoffConfirmed.class))
            .remedy("say \"I'm IC\", or ask somebody by name to be")
            .source(RUNBOOK + "Assign IC; No declared IC")
            .exception("never; whoever declared commands until then, but nobody knows it")
            .passes(STORY.timeline())
            .violates(STORY.without(Story.assigns(INCIDENT_COMMANDER)).until(20).timeline())
            .because("a commander whom nobody named is one whom nobody asks");

    public static final Rule<Timeline> SEVERITY_CALLED = Rule.on(INCIDENT, "opening/severity-called")
            .title("The Incident Commander calls a severity within ten minutes")
            .check(withinOfDeclaration(TEN_MINUTES)
                    .await("severity", INCIDENT_COMMANDER, by(INCIDENT_COMMANDER), Assessment.SeverityCalled.class))
            .remedy("call the highest that the evidence supports; it can be lowered later")
            .source(RUNBOOK + "Set initial severity")
            .exception("never; \"pending more information\" is allowed")
            .passes(STORY.timeline())
            .violates(Story.of(Severity.SEV_4)
                    .without(Assessment.SeverityCalled.class)
                    .until(20)
                    .timeline())
            .because("who is paged and who is told depends on it");

    public static final Rule<Timeline> SME_PAGED = Rule.on(INCIDENT, "opening/sme-paged")
            .levels(ERROR, ERROR, ERROR, ERROR, ADVICE)
            .title("An expert of the affected domain is paged within ten minutes")
            .check(withinOfDeclaration(TEN_MINUTES)
                    .await(
                            "page for a Subject Matter Expert",
                            INCIDENT_COMMANDER,
                            pagedOrAssigned(SUBJECT_MATTER_EXPERT),
                            Opening.Paged.class,
                            Command.RoleAssigned.class))
            .remedy("page the expert who is on call for the affected domain")
            .source(RUNBOOK + "Page roles")
            .exception(ASYNCHRONOUS)
            .passes(STORY.timeline())
            .violates(STORY.without(entry -> concerns(entry.event(), SUBJECT_MATTER_EXPERT))
                    .until(9.5)
                    .with(10.25, "dana", new Remark.Noted("Still no expert on the bridge."))
                    .timeline())
            .because("nobody works on the problem before an expert is there");

    public static final Rule<Timeline> SCRIBE_AND_COMMUNICATIONS_PAGED = Rule.on(
                    INCIDENT, "opening/scribe-and-communications-paged")
            .levels(ERROR, ERROR, ERROR)
            .needs(SCRIBE, COMMUNICATIONS_LEAD)
            .title("Scribe and Communications Lead are paged immediately")
            .check(paging(withinOfDeclaration(PAGED_AT_ONCE), SCRIBE, COMMUNICATIONS_LEAD))
            .remedy("page both")
            .source(RUNBOOK + "Page roles")
            .exception("at Sev-3 and Sev-4, where they are paged as needed")
            .passes(STORY.timeline())
            .violates(STORY.without(entry -> pages(entry.event(), COMMUNICATIONS_LEAD))
                    .timeline())
            .because("what isn't written down in the first minutes is lost, and so is the trust of customers who hear"
                    + " nothing");

    public static final Rule<Timeline> BUSINESS_PAGED_AT_ONCE = Rule.on(INCIDENT, "opening/business-paged")
            .levels(ERROR)
            .needs(EXECUTIVE_SPONSOR, LEGAL_COUNSEL, PR_PRINCIPAL)
            .title("Executive sponsor, legal and PR are paged from minute one")
            .check(paging(withinOfDeclaration(BUSINESS_PAGED), EXECUTIVE_SPONSOR, LEGAL_COUNSEL, PR_PRINCIPAL))
            .remedy("page them now")
            .source("On Sev-0 specifically")
            .exception("below Sev-0")
            .passes(SEV_0.timeline())
            .violates(SEV_0.without(entry -> pages(entry.event(), PR_PRINCIPAL)).timeline())
            .because("a Sev-0 is the response of a company, in which engineering is one part");

    public static final Rule<Timeline> SCRIBE_IS_ASSIGNED = Rule.on(INCIDENT, "opening/scribe-assigned")
            .levels(ERROR, ERROR, ERROR, WARNING)
            .needs(SCRIBE)
            .title("A Scribe is assigned within five minutes")
            .check(withinOfDeclaration(SCRIBE_ASSIGNED)
                    .await("Scribe", INCIDENT_COMMANDER, assigned(SCRIBE), Command.RoleAssigned.class))
            .remedy("assign one, even the most junior person on the call")
            .source("Common antipatterns: The IC is taking notes themselves")
            .exception("at Sev-4, where the Incident Commander may keep the timeline")
            .passes(STORY.timeline())
            .violates(STORY.without(Story.assigns(SCRIBE)).until(7.5).timeline())
            .because("otherwise the Incident Commander takes the notes, and both notes and coordination are bad");

    public static final Rule<Timeline> FIRST_ENTRY = Rule.on(INCIDENT, "opening/first-entry")
            .title("The timeline opens with the declaration")
            .check(each().forbid(
                            moment -> moment.event() instanceof Opening.Declared
                                    ? moment.before().isDeclared()
                                    : moment.number() == 1,
                            moment -> moment.number() == 1
                                    ? "the timeline opens with something other than the declaration"
                                    : "the incident is declared a second time"))
            .remedy("begin with \"T+0: incident declared\", and declare another incident in a timeline of its own")
            .source(RUNBOOK + "Start the timeline")
            .exception("never; whatever was done before goes into later entries with its time")
            .passes(STORY.timeline())
            .violates(STORY.without(Opening.Declared.class).until(0).timeline())
            .because("every deadline counts from the declaration");

    public static final Rule<Timeline> BRIDGE = Rule.on(INCIDENT, "opening/bridge")
            .levels(ERROR, ERROR, ERROR)
            .title("A bridge is open within ten minutes")
            .check(withinOfDeclaration(TEN_MINUTES)
                    .await("bridge", INCIDENT_COMMANDER, bridge(false), Opening.BridgeOpened.class))
            .remedy("open a voice or video bridge beside the channel")
            .source(RUNBOOK + "Open a bridge if needed")
            .exception("at Sev-3 and Sev-4")
            .passes(STORY.timeline())
            .violates(STORY.without(Opening.BridgeOpened.class).until(20).timeline())
            .because("typing is too slow for what has to be coordinated in the first hour");

    public static final Rule<Timeline> SECOND_BRIDGE = Rule.on(INCIDENT, "opening/second-bridge")
            .levels(WARNING)
            .needs(EXECUTIVE_SPONSOR, LEGAL_COUNSEL, PR_PRINCIPAL)
            .title("Legal, PR and executives have a bridge of their own")
            .check(withinOfDeclaration(TEN_MINUTES)
                    .await(
                            "second bridge for the business",
                            INCIDENT_COMMANDER,
                            bridge(true),
                            Opening.BridgeOpened.class))
            .remedy("open a second bridge for them")
            .source(RUNBOOK + "Open a bridge if needed")
            .exception("when the business side is one or two people")
            .passes(SEV_0.timeline())
            .violates(SEV_0.without(entry -> entry.event() instanceof Opening.BridgeOpened bridge && bridge.business())
                    .until(16)
                    .timeline())
            .because("briefing stakeholders must not interrupt the engineers");

    public static final Rule<Timeline> FIRST_CAN_REPORT = Rule.on(INCIDENT, "opening/first-can")
            .levels(ERROR, ERROR, ERROR, ERROR, ADVICE)
            .title("The Incident Commander's first CAN report is in the channel within ten minutes")
            .check(withinOfDeclaration(FIRST_CAN)
                    .await(
                            "first CAN report",
                            INCIDENT_COMMANDER,
                            by(INCIDENT_COMMANDER).and(OpeningRules::isToTheChannel),
                            Communication.CanReported.class))
            .remedy("post Conditions, Actions and Needs as far as they are known")
            .source(RUNBOOK + "First CAN")
            .exception(ASYNCHRONOUS)
            .passes(STORY.timeline())
            .violates(STORY.without(Communication.CanReported.class).until(24).timeline())
            .because("from then on everybody who comes in has the same picture");

    public static final Rule<Timeline> FIRST_EXTERNAL_UPDATE = Rule.on(INCIDENT, "opening/first-external-update")
            .levels(ERROR, ERROR, ERROR, ERROR, ADVICE)
            .needs(COMMUNICATIONS_LEAD)
            .title("Customers hear within ten minutes that somebody is on it")
            .check(withinOfDeclaration(FIRST_UPDATE)
                    .when(incident -> incident.impact().customerVisible())
                    .await(
                            "first external update",
                            COMMUNICATIONS_LEAD,
                            by(COMMUNICATIONS_LEAD),
                            Communication.ExternalUpdated.class))
            .remedy("post that it is being looked into, and when the next update comes")
            .source(RUNBOOK + "First external update")
            .exception("when no customer notices; " + ASYNCHRONOUS)
            .passes(STORY.timeline())
            .violates(
                    STORY.without(Communication.ExternalUpdated.class).until(20).timeline())
            .because("customers who learn of it from others don't come back to the status page");

    public static final Rule<Timeline> FIRST_INTERNAL_UPDATE = Rule.on(INCIDENT, "opening/first-internal-update")
            .levels(ERROR, ERROR, ERROR, ERROR)
            .needs(INTERNAL_LIAISON)
            .title("The company hears within ten minutes")
            .check(withinOfDeclaration(FIRST_UPDATE)
                    .await(
                            "first internal update",
                            INTERNAL_LIAISON,
                            by(INTERNAL_LIAISON).or(OpeningRules::isCommanderWithoutLiaison),
                            Communication.InternalUpdated.class))
            .remedy("post what is known to executives, support and adjacent teams")
            .source(RUNBOOK + "First internal update")
            .exception("at Sev-4")
            .passes(STORY.timeline())
            .violates(
                    STORY.without(Communication.InternalUpdated.class).until(20).timeline())
            .because("whoever isn't told asks, and asks the people who should be working");

    public static final Rule<Timeline> EXECUTIVES_NOTIFIED = Rule.on(INCIDENT, "opening/executives-notified")
            .levels(ERROR, ERROR, ERROR, ERROR)
            .title("Executives are told in the time that the severity allows")
            .check(withinOfDeclaration(OpeningSettings::notification)
                    .await(
                            "notification of executives",
                            INTERNAL_LIAISON,
                            anyone(),
                            Communication.ExecutivesNotified.class))
            .remedy("tell them now")
            .source("Severity scale")
            .exception("at Sev-4")
            .passes(Story.of(Severity.SEV_1).timeline())
            .violates(Story.of(Severity.SEV_1)
                    .without(Communication.ExecutivesNotified.class)
                    .until(20)
                    .timeline())
            .because("an executive who hears of it from outside can't help, and will ask why");

    private static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            CHANNEL,
            IC_IS_NAMED,
            SEVERITY_CALLED,
            SME_PAGED,
            SCRIBE_AND_COMMUNICATIONS_PAGED,
            BUSINESS_PAGED_AT_ONCE,
            SCRIBE_IS_ASSIGNED,
            FIRST_ENTRY,
            BRIDGE,
            SECOND_BRIDGE,
            FIRST_CAN_REPORT,
            FIRST_EXTERNAL_UPDATE,
            FIRST_INTERNAL_UPDATE,
            EXECUTIVES_NOTIFIED);

    private OpeningRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ALL;
    }

    private static FromDeclaration paging(FromDeclaration check, Role... roles) {
        FromDeclaration all = check;
        for (Role role : roles) {
            all = all.await(
                    "page for the " + role,
                    INCIDENT_COMMANDER,
                    moment -> pages(moment.event(), role),
                    Opening.Paged.class);
        }
        return all;
    }

    private static Condition<Moment> anyone() {
        return moment -> true;
    }

    /** A program may be called Incident Commander, but is none. */
    private static boolean isCommanderNamed(Moment moment) {
        return moment.after().leadership().named() && moment.after().roster().commanders() > 0;
    }

    private static Condition<Moment> assigned(Role role) {
        return moment -> moment.event() instanceof Command.RoleAssigned it && it.role() == role;
    }

    private static Condition<Moment> pagedOrAssigned(Role role) {
        return moment -> concerns(moment.event(), role);
    }

    private static boolean pages(Event event, Role role) {
        return event instanceof Opening.Paged page && page.role() == role;
    }

    private static boolean concerns(Event event, Role role) {
        return pages(event, role) || event instanceof Command.RoleAssigned assignment && assignment.role() == role;
    }

    private static Condition<Moment> bridge(boolean business) {
        return moment -> moment.event() instanceof Opening.BridgeOpened it && it.business() == business;
    }

    private static boolean isToTheChannel(Moment moment) {
        return moment.event() instanceof Communication.CanReported it && it.to() == Addressee.CHANNEL;
    }

    /** Where the severity needs no Internal Liaison, the Incident Commander may write. */
    static boolean isCommanderWithoutLiaison(Moment moment) {
        return moment.before().isCommander(moment.by())
                && moment.before()
                        .severity()
                        .map(severity -> severity.isBelow(Severity.SEV_2))
                        .orElse(true);
    }
}
