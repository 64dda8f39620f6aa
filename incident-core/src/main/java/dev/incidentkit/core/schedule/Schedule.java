package dev.incidentkit.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An on-call schedule: what it promises over a period, and who is on call for which role ("Paging system", which asks
 * for rotation schedules of every role).
 *
 * @param zone the time zone of its clock
 * @param from the first day of the period
 * @param until the day after the last
 * @param promises what holds at any time of the period, if the schedule is right
 * @param onCall the roles for which somebody is on call
 */
public record Schedule(ZoneId zone, LocalDate from, LocalDate until, Promise promises, ImmutableList<Duty> onCall) {
    private static final int MOST_YEARS = 50;

    /**
     * @throws IllegalArgumentException if the period doesn't end after it begins, or is longer than fifty years
     */
    public Schedule {
        checkArgument(from.isBefore(until), "a schedule from %s can't end at %s", from, until);
        checkArgument(
                !from.plusYears(MOST_YEARS).isBefore(until),
                "the schedule covers more than %s years; write an earlier until:",
                MOST_YEARS);
    }

    /** The period, from midnight to midnight by its clock. */
    public Range<Instant> period() {
        LocalClock clock = LocalClock.in(zone);
        return Range.closedOpen(clock.firstAt(from.atStartOfDay()), clock.firstAt(until.atStartOfDay()));
    }

    /**
     * Everyone on call at each moment of the period, each in the roles for which they are. Neighbouring ranges differ;
     * where nobody is on call the roster is empty.
     */
    public ImmutableRangeMap<Instant, Roster> rosters() {
        Range<Instant> period = period();
        return RosterSweep.over(
                period, onCall.stream().map(duty -> onDuty(duty, period)).collect(toImmutableList()));
    }

    private RosterSweep.OnDuty onDuty(Duty duty, Range<Instant> period) {
        ImmutableRangeMap<Instant, Person> people = duty.within(period, zone);
        return new RosterSweep.OnDuty(duty, people);
    }
}
