package dev.incidentkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time, half open: it includes its start and excludes its end. One without an end is still running.
 *
 * @param start the first instant of the interval
 * @param end the first instant after it, never before the start; absent while it runs
 */
public record Interval(Instant start, Optional<Instant> end) {

    /**
     * @throws IllegalArgumentException if the end lies before the start
     */
    public Interval {
        checkArgument(end.isEmpty() || !end.get().isBefore(start), "an interval can't end at %s before %s", end, start);
    }

    /** An interval that has begun and not ended. */
    public static Interval startingAt(Instant start) {
        return new Interval(start, Optional.empty());
    }

    /**
     * An interval that has ended.
     *
     * @throws IllegalArgumentException if the end lies before the start
     */
    public static Interval between(Instant start, Instant end) {
        return new Interval(start, Optional.of(end));
    }

    /** This interval, ended at this instant. */
    public Interval endingAt(Instant instant) {
        return between(start, instant);
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && end.map(instant::isBefore).orElse(true);
    }

    /** How long it lasted; absent while it runs. */
    public Optional<Duration> length() {
        return end.map(instant -> Duration.between(start, instant));
    }

    /** The ISO-8601 form, {@code 2026-05-20T14:32:00Z/2026-05-20T15:00:00Z}, with {@code ..} for no end. */
    @Override
    public String toString() {
        return start + "/" + end.map(Instant::toString).orElse("..");
    }
}
