package dev.incidentkit.core.time;

import java.time.Duration;
import java.time.Instant;

/**
 * The instant by which something must have happened. What happens at the instant itself is in time; the deadline is
 * missed the moment after.
 */
public record Deadline(Instant due) implements Comparable<Deadline> {

    /** The deadline this long after a start; the far end of time if the sum is beyond it. */
    public static Deadline after(Instant start, Duration allowed) {
        return new Deadline(isMissed(start, allowed, Instant.MAX) ? start.plus(allowed) : Instant.MAX);
    }

    /**
     * Whether the deadline this long after a start lies behind somebody who stands at {@code now}. It says the same as
     * {@code after(start, allowed).isMissedAt(now)} and makes no object.
     */
    public static boolean isMissed(Instant start, Duration allowed, Instant now) {
        long seconds = Math.subtractExact(now.getEpochSecond(), start.getEpochSecond());
        long nanos = (long) now.getNano() - start.getNano();
        if (nanos < 0) {
            seconds--;
            nanos += 1_000_000_000;
        }
        return seconds > allowed.getSeconds() || seconds == allowed.getSeconds() && nanos > allowed.getNano();
    }

    /** Whether something that happens at this instant is in time. */
    public boolean isMetAt(Instant instant) {
        return !instant.isAfter(due);
    }

    /** Whether the deadline lies behind somebody who stands at this instant. */
    public boolean isMissedAt(Instant now) {
        return now.isAfter(due);
    }

    @Override
    public int compareTo(Deadline other) {
        return due.compareTo(other.due);
    }

    @Override
    public String toString() {
        return due.toString();
    }
}
