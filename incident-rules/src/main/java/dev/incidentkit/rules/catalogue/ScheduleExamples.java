package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.schedule.Duty;
import dev.incidentkit.core.schedule.Hours;
import dev.incidentkit.core.schedule.Promise;
import dev.incidentkit.core.schedule.Rotation;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.schedule.Shift;
import dev.incidentkit.core.severity.Severity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Schedules from which the examples of the rules are made: four weeks of two commanders and two experts. */
final class ScheduleExamples {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Duty COMMANDING = Duty.of(INCIDENT_COMMANDER, weekly("amara", "bo"));
    private static final Duty FIXING = Duty.of(SUBJECT_MATTER_EXPERT, weekly("chen", "dana"));

    private ScheduleExamples() {}

    /** Always somebody to command and somebody to fix. */
    static Schedule promising(Role... roles) {
        return schedule(new Promise(Optional.empty(), false, ImmutableSet.copyOf(roles)), COMMANDING, FIXING);
    }

    static Schedule staffing(Severity severity) {
        return schedule(new Promise(Optional.of(severity), false, ImmutableSet.of()), COMMANDING, FIXING);
    }

    /** Nobody commands on Saturdays and Sundays. */
    static Schedule withoutWeekends() {
        Rotation weekdays = weekly("amara", "bo")
                .only(new Hours(ImmutableSet.of(DayOfWeek.MONDAY), LocalTime.MIDNIGHT, Duration.ofDays(5)));
        return schedule(
                new Promise(Optional.empty(), false, ImmutableSet.of(INCIDENT_COMMANDER)),
                Duty.of(INCIDENT_COMMANDER, weekdays),
                FIXING);
    }

    /** An expert steps in as commander for a day, in the expert's own week. */
    static Schedule expertCommanding() {
        Shift stepsIn = new Shift(
                Person.named("chen"), Instant.parse("2026-03-04T08:00:00Z"), Instant.parse("2026-03-05T08:00:00Z"));
        return schedule(
                new Promise(Optional.empty(), false, ImmutableSet.of(INCIDENT_COMMANDER)),
                COMMANDING.overriddenBy(stepsIn),
                FIXING);
    }

    private static Schedule schedule(Promise promise, Duty... duties) {
        return new Schedule(
                ZoneId.of("Europe/Berlin"), MONDAY, MONDAY.plusWeeks(4), promise, ImmutableList.copyOf(duties));
    }

    private static Rotation weekly(String first, String second) {
        return Rotation.of(Duration.ofDays(7), MONDAY, LocalTime.MIDNIGHT, Person.named(first), Person.named(second));
    }
}
