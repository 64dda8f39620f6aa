package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.afterEach;
import static dev.incidentkit.rules.temporal.Incidents.each;
import static dev.incidentkit.rules.temporal.Incidents.everyDuring;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Handoff;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import dev.incidentkit.rules.temporal.Within;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How command changes hands. */
public final class HandoffRules {
    private static final String FORMAL = "One IC, always; Common antipatterns: No formal hand-off";
    private static final Story STORY = Story.of(Severity.SEV_2);

    /** How long a hand-off may take from the brief to the confirmation. */
    public static final Setting<Duration> HANDOFF_CONFIRMED_WITHIN = Setting.ours(
            "handoff-confirmed",
            Duration.ofMinutes(15),
            "How long a hand-off may take from the brief to the confirmation.");

    /** How soon a change of command is announced. */
    public static final Setting<Duration> HANDOFF_ANNOUNCED_WITHIN = Setting.ours(
            "handoff-announced",
            Duration.ofMinutes(5),
            "How soon after the confirmation a change of command is announced.");

    /** How long one person may command without relief. */
    public static final Setting<Duration> SHIFT_LENGTH_LIMIT = Setting.ours(
            "shift-length", Duration.ofHours(8), "How long one person may be Incident Commander without relief.");

    public static final Rule<Timeline> HANDOFF_BRIEFED = Rule.on(INCIDENT, "command/handoff-briefed")
            .title("Command changes after a brief in CAN form with all that is open")
            .check(each(Command.HandoffBriefed.class)
                    .check(HandoffRules::gaps)
                    .and(each(Command.HandoffBriefed.class)
                            .require(HandoffRules::isUnderWay, HandoffRules::whyNotUnderWay))
                    .and(each(Command.HandoffReadBack.class)
                            .require(
                                    moment -> moment.before()
                                            .leadership()
                                            .handoff()
                                            .isPresent(),
                                    moment -> moment.author() + " read back a hand-off without a brief"))
                    .and(each(Command.RoleAssigned.class)
                            .forbid(
                                    HandoffRules::changesCommandWithoutHandoff,
                                    moment -> ((Command.RoleAssigned) moment.event()).person()
                                            + " was made Incident Commander without a hand-off")))
            .remedy("brief the successor: CAN, open actions, open questions, objectives, pending decisions")
            .source("Incident Commander (IC); " + FORMAL)
            .exception("when the Incident Commander can't be reached; then the Deputy takes over and says so")
            .passes(handedOver(30, Story.brief("dana")).timeline())
            .violates(handedOver(
                            30,
                            new Command.HandoffBriefed(
                                    Story.person("dana"),
                                    Optional.of(Story.report()),
                                    Optional.empty(),
                                    Optional.of(ImmutableList.of()),
                                    Optional.of(ImmutableList.of()),
                                    Optional.of(ImmutableList.of())))
                    .timeline())
            .because("what isn't passed on is lost, and found again at a price");

    public static final Rule<Timeline> HANDOFF_CONFIRMED = Rule.on(INCIDENT, "command/handoff-confirmed")
            .title("Command changes when it is read back, confirmed and announced")
            .check(each(Command.HandoffReadBack.class)
                    .check(HandoffRules::readBack)
                    .and(each(Command.HandoffConfirmed.class)
                            .require(
                                    moment -> moment.before().completesHandoff(moment.by()),
                                    moment -> moment.author() + " confirmed a hand-off that "
                                            + incomplete(moment.before())))
                    .and(afterEach(HandoffRules::confirmation, Command.HandoffBriefed.class)
                            .until(
                                    moment -> moment.before().completesHandoff(moment.by())
                                            ? Optional.of(Within.ALL)
                                            : Optional.empty(),
                                    Command.HandoffConfirmed.class)
                            .unless(incident -> !incident.isActive()
                                    || incident.leadership().handoff().isEmpty()))
                    .and(afterEach(HandoffRules::announcement, Command.HandoffConfirmed.class)
                            .until(moment -> Optional.of(Within.ALL), Command.HandoffAnnounced.class)))
            .remedy("\"I am now IC, confirm\", a confirmation, and a line to everybody")
            .source(FORMAL)
            .exception("never; until the confirmation the outgoing Incident Commander commands")
            .passes(handedOver(30, Story.brief("dana")).timeline())
            .violates(handedOver(30, Story.brief("dana"))
                    .without(Command.HandoffAnnounced.class)
                    .timeline())
            .because("not knowing who is in charge is a known cause of bad outcomes");

    public static final Rule<Timeline> SHIFT_LENGTH = Rule.on(INCIDENT, "command/shift-length")
            .level(WARNING)
            .title("Nobody commands for longer than a shift")
            .check(everyDuring(
                            Incident::isActive, SHIFT_LENGTH_LIMIT, "relief as Incident Commander", INCIDENT_COMMANDER)
                    .fromEachHolder())
            .remedy("hand over to the Deputy")
            .source("Incident Commander (IC): The IC role rotates by shift")
            .exception("when the end is minutes away")
            .passes(STORY.timeline())
            .violates(longShift())
            .because("nothing in a response may depend on one person staying awake");

    private HandoffRules() {}

    /** The rules of this class, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(HANDOFF_BRIEFED, HANDOFF_CONFIRMED, SHIFT_LENGTH);
    }

    /** The story up to a hand-off from amara to dana, with another Deputy for her. */
    private static Story handedOver(double minute, Command.HandoffBriefed brief) {
        return STORY.until(minute)
                .with(minute, "amara", brief)
                .with(minute + 1, "dana", new Command.HandoffReadBack(Optional.of(Story.report())))
                .with(minute + 2, "amara", new Command.HandoffConfirmed())
                .with(minute + 2, "dana", Story.assigned(DEPUTY, "amara"))
                .with(minute + 3, "dana", new Command.HandoffAnnounced())
                .with(minute + 8, "bo", new Remark.Noted("Payments in the EU still fail."));
    }

    /** A Sev-4 that one person commands for nine hours, with a note every 25 minutes. */
    private static Timeline longShift() {
        Story story = Story.of(Severity.SEV_4).until(48);
        for (int minute = 60; minute <= 9 * 60; minute += 25) {
            story = story.with(minute, "bo", new Remark.Noted("Payments in the EU still fail."))
                    .with(
                            minute,
                            "eli",
                            new Communication.ExternalUpdated(
                                    "Still investigating.",
                                    Optional.empty(),
                                    ImmutableList.of(),
                                    true,
                                    Optional.of(Story.at(minute + 30))));
        }
        return story.timeline();
    }

    private static ImmutableList<Evidence> gaps(Moment moment) {
        Command.HandoffBriefed brief = brief(moment);
        List<String> gaps = new ArrayList<>();
        addUnless(brief.report().isPresent(), "a CAN report", gaps);
        addUnless(brief.openActions().isPresent(), "open actions", gaps);
        addUnless(brief.openQuestions().isPresent(), "open questions", gaps);
        addUnless(brief.objectives().isPresent(), "current objectives", gaps);
        addUnless(brief.pendingDecisions().isPresent(), "pending decisions", gaps);
        return gaps.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Evidence.that(
                        moment.author() + "'s brief for " + brief.to() + " lacks " + String.join(", ", gaps)));
    }

    private static void addUnless(boolean there, String name, List<String> gaps) {
        if (!there) {
            gaps.add(name);
        }
    }

    private static boolean changesCommandWithoutHandoff(Moment moment) {
        return moment.event() instanceof Command.RoleAssigned it
                && it.role() == INCIDENT_COMMANDER
                && moment.before().leadership().named()
                && !moment.before().isCommander(Optional.of(it.person()));
    }

    private static ImmutableList<Evidence> readBack(Moment moment) {
        Optional<Handoff> handoff = moment.before().leadership().handoff();
        if (handoff.isPresent() && !moment.entry().isBy(handoff.get().to())) {
            return ImmutableList.of(Evidence.that(moment.author() + " read back a hand-off that is for "
                    + handoff.get().to()));
        }
        return ((Command.HandoffReadBack) moment.event()).report().isPresent()
                ? ImmutableList.of()
                : ImmutableList.of(Evidence.that(moment.author() + " read the hand-off back, but not in CAN form"));
    }

    private static String incomplete(Incident incident) {
        Optional<Handoff> handoff = incident.leadership().handoff();
        if (handoff.isEmpty()) {
            return "nobody had read back";
        }
        return handoff.get().readBack()
                ? "is " + handoff.get().from() + "'s to confirm"
                : handoff.get().to() + " hadn't read back";
    }

    /** The brief has begun a hand-off. */
    private static boolean isUnderWay(Moment moment) {
        return moment.before().isCommander(moment.by())
                && moment.after().leadership().handoff().isPresent()
                && moment.after()
                        .leadership()
                        .handoff()
                        .get()
                        .to()
                        .equals(brief(moment).to());
    }

    private static String whyNotUnderWay(Moment moment) {
        if (!moment.before().isCommander(moment.by())) {
            return moment.author() + " briefed " + brief(moment).to() + " to command, and doesn't command";
        }
        return brief(moment).to().isAutomation()
                ? brief(moment).to() + " is a program, and can't take command"
                : moment.author() + " briefed nobody else";
    }

    private static Command.HandoffBriefed brief(Moment moment) {
        return (Command.HandoffBriefed) moment.event();
    }

    private static ImmutableList<Within.Trigger> confirmation(Moment moment) {
        if (!isUnderWay(moment)) {
            return ImmutableList.of();
        }
        Person to = brief(moment).to();
        Duration allowed = moment.get(HANDOFF_CONFIRMED_WITHIN);
        return Within.Trigger.of(
                moment,
                "hand-off",
                "confirmation of the hand-off to " + to,
                () -> "the hand-off to " + to + " wasn't confirmed within " + Spoken.duration(allowed),
                INCIDENT_COMMANDER,
                allowed);
    }

    private static ImmutableList<Within.Trigger> announcement(Moment moment) {
        return moment.before().completesHandoff(moment.by())
                ? Within.Trigger.of(
                        moment,
                        "announcement",
                        "announcement of the change of command",
                        () -> "the change of command wasn't announced",
                        INCIDENT_COMMANDER,
                        moment.get(HANDOFF_ANNOUNCED_WITHIN))
                : ImmutableList.of();
    }
}
