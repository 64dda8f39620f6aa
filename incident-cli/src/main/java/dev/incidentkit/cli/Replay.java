package dev.incidentkit.cli;

import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Instant;
import java.util.Optional;

/** A timeline on its way through a monitor: to its end, or up to what was on record at a moment. */
final class Replay {
    private final Monitor monitor;
    private final Optional<Instant> asOf;

    Replay(Policy policy, Optional<Instant> asOf) {
        this.monitor = Monitor.of(policy);
        this.asOf = asOf;
    }

    Monitor monitor() {
        return monitor;
    }

    /** Whether the entry is on record by then. */
    boolean isKnown(Entry entry) {
        return asOf.isEmpty() || !entry.knownAt().isAfter(asOf.get());
    }

    /** Takes the next entry, if it is on record by then; otherwise passes over it. */
    void record(Entry entry) {
        if (isKnown(entry)) {
            monitor.record(entry);
        } else {
            monitor.skip(entry);
        }
    }

    /** Moves the clock to the moment, once all entries are in. */
    void end() {
        asOf.filter(moment -> monitor.clock().map(moment::isAfter).orElse(true)).ifPresent(monitor::advanceTo);
    }
}
