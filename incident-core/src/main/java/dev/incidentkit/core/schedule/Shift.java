package dev.incidentkit.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import dev.incidentkit.core.roster.Person;
import java.time.Instant;

/**
 * One person on call from one moment to another, the last excluded.
 */
public record Shift(Person person, Instant from, Instant until) {

    /**
     * @throws IllegalArgumentException if it doesn't end after it begins
     */
    public Shift {
        checkArgument(from.isBefore(until), "a shift from %s can't end at %s", from, until);
    }

    Range<Instant> range() {
        return Range.closedOpen(from, until);
    }
}
