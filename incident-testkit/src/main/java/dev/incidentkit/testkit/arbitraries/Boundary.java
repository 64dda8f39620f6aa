package dev.incidentkit.testkit.arbitraries;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Obligation;
import java.time.Instant;

/**
 * A timeline at which something is due, for a look at both sides of the deadline.
 *
 * @param timeline with nothing wrong so far
 * @param due what is due next
 */
public record Boundary(Timeline timeline, Obligation due) {

    /** The last moment at which it is in time. */
    public Instant inTime() {
        return due.deadline().due();
    }

    /** The first moment at which it is late. */
    public Instant late() {
        return inTime().plusNanos(1);
    }
}
