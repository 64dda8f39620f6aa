package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Event;

/** Several checks of one rule. */
final class All extends TemporalCheck {
    private final ImmutableList<TemporalCheck> parts;

    All(ImmutableList<TemporalCheck> parts) {
        this.parts = parts;
    }

    @Override
    ImmutableList<TemporalCheck> parts() {
        return parts;
    }

    @Override
    ImmutableSet<Class<? extends Event>> interests() {
        throw new IllegalStateException("each part has interests of its own");
    }

    @Override
    Watch watch(int rule, int number) {
        throw new IllegalStateException("each part is watched by itself");
    }
}
