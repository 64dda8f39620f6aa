package dev.incidentkit.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Deadline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A regulatory, contractual or disclosure clock ("On Sev-0 specifically").
 *
 * @param name what it is, {@code personal-data breach notification}
 * @param owner who answers for the disclosure
 * @param start the moment from which it runs: regulations differ on whether that is when somebody became aware, when
 *     the event was classified, or when it was declared
 * @param length how long it runs, if it runs by the hour
 * @param businessDays how many days from Monday to Friday (UTC) it runs, if it runs by the day
 */
public record Clock(
        String name, Person owner, Instant start, Optional<Duration> length, Optional<Integer> businessDays) {

    /**
     * @throws IllegalArgumentException unless exactly one of length and business days is given, and is positive
     */
    public Clock {
        checkArgument(!name.isBlank(), "a clock's name is blank");
        checkArgument(
                length.isPresent() != businessDays.isPresent(),
                "a clock runs for a length or for business days, one of the two");
        length.ifPresent(it -> checkArgument(!it.isNegative() && !it.isZero(), "a clock can't run for %s", it));
        businessDays.ifPresent(it -> checkArgument(it > 0, "a clock can't run for %s business days", it));
    }

    /** When the disclosure is due. */
    public Deadline deadline() {
        if (length.isPresent()) {
            return Deadline.after(start, length.get());
        }
        ZonedDateTime day = start.atZone(ZoneOffset.UTC);
        int left = businessDays.orElse(0);
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return new Deadline(day.toInstant());
    }
}
