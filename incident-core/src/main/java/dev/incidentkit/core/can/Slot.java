package dev.incidentkit.core.can;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** One of the three parts of a report, in their order. */
enum Slot {
    CONDITIONS("Conditions", "c", "condition", "conditions"),
    ACTIONS("Actions", "a", "action", "actions"),
    NEEDS("Needs", "n", "need", "needs");

    private final String heading;
    private final ImmutableSet<String> names;

    Slot(String heading, String... names) {
        this.heading = heading;
        this.names = ImmutableSet.copyOf(names);
    }

    /** The slot that people call so, in whatever case. */
    static Optional<Slot> named(String name) {
        String lower = Ascii.toLowerCase(name);
        for (Slot slot : values()) {
            if (slot.names.contains(lower)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    String heading() {
        return heading;
    }

    ImmutableList<String> of(CanReport report) {
        return switch (this) {
            case CONDITIONS -> report.conditions();
            case ACTIONS -> report.actions();
            case NEEDS -> report.needs();
        };
    }
}
