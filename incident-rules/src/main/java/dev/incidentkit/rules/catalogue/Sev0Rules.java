package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.rules.Level.ERROR;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.afterEach;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;
import static dev.incidentkit.rules.temporal.Incidents.withinOfDeclaration;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import dev.incidentkit.rules.temporal.Within;
import java.time.Duration;
import java.util.Optional;

/** The clocks of regulators and contracts. */
public final class Sev0Rules {
    private static final String SOURCE = "On Sev-0 specifically";
    private static final Story STORY = Story.of(Severity.SEV_0);

    /** How soon it is established which clocks run. */
    public static final Setting<Duration> CLOCKS_IDENTIFIED_WITHIN = Setting.ours(
            "clocks-identified",
            Duration.ofHours(1),
            "How soon at Sev-0 it is established which regulatory, contractual and disclosure clocks run.");

    public static final Rule<Timeline> CLOCKS_IDENTIFIED = Rule.on(INCIDENT, "sev0/clocks-identified")
            .levels(ERROR)
            .title("It is established within an hour which clocks run, or that none does")
            .check(withinOfDeclaration(CLOCKS_IDENTIFIED_WITHIN)
                    .await(
                            "word on which clocks run",
                            INCIDENT_COMMANDER,
                            moment -> true,
                            Compliance.ClocksIdentified.class))
            .remedy("ask legal counsel, and record the answer, even if it is \"none\"")
            .source(SOURCE)
            .exception("below Sev-0")
            .passes(STORY.timeline())
            .violates(
                    STORY.without(entry -> entry.event() instanceof Compliance).timeline())
            .because("a clock that nobody knows of runs all the same");

    public static final Rule<Timeline> CLOCKS_TRACKED = Rule.on(INCIDENT, "sev0/clocks-tracked")
            .title("The Incident Commander tracks every clock that runs")
            .check(each(Compliance.ClockStarted.class)
                    .require(
                            by(INCIDENT_COMMANDER),
                            moment -> moment.author() + " put the clock "
                                    + clock(moment).name() + " under watch, which is the Incident Commander's to do")
                    .and(afterEach(Sev0Rules::tracking, Compliance.ClocksIdentified.class)
                            .until(moment -> Optional.of(clock(moment).name()), Compliance.ClockStarted.class)))
            .remedy("let the Incident Commander put it under watch, with its owner, its start and its length")
            .source(SOURCE)
            .exception("never, once a clock is known")
            .passes(STORY.timeline())
            .violates(STORY.without(entry -> entry.event() instanceof Compliance.ClockStarted
                            || entry.event() instanceof Compliance.ClockMet)
                    .timeline())
            .because("what everybody knows of and nobody tracks is forgotten");

    public static final Rule<Timeline> CLOCK_MISSED = Rule.on(INCIDENT, "sev0/clock-missed")
            .title("Every disclosure is made before its clock runs out")
            .check(afterEach(Sev0Rules::running, Compliance.ClockStarted.class)
                    .until(
                            moment -> Optional.of(((Compliance.ClockMet) moment.event()).clock()),
                            Compliance.ClockMet.class))
            .remedy("make the disclosure now, with the reason for the delay")
            .source(SOURCE)
            .exception("never")
            .passes(STORY.timeline())
            .violates(STORY.without(Compliance.ClockMet.class)
                    .with(73 * 60, "bo", new Remark.Noted("No notification has gone out."))
                    .timeline())
            .because("a missed disclosure is a breach of its own");

    private Sev0Rules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(CLOCKS_IDENTIFIED, CLOCKS_TRACKED, CLOCK_MISSED);
    }

    private static Clock clock(Moment moment) {
        return ((Compliance.ClockStarted) moment.event()).clock();
    }

    private static ImmutableList<Within.Trigger> tracking(Moment moment) {
        return ((Compliance.ClocksIdentified) moment.event())
                .clocks().stream()
                        .filter(name -> !moment.before().open().clocks().contains(name))
                        .flatMap(name -> Within.Trigger.of(
                                moment,
                                name,
                                "watch over the clock " + name,
                                () -> "the clock " + name + " runs, and nobody put it under watch",
                                INCIDENT_COMMANDER,
                                moment.get(CLOCKS_IDENTIFIED_WITHIN))
                                .stream())
                        .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Within.Trigger> running(Moment moment) {
        Clock clock = clock(moment);
        return ImmutableList.of(new Within.Trigger(
                clock.name(),
                "disclosure for the clock " + clock.name(),
                () -> "the clock " + clock.name() + " ran out at " + clock.deadline() + " without the disclosure",
                Optional.empty(),
                ImmutableList.of(clock.owner()),
                clock.start(),
                Duration.between(clock.start(), clock.deadline().due())));
    }
}
