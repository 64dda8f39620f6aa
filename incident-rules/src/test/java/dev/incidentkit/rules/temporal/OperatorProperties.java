package dev.incidentkit.rules.temporal;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.afterEach;
import static dev.incidentkit.rules.temporal.Incidents.always;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;
import static dev.incidentkit.rules.temporal.Incidents.everyDuring;
import static dev.incidentkit.rules.temporal.Incidents.never;
import static dev.incidentkit.rules.temporal.Incidents.withinOfDeclaration;
import static dev.incidentkit.rules.temporal.Log.assigned;
import static dev.incidentkit.rules.temporal.Log.can;
import static dev.incidentkit.rules.temporal.Log.declared;
import static dev.incidentkit.rules.temporal.Log.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Each operator against the plainest way to say what it finds, in whole minutes. */
class OperatorProperties {
    private static final int TRIES = 100;
    private static final int END = 60;
    private static final Setting<Duration> TIME = Setting.ours("test-time", Duration.ofMinutes(10), "Some minutes.");

    private static final Rule<Timeline> FIRST = Rule.on(INCIDENT, "test/first")
            .check(withinOfDeclaration(TIME)
                    .await("report", INCIDENT_COMMANDER, moment -> true, Communication.CanReported.class))
            .because("it is tried");

    private static final Rule<Timeline> BEAT = Rule.on(INCIDENT, "test/beat")
            .check(everyDuring(Incident::isActive, TIME, "report", INCIDENT_COMMANDER)
                    .by(moment -> true, Communication.CanReported.class))
            .because("it is tried");

    private static final Rule<Timeline> ANSWER = Rule.on(INCIDENT, "test/answer")
            .check(afterEach(
                            moment -> Within.Trigger.of(
                                    moment,
                                    ((Work.ActionRequested) moment.event()).action(),
                                    "answer",
                                    () -> "there was no answer",
                                    INCIDENT_COMMANDER,
                                    moment.get(TIME)),
                            Work.ActionRequested.class)
                    .until(
                            moment -> Optional.of(((Work.RequestDisposed) moment.event()).action()),
                            Work.RequestDisposed.class))
            .because("it is tried");

    private static final Rule<Timeline> ALWAYS = Rule.on(INCIDENT, "test/state")
            .check(always(incident -> !incident.impact().customerVisible(), "customers notice"))
            .because("it is tried");

    private static final Rule<Timeline> NEVER = Rule.on(INCIDENT, "test/state")
            .check(never(incident -> incident.impact().customerVisible()
                    ? ImmutableList.of(Evidence.that("customers notice"))
                    : ImmutableList.of()))
            .because("it is tried");

    private static final Rule<Timeline> ONLY_SCRIBE = Rule.on(INCIDENT, "test/only-scribe")
            .check(each(Communication.CanReported.class).require(by(SCRIBE), moment -> moment.author() + " reported"))
            .because("it is tried");

    private static Log declaredLog(Rule<?> rule, int time) {
        return new Log(Policy.of(rule).with(TIME, Duration.ofMinutes(time))).amara(0, declared());
    }

    /** Reports at these minutes, and the end of the incident behind those of its own minute. */
    private static Log reported(Rule<?> rule, int time, List<Integer> minutes, int resolved) {
        Log log = declaredLog(rule, time);
        minutes.stream().sorted().filter(minute -> minute <= resolved).forEach(minute -> log.amara(minute, can()));
        log.amara(resolved, new Ending.Resolved());
        minutes.stream().sorted().filter(minute -> minute > resolved).forEach(minute -> log.amara(minute, can()));
        return log.until(END);
    }

    @Property(tries = TRIES)
    void withinOfTheDeclaration(
            @ForAll @IntRange(min = 1, max = 20) int time,
            @ForAll @Size(max = 3) List<@IntRange(max = 50) Integer> reports,
            @ForAll @IntRange(min = 1, max = 50) int resolved) {
        int over = Math.min(
                resolved, reports.stream().min(Comparator.naturalOrder()).orElse(resolved));

        assertThat(reported(FIRST, time, reports, resolved).findings())
                .isEqualTo(over <= time ? ImmutableList.of() : ImmutableList.of("test/first " + time + "-" + over));
    }

    @Property(tries = TRIES)
    void everySoOften(
            @ForAll @IntRange(min = 1, max = 20) int time,
            @ForAll @Size(max = 6) List<@IntRange(max = 50) Integer> reports,
            @ForAll @IntRange(min = 1, max = 50) int resolved) {
        List<Integer> beats = new ArrayList<>(reports);
        beats.removeIf(beat -> beat > resolved);
        beats.add(0);
        beats.add(resolved);
        beats.sort(Comparator.naturalOrder());
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < beats.size(); i++) {
            int late = beats.get(i - 1) + time;
            if (beats.get(i) > late) {
                expected.add("test/beat " + late + "-" + beats.get(i));
            }
        }

        assertThat(reported(BEAT, time, reports, resolved).findings()).isEqualTo(expected);
    }

    @Property(tries = TRIES)
    void afterEachTrigger(
            @ForAll @IntRange(min = 1, max = 20) int time,
            @ForAll @Size(max = 5) List<@IntRange(max = 30) Integer> asked,
            @ForAll @Size(5) List<@IntRange(max = 50) Integer> answered) {
        Log log = declaredLog(ANSWER, time);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int late = asked.get(i) + time;
            if (answered.get(i) < asked.get(i)) {
                expected.add("test/answer " + late + "-..");
            } else if (answered.get(i) > late) {
                expected.add("test/answer " + late + "-" + answered.get(i));
            }
        }
        for (int minute = 0; minute <= 50; minute++) {
            for (int i = 0; i < asked.size(); i++) {
                if (asked.get(i) == minute) {
                    log.amara(minute, new Work.ActionRequested("action " + i, Optional.empty()));
                }
                if (answered.get(i) == minute) {
                    log.amara(minute, new Work.RequestDisposed("action " + i, "granted"));
                }
            }
        }

        assertThat(log.until(END).findings()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = TRIES)
    void alwaysAndNever(@ForAll @Size(max = 8) Map<@IntRange(min = 1, max = 50) Integer, Boolean> visible) {
        Log always = declaredLog(ALWAYS, 1);
        Log never = declaredLog(NEVER, 1);
        new TreeMap<>(visible).forEach((minute, value) -> {
            always.amara(minute, new Assessment.ImpactAssessed(value));
            never.amara(minute, new Assessment.ImpactAssessed(value));
        });
        List<String> expected = new ArrayList<>();
        int since = -1;
        for (int minute = 0; minute <= END; minute++) {
            boolean wrong = visible.getOrDefault(minute, since >= 0);
            if (wrong && since < 0) {
                since = minute;
            } else if (!wrong && since >= 0) {
                expected.add("test/state " + since + "-" + minute);
                since = -1;
            }
        }
        if (since >= 0) {
            expected.add("test/state " + since + "-..");
        }

        assertThat(always.until(END).findings()).isEqualTo(expected);
        assertThat(never.until(END).findings()).isEqualTo(expected);
    }

    /** What somebody does in a minute: Bo gets the role, loses it, or reports; or Chen reports. */
    enum Act {
        ASSIGNED,
        RELEASED,
        BO_REPORTS,
        CHEN_REPORTS
    }

    @Property(tries = TRIES)
    void onlyBy(@ForAll @Size(max = 12) List<Act> acts) {
        Log log = declaredLog(ONLY_SCRIBE, 1);
        List<String> expected = new ArrayList<>();
        boolean scribe = false;
        int minute = 0;
        for (Act act : acts) {
            minute++;
            switch (act) {
                case ASSIGNED -> log.amara(minute, assigned(SCRIBE, "bo"));
                case RELEASED -> log.amara(minute, new Command.RoleReleased(SCRIBE, Person.named("bo")));
                case BO_REPORTS -> log.record(entry(minute, "bo", can()));
                case CHEN_REPORTS -> log.record(entry(minute, "chen", can()));
            }
            scribe = act == Act.ASSIGNED || scribe && act != Act.RELEASED;
            if (act == Act.CHEN_REPORTS || act == Act.BO_REPORTS && !scribe) {
                expected.add("test/only-scribe " + minute + "-" + minute);
            }
        }

        assertThat(log.until(END).findings()).isEqualTo(expected);
    }
}
