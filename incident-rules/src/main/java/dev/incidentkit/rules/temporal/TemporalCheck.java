package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Check;
import dev.incidentkit.rules.Outcome;

/**
 * A check on an incident that can be made entry by entry. It is a value; what it remembers of one incident is in a
 * {@link Run}.
 */
public abstract sealed class TemporalCheck implements Check<Timeline>
        permits EachEntry, FromDeclaration, Within, Every, Always, All {

    TemporalCheck() {}

    /** Both checks in one. */
    public final TemporalCheck and(TemporalCheck other) {
        return new All(ImmutableList.<TemporalCheck>builder()
                .addAll(parts())
                .addAll(other.parts())
                .build());
    }

    /** The checks that this one consists of; itself, for most. */
    ImmutableList<TemporalCheck> parts() {
        return ImmutableList.of(this);
    }

    /** The types of event that it must be shown. */
    abstract ImmutableSet<Class<? extends Event>> interests();

    /** The watch of this check on behalf of a rule, with a number of its own among those that wait. */
    abstract Watch watch(int rule, int number);

    /** Runs the timeline to its last entry, for this check alone. */
    @Override
    public final Outcome check(Timeline timeline, Basis basis) {
        return Alone.check(this, timeline, basis);
    }
}
