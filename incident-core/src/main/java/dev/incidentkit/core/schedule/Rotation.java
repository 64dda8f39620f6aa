package dev.incidentkit.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import dev.incidentkit.core.roster.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * People who take turns, in their order and then from the first again.
 *
 * <p>Handovers are by the clock there, so a daily shift has 23 or 25 hours when daylight saving begins or ends.
 *
 * @param people who takes turns
 * @param shift the length of a turn by the clock there, at least an hour: {@code P7D} for a week
 * @param starting the day of the first person's first turn; nobody is on call before
 * @param handover the time of day at which that turn begins
 * @param only the hours to which the turns are restricted; none means all day, every day
 * @param zone the time zone of the clock, if it isn't the schedule's
 * @param from from when on the rotation is in force, if that is later than its first turn
 * @param until until when it is in force, this moment excluded
 */
public record Rotation(
        ImmutableList<Person> people,
        Duration shift,
        LocalDate starting,
        LocalTime handover,
        ImmutableList<Hours> only,
        Optional<ZoneId> zone,
        Optional<Instant> from,
        Optional<Instant> until) {
    private static final Duration SHORTEST = Duration.ofHours(1);

    /**
     * @throws IllegalArgumentException if nobody takes turns, or a turn is shorter than an hour
     */
    public Rotation {
        checkArgument(!people.isEmpty(), "nobody takes turns; write people: and their names");
        checkArgument(
                shift.compareTo(SHORTEST) >= 0, "shift is %s; write a duration of at least PT1H, such as P7D", shift);
    }

    /** A rotation around the clock, for as long as the schedule lasts. */
    public static Rotation of(Duration shift, LocalDate starting, LocalTime handover, Person... people) {
        return new Rotation(
                ImmutableList.copyOf(people),
                shift,
                starting,
                handover,
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This rotation, restricted to some hours. */
    public Rotation only(Hours... hours) {
        return new Rotation(people, shift, starting, handover, ImmutableList.copyOf(hours), zone, from, until);
    }

    /** Who of them is on call when, within a period. */
    RangeMap<Instant, Person> within(Range<Instant> period, ZoneId scheduleZone) {
        LocalClock clock = LocalClock.in(zone.orElse(scheduleZone));
        Instant start = later(period.lowerEndpoint(), from.orElse(Instant.MIN));
        Instant end = earlier(period.upperEndpoint(), until.orElse(Instant.MAX));
        if (!start.isBefore(end)) {
            return ImmutableRangeMap.of();
        }
        Range<Instant> inForce = Range.closedOpen(start, end);
        return restricted(turns(inForce, clock), inForce, clock);
    }

    private ImmutableRangeMap<Instant, Person> turns(Range<Instant> period, LocalClock clock) {
        ImmutableRangeMap.Builder<Instant, Person> turns = ImmutableRangeMap.builder();
        LocalDateTime first = starting.atTime(handover);
        Duration before = Duration.between(first, clock.at(period.lowerEndpoint()));
        long turn = Math.max(0, before.dividedBy(shift));
        Instant start = clock.firstAt(first.plus(shift.multipliedBy(turn)));
        while (start.isBefore(period.upperEndpoint())) {
            Instant end = clock.firstAt(first.plus(shift.multipliedBy(turn + 1)));
            // A turn within a time that clocks skip has no time at all.
            if (start.isBefore(end)) {
                turns.put(Range.closedOpen(start, end), people.get((int) (turn % people.size())));
            }
            start = end;
            turn++;
        }
        return turns.build().subRangeMap(period);
    }

    private RangeMap<Instant, Person> restricted(
            ImmutableRangeMap<Instant, Person> turns, Range<Instant> period, LocalClock clock) {
        if (only.isEmpty()) {
            return turns;
        }
        RangeMap<Instant, Person> restricted = TreeRangeMap.create();
        for (Hours hours : only) {
            for (Range<Instant> time : hours.within(period, clock)) {
                restricted.putAll(turns.subRangeMap(time));
            }
        }
        return restricted;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
