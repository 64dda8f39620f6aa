package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.afterEach;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import dev.incidentkit.rules.temporal.Within;
import dev.incidentkit.rules.wording.WordingCheck;
import java.time.Duration;
import java.util.Optional;

/** Who calls the severity, and on what. */
public final class SeverityRules {
    private static final String SOURCE = "Severity scale";
    private static final Story STORY = Story.of(Severity.SEV_2);

    /** How long the Incident Commander has to raise the severity to what new evidence supports. */
    public static final Setting<Duration> RAISED_WITHIN = Setting.ours(
            "severity-raised",
            Duration.ofMinutes(10),
            "How long the Incident Commander has to raise the severity to what new evidence supports.");

    public static final Rule<Timeline> SET_BY_IC = Rule.on(INCIDENT, "severity/set-by-ic")
            .title("The severity is called by the Incident Commander")
            .check(each(Assessment.SeverityCalled.class)
                    .require(
                            by(INCIDENT_COMMANDER),
                            moment -> moment.author() + " called " + called(moment)
                                    + ", which is the Incident Commander's to call"))
            .remedy("tell the Incident Commander, who decides")
            .source("The IC owns severity and resolution")
            .exception("never; disagreement goes to the Incident Commander")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "chen", call(Severity.SEV_2, "replication has stopped"))
                    .timeline())
            .because("severity is not a vote, and one person's call is faster than a consensus and as often right");

    public static final Rule<Timeline> JUSTIFIED = Rule.on(INCIDENT, "severity/justified")
            .title("Every change of severity carries its reason")
            .check(each(Assessment.SeverityCalled.class)
                    .forbid(
                            moment -> changes(moment)
                                    && call(moment)
                                            .reason()
                                            .filter(text -> !text.isBlank())
                                            .isEmpty(),
                            moment -> "the severity was changed to " + called(moment) + " without a reason"))
            .remedy("say what was observed that changes it")
            .source("Scribe: Severity changes and their justification")
            .exception("never")
            .passes(STORY.with(30, "amara", call(Severity.SEV_3, "2 % of users are affected, not 30 %"))
                    .timeline())
            .violates(STORY.with(30, "amara", new Assessment.SeverityCalled(Severity.SEV_3, Optional.empty()))
                    .timeline())
            .because("a severity without reasons becomes a matter of politics");

    public static final Rule<Timeline> HIGHEST_SUPPORTED = Rule.on(INCIDENT, "severity/highest-supported")
            .level(WARNING)
            .title("The severity is the highest that the evidence supports")
            .check(each(Assessment.SeverityCalled.class)
                    .forbid(
                            SeverityRules::isBelowEvidence,
                            moment -> called(moment) + " was called, and the evidence on record supports "
                                    + moment.before().impact().supported().orElseThrow())
                    .and(afterEach(SeverityRules::raise, Assessment.EvidenceObserved.class)
                            .until(
                                    moment -> isBelowEvidence(moment) ? Optional.empty() : Optional.of(Within.ALL),
                                    Assessment.SeverityCalled.class)
                            .unless(incident -> !incident.isActive())))
            .remedy("call the higher one, and lower it when facts allow")
            .source(SOURCE)
            .exception("when the evidence is known to be wrong; record that too")
            .passes(STORY.with(
                            30,
                            "chen",
                            new Assessment.EvidenceObserved("30 % of users affected", Optional.of(Severity.SEV_2)))
                    .timeline())
            .violates(STORY.with(
                            20,
                            "chen",
                            new Assessment.EvidenceObserved("two regions are down", Optional.of(Severity.SEV_1)))
                    .until(35)
                    .timeline())
            .because("the default is to begin high and to downgrade, not to wait and upgrade when forced");

    public static final Rule<Timeline> DOWNGRADE_ON_FACTS = Rule.on(INCIDENT, "severity/downgrade-on-facts")
            .level(WARNING)
            .title("The severity is lowered on facts, not on hope")
            .check(each(Assessment.SeverityCalled.class).check(SeverityRules::hope))
            .remedy("name the reading that supports the lower severity")
            .source(SOURCE)
            .exception("never; where a fact is missing, keep the severity until it is there")
            .passes(STORY.with(30, "amara", call(Severity.SEV_3, "2 % of users are affected, not 30 %"))
                    .timeline())
            .violates(STORY.with(30, "amara", call(Severity.SEV_3, "hopefully it stays like this"))
                    .timeline())
            .because("whoever hopes sends people home who are needed an hour later");

    private SeverityRules() {}

    /** The rules of this area on incidents, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(SET_BY_IC, JUSTIFIED, HIGHEST_SUPPORTED, DOWNGRADE_ON_FACTS);
    }

    private static Assessment.SeverityCalled call(Moment moment) {
        return (Assessment.SeverityCalled) moment.event();
    }

    private static Assessment.SeverityCalled call(Severity severity, String reason) {
        return new Assessment.SeverityCalled(severity, Optional.of(reason));
    }

    private static Severity called(Moment moment) {
        return call(moment).severity();
    }

    private static boolean changes(Moment moment) {
        return moment.before().severity().filter(old -> old != called(moment)).isPresent();
    }

    private static ImmutableList<Evidence> hope(Moment moment) {
        boolean lowered = moment.before()
                .severity()
                .filter(old -> called(moment).isBelow(old))
                .isPresent();
        return call(moment).reason().filter(reason -> lowered).stream()
                .flatMap(reason -> Wordings.evidence(WordingCheck.DOWNGRADE, reason).stream())
                .map(evidence -> evidence.at("entries/" + moment.number() + "/reason"))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isBelowEvidence(Moment moment) {
        return moment.before().impact().understates(called(moment));
    }

    private static ImmutableList<Within.Trigger> raise(Moment moment) {
        Optional<Severity> supported = ((Assessment.EvidenceObserved) moment.event()).supports();
        Optional<Severity> called = moment.before().severity();
        if (supported.isEmpty() || called.isEmpty() || !called.get().isBelow(supported.get())) {
            return ImmutableList.of();
        }
        return Within.Trigger.of(
                moment,
                "evidence",
                "call of " + supported.get(),
                () -> "the severity is still " + called.get() + ", and the evidence on record supports "
                        + supported.get(),
                INCIDENT_COMMANDER,
                moment.get(RAISED_WITHIN));
    }
}
