package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Event;
import java.util.Arrays;
import java.util.stream.Stream;

/** All types of events there are. */
final class Events {
    private static final ImmutableSet<Class<? extends Event>> TYPES =
            leaves(Event.class).collect(ImmutableSet.toImmutableSet());

    private Events() {}

    static ImmutableSet<Class<? extends Event>> types() {
        return TYPES;
    }

    private static Stream<Class<? extends Event>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Events::leaves)
                : Stream.of(type.asSubclass(Event.class));
    }
}
