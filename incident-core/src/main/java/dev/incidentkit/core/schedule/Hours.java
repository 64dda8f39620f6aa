package dev.incidentkit.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A stretch of each day, or of some days of each week, by the clock there: Monday to Friday from 09:00, for eight hours.
 *
 * @param days the days on which it begins; none means every day
 * @param from the time of day at which it begins
 * @param lasting how much later it ends by the same clock, at most a week: it may run over midnight, or a weekend
 */
public record Hours(ImmutableSet<DayOfWeek> days, LocalTime from, Duration lasting) {
    private static final Duration WEEK = Duration.ofDays(7);

    /**
     * @throws IllegalArgumentException if it lasts no time, or longer than a week
     */
    public Hours {
        checkArgument(
                lasting.compareTo(Duration.ZERO) > 0 && lasting.compareTo(WEEK) <= 0,
                "lasting is %s; write a duration of at most P7D, such as PT8H",
                lasting);
    }

    private boolean beginOn(LocalDate date) {
        return days.isEmpty() || days.contains(date.getDayOfWeek());
    }

    /** Each time these hours come within a period, those that only overlap it included. */
    ImmutableList<Range<Instant>> within(Range<Instant> period, LocalClock clock) {
        ImmutableList.Builder<Range<Instant>> found = ImmutableList.builder();
        // A day more on either side, for clocks that are set back over midnight.
        LocalDate last = clock.at(period.upperEndpoint()).toLocalDate().plusDays(1);
        LocalDate first = clock.at(period.lowerEndpoint()).toLocalDate().minusDays(WEEK.toDays() + 1);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (beginOn(date)) {
                Instant start = clock.firstAt(date.atTime(from));
                found.add(
                        Range.closedOpen(start, clock.firstAt(date.atTime(from).plus(lasting))));
            }
        }
        return found.build();
    }
}
