package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;

/** A place where timelines are kept, as the kit drives it. Entries are appended; nothing is ever changed. */
public interface TimelineStore {
    /** Adds an entry at the end of the timeline of this incident. */
    void append(String incident, Entry entry);

    /** The timeline of this incident, as far as it was written; empty if there is none. */
    Timeline read(String incident);

    /** The same store after its process was stopped and started again; this very one, where nothing is kept in memory. */
    default TimelineStore reopened() {
        return this;
    }
}
