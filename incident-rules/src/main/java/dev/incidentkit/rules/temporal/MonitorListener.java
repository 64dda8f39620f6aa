package dev.incidentkit.rules.temporal;

import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;

/** Hears from a {@link Monitor}, while it records or moves its clock, what became due or wrong. */
public interface MonitorListener {
    /** Hears nothing. */
    MonitorListener NONE = new MonitorListener() {
        @Override
        public boolean hearsOfDue() {
            return false;
        }
    };

    /** Something is awaited from now on, or until another time than before. */
    default void due(Obligation obligation) {}

    /** Whether it wants to hear what is due. Whoever doesn't spares the monitor the work of saying it, at most entries. */
    default boolean hearsOfDue() {
        return true;
    }

    /** Something is wrong from now on. */
    default void violated(Finding finding) {}

    /** Something that was wrong no longer is. */
    default void ended(Finding finding) {}

    /** Something that was said to be wrong wasn't, as a late entry shows. */
    default void withdrawn(Finding finding) {}
}
