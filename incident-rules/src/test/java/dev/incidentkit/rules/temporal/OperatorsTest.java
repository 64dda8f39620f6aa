package dev.incidentkit.rules.temporal;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.afterEach;
import static dev.incidentkit.rules.temporal.Incidents.always;
import static dev.incidentkit.rules.temporal.Incidents.atLeast;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;
import static dev.incidentkit.rules.temporal.Incidents.everyDuring;
import static dev.incidentkit.rules.temporal.Incidents.never;
import static dev.incidentkit.rules.temporal.Incidents.withinOfDeclaration;
import static dev.incidentkit.rules.temporal.Log.assigned;
import static dev.incidentkit.rules.temporal.Log.can;
import static dev.incidentkit.rules.temporal.Log.declared;
import static dev.incidentkit.rules.temporal.Log.entry;
import static dev.incidentkit.rules.temporal.Log.noted;
import static dev.incidentkit.rules.temporal.Log.severity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the time of each operator begins and ends. */
class OperatorsTest {
    private static final Setting<Duration> TEN = Setting.ours("test-ten", Duration.ofMinutes(10), "Ten minutes.");

    // Made for each test anew, since the words by which they are made are tried too.

    private final Rule<Timeline> first = Rule.on(INCIDENT, "test/first")
            .check(withinOfDeclaration(TEN)
                    .await("report", INCIDENT_COMMANDER, moment -> true, Communication.CanReported.class))
            .because("it is tried");

    /** Asks for two things. */
    private final Rule<Timeline> both = Rule.on(INCIDENT, "test/both")
            .check(withinOfDeclaration(TEN)
                    .await("report", INCIDENT_COMMANDER, moment -> true, Communication.CanReported.class)
                    .await("note", INCIDENT_COMMANDER, moment -> true, Remark.Noted.class))
            .because("it is tried");

    private final Rule<Timeline> beat = Rule.on(INCIDENT, "test/beat")
            .check(everyDuring(Incident::isActive, TEN, "report", INCIDENT_COMMANDER)
                    .unlessSetFor(Audience.RESPONDERS)
                    .by(moment -> true, Communication.CanReported.class))
            .because("it is tried");

    private final Rule<Timeline> experts = Rule.on(INCIDENT, "test/experts")
            .check(everyDuring(Incident::isActive, TEN, "report", SUBJECT_MATTER_EXPERT)
                    .fromEachHolder()
                    .by(moment -> true, Communication.CanReported.class))
            .because("it is tried");

    private final Rule<Timeline> answer = Rule.on(INCIDENT, "test/answer")
            .check(afterEach(
                            moment -> Within.Trigger.of(
                                    moment,
                                    ((Work.ActionRequested) moment.event()).action(),
                                    "answer",
                                    () -> "there was no answer",
                                    INCIDENT_COMMANDER,
                                    moment.get(TEN)),
                            Work.ActionRequested.class)
                    .until(
                            moment -> Optional.of(((Work.RequestDisposed) moment.event()).action()),
                            Work.RequestDisposed.class)
                    .unless(incident -> !incident.isActive()))
            .because("it is tried");

    private final Rule<Timeline> noticed = Rule.on(INCIDENT, "test/invisible")
            .check(always(incident -> !incident.impact().customerVisible(), "customers notice"))
            .because("it is tried");

    private final Rule<Timeline> onlyIc = Rule.on(INCIDENT, "test/only-ic")
            .check(each(Communication.CanReported.class)
                    .require(by(INCIDENT_COMMANDER), moment -> moment.author() + " reported"))
            .because("it is tried");

    private static Work.ActionRequested asked(String action) {
        return new Work.ActionRequested(action, Optional.empty());
    }

    private static Work.RequestDisposed answered(String action) {
        return new Work.RequestDisposed(action, "granted");
    }

    private static Log declaredLog(Rule<?>... rules) {
        return new Log(rules).amara(0, declared());
    }

    // within, of the declaration

    @Test
    void theInstantOfTheDeadlineIsInTime() {
        assertThat(declaredLog(first).amara(10, can()).until(60).findings()).isEmpty();
        assertThat(declaredLog(first).until(10).amara(10, can()).until(60).findings())
                .isEmpty();
    }

    @Test
    void theMomentAfterIsNot() {
        Log log = declaredLog(first);
        log.monitor().advanceTo(Log.at(10).plusNanos(1));
        assertThat(log.findings()).containsExactly("test/first 10-..");
        assertThat(log.monitor().findings().get(0).what()).isEqualTo("no report within 10 minutes");
        assertThat(log.monitor().nextDeadline())
                .as("what was missed isn't waited for")
                .isEmpty();
        log.monitor().record(entry(10, "amara", can()).withAt(Log.at(10).plusNanos(1)));
        assertThat(log.monitor().findings().get(0).when().orElseThrow().length())
                .hasValue(Duration.ofNanos(1));
    }

    @Test
    void aLogThatEndsBeforeTheDeadlineLeavesAnObligation() {
        Log log = declaredLog(first).until(10);
        assertThat(log.findings()).isEmpty();
        assertThat(log.obligations()).containsExactly("report by [amara] until 10");
    }

    @Test
    void aLateEntryThatKeptTheDeadlineWithdrawsTheFinding() {
        Log log = declaredLog(first).until(30);
        assertThat(log.findings()).containsExactly("test/first 10-..");
        assertThat(log.late(9, 31, "amara", can()).findings()).isEmpty();
    }

    @Test
    void aLateEntryThatMissedItEndsTheFindingWhenItHappened() {
        assertThat(declaredLog(first).late(12, 31, "amara", can()).findings()).containsExactly("test/first 10-12");
    }

    @Test
    void whatIsOverEndsTheFinding() {
        assertThat(declaredLog(first).amara(15, new Ending.Resolved()).findings())
                .containsExactly("test/first 10-15");
    }

    @Test
    void whatWasOverInTimeAsALateEntryTellsWasNeverWrong() {
        assertThat(declaredLog(first)
                        .late(10, 15, "amara", new Ending.Resolved())
                        .findings())
                .as("resolved at the instant of the deadline")
                .isEmpty();
    }

    @Test
    void whatWasDoneIsNotAskedForAgain() {
        Log log = declaredLog(both).amara(1, noted());
        assertThat(log.obligations()).containsExactly("report by [amara] until 10");
        Log again = log.amara(5, new Ending.Resolved()).amara(6, new Ending.Recurred());
        assertThat(again.obligations()).containsExactly("report by [amara] until 10");
        assertThat(again.amara(7, can()).until(60).findings()).isEmpty();
    }

    @Test
    void norAfterARestart() {
        Log log = declaredLog(both).amara(1, noted());
        Log resumed = new Log(Monitor.resume(Policy.of(both), log.monitor().state()));
        assertThat(resumed.amara(5, new Ending.Resolved())
                        .amara(6, new Ending.Recurred())
                        .until(11)
                        .findings())
                .containsExactly("test/both 10-..");
    }

    @Test
    void whereTheRuleComesToBeForTheIncidentTheTimeRunsFromThere() {
        Rule<Timeline> visible = Rule.on(INCIDENT, "test/visible")
                .check(withinOfDeclaration(TEN)
                        .when(incident -> incident.impact().customerVisible())
                        .await("report", INCIDENT_COMMANDER, moment -> true, Communication.CanReported.class))
                .because("it is tried");
        assertThat(declaredLog(visible)
                        .amara(30, new Assessment.ImpactAssessed(true))
                        .obligations())
                .containsExactly("report by [amara] until 40");
    }

    @Test
    void whatIsMissedFirstIsFoundFirst() {
        Setting<Duration> five = Setting.ours("test-five", Duration.ofMinutes(5), "Five minutes.");
        Rule<Timeline> sooner = Rule.on(INCIDENT, "test/sooner")
                .check(withinOfDeclaration(five)
                        .await("report", INCIDENT_COMMANDER, moment -> true, Communication.CanReported.class))
                .because("it is tried");
        assertThat(declaredLog(first, sooner).until(60).findings())
                .containsExactly("test/sooner 5-..", "test/first 10-..");
    }

    // every

    @Test
    void eachBeatBeginsTheTimeAnew() {
        Log log = declaredLog(beat).amara(10, can()).amara(20, can()).amara(31, can());
        assertThat(log.findings()).containsExactly("test/beat 30-31");
        assertThat(log.obligations()).containsExactly("report by [amara] until 41");
    }

    @Test
    void howeverLongItDoesNotHappenIsOneFinding() {
        assertThat(declaredLog(beat).until(300).findings()).containsExactly("test/beat 10-..");
    }

    @Test
    void theTimeBeginsWithTheStateAndEndsWithIt() {
        assertThat(declaredLog(beat).amara(9, new Ending.Resolved()).until(300).findings())
                .isEmpty();
        assertThat(declaredLog(beat)
                        .amara(9, new Ending.Resolved())
                        .amara(100, new Ending.Recurred())
                        .until(300)
                        .findings())
                .containsExactly("test/beat 110-..");
        assertThat(declaredLog(experts)
                        .amara(0, assigned(SUBJECT_MATTER_EXPERT, "chen"))
                        .amara(9, new Ending.Resolved())
                        .amara(100, new Ending.Recurred())
                        .obligations())
                .containsExactly("report by [chen] until 110");
    }

    @Test
    void aLateBeatCountsForWhenItHappened() {
        assertThat(declaredLog(beat).late(8, 14, "amara", can()).until(18).findings())
                .isEmpty();
        assertThat(declaredLog(beat).late(8, 14, "amara", can()).until(30).findings())
                .containsExactly("test/beat 18-..");
        assertThat(declaredLog(beat).late(8, 30, "amara", can()).findings())
                .as("found with the entry that tells")
                .containsExactly("test/beat 18-..");
    }

    @Test
    void aBeatFromBeforeTheStateBeganDoesNotCount() {
        assertThat(declaredLog(beat)
                        .amara(9, new Ending.Resolved())
                        .amara(100, new Ending.Recurred())
                        .late(50, 105, "amara", can())
                        .obligations())
                .containsExactly("report by [amara] until 110");
    }

    @Test
    void theCommanderMaySetAnotherPeriod() {
        Command.CadenceSet every20 = new Command.CadenceSet(Audience.RESPONDERS, Duration.ofMinutes(20));
        assertThat(declaredLog(beat).amara(5, every20).obligations()).containsExactly("report by [amara] until 20");
    }

    @Test
    void aShorterPeriodMakesNothingLateThatWasNot() {
        Command.CadenceSet every3 = new Command.CadenceSet(Audience.RESPONDERS, Duration.ofMinutes(3));
        assertThat(declaredLog(beat).amara(2, every3).obligations())
                .as("still to come")
                .containsExactly("report by [amara] until 3");
        assertThat(declaredLog(beat).amara(5, every3).obligations())
                .as("that long from now")
                .containsExactly("report by [amara] until 8");
        assertThat(declaredLog(beat).amara(9, every3).amara(9, noted()).obligations())
                .as("never later than before")
                .containsExactly("report by [amara] until 10");
        assertThat(declaredLog(beat).amara(5, every3).until(9).findings())
                .as("missed no later than it is due")
                .containsExactly("test/beat 8-..");
    }

    @Test
    void eachHolderOfARoleOwesItAlone() {
        Log log = declaredLog(experts)
                .amara(0, assigned(SUBJECT_MATTER_EXPERT, "chen"))
                .amara(5, assigned(SUBJECT_MATTER_EXPERT, "dana"))
                .record(entry(9, "dana", can()))
                .amara(9, can());
        assertThat(log.obligations()).containsExactly("report by [chen] until 10", "report by [dana] until 19");
        log.amara(14, new Command.RoleReleased(SUBJECT_MATTER_EXPERT, Person.named("chen")));
        assertThat(log.findings()).containsExactly("test/experts 10-14");
        assertThat(log.obligations()).containsExactly("report by [dana] until 19");
    }

    // within, after a trigger

    @Test
    void everyTriggerIsJudgedByItself() {
        Log log = declaredLog(answer)
                .amara(1, asked("a"))
                .amara(2, asked("b"))
                .amara(11, answered("a"))
                .until(30);
        assertThat(log.findings()).containsExactly("test/answer 12-..");
    }

    @Test
    void aSecondTriggerTakesThePlaceOfOneThatIsOpen() {
        assertThat(declaredLog(answer)
                        .amara(1, asked("a"))
                        .amara(5, asked("a"))
                        .until(15)
                        .findings())
                .isEmpty();
        assertThat(declaredLog(answer)
                        .amara(1, asked("a"))
                        .amara(12, asked("a"))
                        .amara(13, answered("a"))
                        .until(60)
                        .findings())
                .as("the first was missed before")
                .containsExactly("test/answer 11-13");
    }

    @Test
    void theAnswerMayBeNobodysTask() {
        Rule<Timeline> anybody = Rule.on(INCIDENT, "test/anybody")
                .check(afterEach(
                                moment -> ImmutableList.of(new Within.Trigger(
                                        "a",
                                        "answer",
                                        () -> "there was no answer",
                                        Optional.empty(),
                                        ImmutableList.of(),
                                        moment.at(),
                                        Duration.ofMinutes(10))),
                                Work.ActionRequested.class)
                        .until(moment -> Optional.of("a"), Work.RequestDisposed.class))
                .because("it is tried");
        assertThat(declaredLog(anybody).amara(1, asked("a")).obligations()).containsExactly("answer by [] until 11");
    }

    @Test
    void nothingIsAwaitedOnceItHasLostItsPoint() {
        Log log = declaredLog(answer).amara(1, asked("a")).amara(5, new Ending.Resolved());
        assertThat(log.obligations()).isEmpty();
        assertThat(log.until(60).findings()).isEmpty();
    }

    @Test
    void entriesOfOneInstantKeepTheirOrder() {
        assertThat(declaredLog(answer)
                        .amara(1, answered("a"))
                        .amara(1, asked("a"))
                        .obligations())
                .as("what comes before the question is no answer")
                .containsExactly("answer by [amara] until 11");
        assertThat(declaredLog(answer)
                        .amara(1, asked("a"))
                        .amara(1, answered("a"))
                        .obligations())
                .isEmpty();
    }

    // always

    @Test
    void aBrokenStateIsOneFindingFromThenOnUntilItCeases() {
        Log log = declaredLog(noticed)
                .amara(3, new Assessment.ImpactAssessed(true))
                .amara(4, noted())
                .amara(7, new Assessment.ImpactAssessed(false))
                .amara(9, new Assessment.ImpactAssessed(true));
        assertThat(log.findings()).containsExactly("test/invisible 3-7", "test/invisible 9-..");
    }

    @Test
    void neverIsToldByItsEvidence() {
        Rule<Timeline> unnoticed = Rule.on(INCIDENT, "test/unnoticed")
                .check(never(incident -> incident.impact().customerVisible()
                        ? ImmutableList.of(Evidence.that("customers notice"))
                        : ImmutableList.of()))
                .because("it is tried");
        assertThat(declaredLog(unnoticed)
                        .amara(3, new Assessment.ImpactAssessed(true))
                        .amara(7, new Assessment.ImpactAssessed(false))
                        .findings())
                .containsExactly("test/unnoticed 3-7");
    }

    @Test
    void whatBeginsAndEndsAtOneInstantWasNeverWrong() {
        assertThat(declaredLog(noticed)
                        .amara(3, new Assessment.ImpactAssessed(true))
                        .amara(3, new Assessment.ImpactAssessed(false))
                        .findings())
                .isEmpty();
        assertThat(declaredLog(noticed)
                        .amara(3, new Assessment.ImpactAssessed(true))
                        .late(2, 8, "amara", new Assessment.ImpactAssessed(false))
                        .findings())
                .as("it had ended before it began, as a late entry tells")
                .isEmpty();
    }

    @Test
    void whatIsWrongStandsAtTheEntryThatMadeItSo() {
        Log log = declaredLog(noticed)
                .amara(3, noted())
                .amara(3, new Assessment.ImpactAssessed(true))
                .amara(3, noted());
        assertThat(log.monitor().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("entries/3"));
        Log late = declaredLog(noticed).amara(5, noted()).late(3, 6, "amara", new Assessment.ImpactAssessed(true));
        assertThat(late.monitor().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("entries/3"));
    }

    @Test
    void whatIsMissedStandsAtTheLastEntryThatWasThereInTime() {
        Log log = declaredLog(first, beat).amara(5, noted()).late(6, 20, "amara", noted());
        assertThat(log.monitor().findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.where()).isEqualTo("entries/2"));
    }

    // only by

    @Test
    void onlyByLooksAtWhoIsEntitledWhenTheEntryIsMade() {
        Log log = declaredLog(onlyIc)
                .amara(1, can())
                .record(entry(2, "bo", can()))
                .amara(3, assigned(INCIDENT_COMMANDER, "bo"))
                .record(entry(4, "bo", can()))
                .amara(5, can());
        assertThat(log.findings()).containsExactly("test/only-ic 2-2", "test/only-ic 5-5");
        assertThat(log.monitor().findings().get(0).where()).isEqualTo("entries/3");
        assertThat(log.monitor().findings()).extracting(Finding::what).containsExactly("bo reported", "amara reported");
    }

    @Test
    void anEntryIsForbiddenOrCheckedForWhatItSays() {
        Rule<Timeline> silent = Rule.on(INCIDENT, "test/silent")
                .check(each(Remark.Noted.class)
                        .forbid(by(INCIDENT_COMMANDER), moment -> moment.author() + " noted something")
                        .and(each(Communication.CanReported.class)
                                .check(moment -> ImmutableList.of(Evidence.that("there was a report")))))
                .because("it is tried");
        Log log = declaredLog(silent)
                .amara(1, noted())
                .record(entry(2, "bo", noted()))
                .amara(3, can());
        assertThat(log.findings()).containsExactly("test/silent 1-1", "test/silent 3-3");
        assertThat(log.monitor().findings())
                .extracting(Finding::what)
                .containsExactly("amara noted something", "there was a report");
    }

    @Test
    void atLeastMeansThisSeverityOrAWorseOne() {
        Rule<Timeline> severe = Rule.on(INCIDENT, "test/severe")
                .check(everyDuring(atLeast(Severity.SEV_2), TEN, "report", INCIDENT_COMMANDER)
                        .by(moment -> true, Communication.CanReported.class))
                .because("it is tried");
        Log log = declaredLog(severe);
        assertThat(log.obligations()).as("nobody has called it").isEmpty();
        assertThat(log.amara(1, severity(Severity.SEV_3)).obligations()).isEmpty();
        assertThat(log.amara(2, severity(Severity.SEV_2)).obligations()).containsExactly("report by [amara] until 12");
        assertThat(log.amara(3, severity(Severity.SEV_1)).obligations()).containsExactly("report by [amara] until 12");
    }

    @Test
    void aCheckMayBeAskedWithoutARule() {
        Timeline timeline =
                new Timeline("payments", ImmutableList.of(entry(0, "amara", declared()), entry(1, "bo", can())));
        Outcome outcome = onlyIc.check().check(timeline, new Basis(Policy.of(), Optional.empty()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Violated.class,
                        violated -> assertThat(violated.evidence())
                                .extracting(Evidence::what)
                                .containsExactly("bo reported"));
    }

    @Test
    void aRuleWaitsForTheSeverityItIsFor() {
        Rule<Timeline> atSev2 = Rule.on(INCIDENT, "test/sev-2")
                .levels(Level.ERROR, Level.ERROR, Level.ERROR)
                .check(withinOfDeclaration(TEN)
                        .await("report", INCIDENT_COMMANDER, moment -> true, Communication.CanReported.class))
                .because("it is tried");
        assertThat(declaredLog(atSev2).until(60).findings()).isEmpty();
        assertThat(declaredLog(atSev2).amara(4, severity(Severity.SEV_2)).obligations())
                .as("from the declaration, if it is in time")
                .containsExactly("report by [amara] until 10");
        assertThat(declaredLog(atSev2)
                        .amara(40, severity(Severity.SEV_2))
                        .until(41)
                        .findings())
                .as("at once, if nobody had called it")
                .containsExactly("test/sev-2 40-..");
        assertThat(declaredLog(atSev2)
                        .amara(40, severity(Severity.SEV_2))
                        .until(41)
                        .monitor()
                        .findings())
                .extracting(Finding::what)
                .containsExactly("no report yet");
        assertThat(declaredLog(atSev2)
                        .amara(1, severity(Severity.SEV_3))
                        .amara(40, severity(Severity.SEV_2))
                        .obligations())
                .as("from when it was raised")
                .containsExactly("report by [amara] until 50");
        assertThat(declaredLog(atSev2)
                        .amara(1, severity(Severity.SEV_2))
                        .amara(15, severity(Severity.SEV_3))
                        .findings())
                .as("until it was lowered")
                .containsExactly("test/sev-2 10-15");
    }

    @Test
    void anotherSeverityAllowsAnotherTime() {
        Rule<Timeline> paced = Rule.on(INCIDENT, "test/paced")
                .check(withinOfDeclaration((incident, settings) -> incident.severity()
                                .map(now -> Duration.ofMinutes(now.isAtLeast(Severity.SEV_1) ? 10 : 30)))
                        .await("report", INCIDENT_COMMANDER, moment -> true, Communication.CanReported.class))
                .because("it is tried");
        Log minor = declaredLog(paced).amara(1, severity(Severity.SEV_2));
        assertThat(minor.obligations()).containsExactly("report by [amara] until 30");
        assertThat(minor.amara(5, severity(Severity.SEV_1)).obligations())
                .as("less from where it was raised")
                .containsExactly("report by [amara] until 15");
        assertThat(declaredLog(paced)
                        .amara(1, severity(Severity.SEV_2))
                        .amara(25, severity(Severity.SEV_1))
                        .obligations())
                .as("never more than was left")
                .containsExactly("report by [amara] until 30");
        assertThat(declaredLog(paced)
                        .amara(1, severity(Severity.SEV_1))
                        .amara(5, severity(Severity.SEV_2))
                        .obligations())
                .as("more from the start")
                .containsExactly("report by [amara] until 30");
        assertThat(declaredLog(paced)
                        .amara(1, severity(Severity.SEV_1))
                        .amara(12, severity(Severity.SEV_2))
                        .obligations())
                .as("what was missed stays so")
                .isEmpty();
    }

    @Test
    void aRoleNobodyHoldsIsTheCommandersToAnswerFor() {
        Log log = declaredLog(experts, beat);
        assertThat(log.obligations()).containsExactly("report by [amara] until 10");
        assertThat(log.monitor().incident().roster().filled().contains(Role.SCRIBE))
                .isFalse();
    }
}
