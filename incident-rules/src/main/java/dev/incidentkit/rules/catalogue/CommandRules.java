package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.afterEach;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import dev.incidentkit.rules.temporal.Within;
import java.time.Duration;
import java.util.Optional;

/** Command and execution, and how the two are kept apart. Command changing hands is in {@link HandoffRules}. */
public final class CommandRules {
    private static final String SEPARATE = "Command and execution are separate";
    private static final Story STORY = Story.of(Severity.SEV_2);

    /** How long the Scribe has to post what was decided on a bridge. */
    public static final Setting<Duration> BRIDGE_DECISION_POSTED = Setting.ours(
            "bridge-decision-posted",
            Duration.ofMinutes(10),
            "How long the Scribe has to post to the channel what was decided on a bridge.");

    public static final Rule<Timeline> IC_DOES_NOT_EXECUTE = Rule.on(INCIDENT, "command/ic-does-not-execute")
            .cardinal()
            .title("The Incident Commander touches no system")
            .check(each(Work.ActionStarted.class)
                    .forbid(
                            moment -> ((Work.ActionStarted) moment.event()).handsOn()
                                    && moment.before().isCommander(moment.by()),
                            moment -> moment.author() + ", who commands, put hands on a system: "
                                    + ((Work.ActionStarted) moment.event()).action()))
            .remedy("give the action to an expert, or hand over command first")
            .source(SEPARATE)
            .exception("never")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "amara", new Work.ActionStarted("look at the dashboard", true))
                    .timeline())
            .because("from the moment the commander types into a terminal, nobody commands");

    public static final Rule<Timeline> NO_FREELANCING = Rule.on(INCIDENT, "command/no-freelancing")
            .title("Nothing is done that the Incident Commander doesn't know of")
            .check(each(Work.ActionStarted.class)
                    .require(
                            CommandRules::isKnownToCommander,
                            moment -> moment.author() + " began without a word of the Incident Commander: "
                                    + ((Work.ActionStarted) moment.event()).action()))
            .remedy("tell the Incident Commander first, and start when they know")
            .source("Subject Matter Expert: Do not freelance")
            .exception("never; telling takes one line")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "chen", new Work.ActionStarted("restart the pooler", true))
                    .timeline())
            .because("two people who don't know of each other restart the same service twice");

    public static final Rule<Timeline> REPORTS_TO_IC = Rule.on(INCIDENT, "command/reports-to-ic")
            .level(WARNING)
            .title("Experts report to the Incident Commander")
            .check(each(Communication.CanReported.class, Communication.FindingReported.class)
                    .forbid(
                            moment -> moment.before().holds(moment.by(), SUBJECT_MATTER_EXPERT)
                                    && !moment.before().isCommander(moment.by())
                                    && addressee(moment.event()) == Addressee.CHANNEL,
                            moment -> moment.author() + " reported to the channel at large"))
            .remedy("address the report to the Incident Commander, who passes it on")
            .source("Subject Matter Expert: Report findings to the IC")
            .exception("when everybody must know at once, such as a risk to people")
            .passes(STORY.timeline())
            .violates(STORY.with(
                            30, "chen", new Communication.FindingReported(Addressee.CHANNEL, "the pool is exhausted"))
                    .timeline())
            .because("the commander decides on what they hear, and can't hear everything that is said to everybody");

    public static final Rule<Timeline> IC_DIRECTS = Rule.on(INCIDENT, "command/ic-directs")
            .title("Objectives and role assignments come from the Incident Commander")
            .check(each(Command.ObjectiveSet.class, Command.RoleAssigned.class)
                    .require(
                            by(INCIDENT_COMMANDER).or(CommandRules::isNamingOfCommander),
                            moment -> moment.author() + " gave a direction that is the Incident Commander's: "
                                    + direction(moment.event())))
            .remedy("let the Incident Commander decide it, and say so")
            .source("Incident Commander (IC)")
            .exception("anybody may name the first Incident Commander")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "dana", new Command.ObjectiveSet("find out who deployed"))
                    .timeline())
            .because("people can follow one direction");

    public static final Rule<Timeline> EXECUTIVES_REDIRECTED = Rule.on(INCIDENT, "command/executives-redirected")
            .level(WARNING)
            .needs(INTERNAL_LIAISON)
            .title("Executives' questions are answered by the Internal Liaison")
            .check(each(Communication.ExecutiveAnswered.class)
                    .forbid(
                            CommandRules::isInsteadOfLiaison,
                            moment -> moment.author()
                                    + (by(INCIDENT_COMMANDER).holds(moment) ? ", who commands," : "")
                                    + " answered an executive's question"))
            .remedy("let the Internal Liaison refer the executive to the next update")
            .source("Internal Liaison; Common antipatterns: Executives in the response channel")
            .exception("when the executive has a decision to make that the response waits for")
            .passes(STORY.with(30, "gus", new Communication.ExecutiveAsked("when is it over?", Optional.empty()))
                    .with(31, "fay", new Communication.ExecutiveAnswered("when is it over?"))
                    .timeline())
            .violates(STORY.with(30, "gus", new Communication.ExecutiveAsked("when is it over?", Optional.empty()))
                    .with(31, "amara", new Communication.ExecutiveAnswered("when is it over?"))
                    .timeline())
            .because("a commander who answers questions has stopped commanding");

    public static final Rule<Timeline> DECISION_RECORDED = Rule.on(INCIDENT, "command/decision-recorded")
            .title("A decision says who decided, and on what information")
            .check(each(Command.Decided.class)
                    .require(
                            moment -> moment.by().isPresent()
                                    && decided(moment)
                                            .information()
                                            .filter(text -> !text.isBlank())
                                            .isPresent(),
                            moment -> "the decision to " + decided(moment).decision()
                                    + (moment.by().isPresent()
                                            ? " doesn't say on what information it was made"
                                            : " doesn't say who made it")))
            .remedy("add it in a correction, while somebody remembers")
            .source("Scribe: What was decided, by whom, and on what information")
            .exception("never")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "amara", new Command.Decided("wait for the replica", Optional.empty(), false))
                    .timeline())
            .because("the review asks why it made sense at the time, and only the record can tell");

    public static final Rule<Timeline> BRIDGE_DECISION = Rule.on(INCIDENT, "command/bridge-decision-posted")
            .needs(SCRIBE)
            .title("What is decided on a bridge is posted to the channel by the Scribe")
            .check(afterEach(CommandRules::bridgeDecision, Command.Decided.class)
                    .until(
                            moment -> isByRecorder(moment)
                                    ? Optional.of(((Command.DecisionPosted) moment.event()).decision())
                                    : Optional.empty(),
                            Command.DecisionPosted.class))
            .remedy("post it now, with its time")
            .source("Channels, bridges, pages, and status pages")
            .exception("while there is no Scribe; then the Incident Commander posts it")
            .passes(STORY.with(30, "amara", decision(true))
                    .with(33, "bo", new Command.DecisionPosted("wait for the replica"))
                    .timeline())
            .violates(STORY.with(30, "amara", decision(true)).timeline())
            .because("a bridge leaves no trace");

    private CommandRules() {}

    /** The rules of this class, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(
                IC_DOES_NOT_EXECUTE,
                NO_FREELANCING,
                REPORTS_TO_IC,
                IC_DIRECTS,
                EXECUTIVES_REDIRECTED,
                DECISION_RECORDED,
                BRIDGE_DECISION);
    }

    /** Before anybody has declared there is no commander to tell, and what commanders do themselves they know of. */
    private static boolean isKnownToCommander(Moment moment) {
        return !moment.before().isDeclared()
                || moment.before().isCommander(moment.by())
                || moment.before().open().cleared().contains(((Work.ActionStarted) moment.event()).action());
    }

    /** Where there is an Internal Liaison, nobody else answers executives; the commander never does. */
    private static boolean isInsteadOfLiaison(Moment moment) {
        return !by(INTERNAL_LIAISON).holds(moment)
                && (by(INCIDENT_COMMANDER).holds(moment)
                        || moment.before().roster().filled().contains(INTERNAL_LIAISON));
    }

    private static boolean isByRecorder(Moment moment) {
        return moment.before().roster().filled().contains(SCRIBE)
                ? by(SCRIBE).holds(moment)
                : by(INCIDENT_COMMANDER).holds(moment);
    }

    private static Command.Decided decided(Moment moment) {
        return (Command.Decided) moment.event();
    }

    private static Command.Decided decision(boolean onBridge) {
        return new Command.Decided("wait for the replica", Optional.of("chen's report of T+20"), onBridge);
    }

    private static Addressee addressee(Event event) {
        return event instanceof Communication.CanReported report
                ? report.to()
                : ((Communication.FindingReported) event).to();
    }

    private static boolean isNamingOfCommander(Moment moment) {
        return moment.event() instanceof Command.RoleAssigned it && it.role() == INCIDENT_COMMANDER;
    }

    private static String direction(Event event) {
        return event instanceof Command.RoleAssigned it
                ? it.person() + " is to be " + it.role()
                : ((Command.ObjectiveSet) event).objective();
    }

    private static ImmutableList<Within.Trigger> bridgeDecision(Moment moment) {
        Command.Decided decided = decided(moment);
        return decided.onBridge()
                ? Within.Trigger.of(
                        moment,
                        decided.decision(),
                        "post of the decision to " + decided.decision(),
                        () -> "the decision to " + decided.decision()
                                + " was made on a bridge and not posted to the channel",
                        SCRIBE,
                        moment.get(BRIDGE_DECISION_POSTED))
                : ImmutableList.of();
    }
}
