package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Policy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Watches many running incidents at once, on one clock: an entry of any of them moves the clock for all, so that what
 * is missed in a silent incident is found when it is missed, and not at that incident's next entry. Entries come in the
 * order in which they were recorded, whichever incident they are of; one that comes later counts as a late entry.
 *
 * <p>An incident that is over stays in memory until it is {@linkplain #forget forgotten}.
 *
 * @param <K> what tells the incidents apart
 */
public final class Monitors<K> {
    private final Plan plan;
    private final Map<K, Tracked> tracked = new HashMap<>();
    private final PriorityQueue<Call> calls = new PriorityQueue<>();
    private Instant clock = Instant.MIN;

    private Monitors(Plan plan) {
        this.plan = plan;
    }

    /** A monitor, and when it wants to be called. */
    private static final class Tracked {
        private final Monitor monitor;
        private Instant call = Instant.MAX;

        private Tracked(Monitor monitor) {
            this.monitor = monitor;
        }
    }

    private record Call(Instant at, Tracked tracked) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return at.compareTo(other.at);
        }
    }

    /** Begins to watch, by this policy. */
    public static <K> Monitors<K> of(Policy policy) {
        return new Monitors<>(Plan.of(policy));
    }

    /** Takes the next entry of an incident, which may be its first. */
    public void record(K incident, Entry entry) {
        Tracked one = tracked.get(incident);
        if (one == null) {
            one = new Tracked(Monitor.of(plan));
            tracked.put(incident, one);
        }
        Instant known = entry.knownAt();
        if (known.isAfter(clock)) {
            clock = known;
            callAll();
        }
        one.monitor.record(entry);
        schedule(one);
    }

    /**
     * Moves the clock of all.
     *
     * @throws IllegalArgumentException if the clock stands later already
     */
    public void advanceTo(Instant now) {
        checkArgument(!now.isBefore(clock), "the clock stands at %s and can't go back to %s", clock, now);
        clock = now;
        callAll();
    }

    private void callAll() {
        while (!calls.isEmpty() && clock.isAfter(calls.peek().at())) {
            Call call = calls.remove();
            Tracked one = call.tracked();
            if (call.at().equals(one.call)) {
                one.call = Instant.MAX;
                one.monitor.run().advanceTo(clock);
                schedule(one);
            }
        }
    }

    private void schedule(Tracked one) {
        Instant wake = one.monitor.run().wake();
        if (wake.isBefore(one.call)) {
            one.call = wake;
            calls.add(new Call(wake, one));
        }
    }

    /**
     * The monitor of an incident, with its clock where the clock of all is.
     *
     * @throws IllegalArgumentException if no entry of the incident was recorded
     */
    public Monitor monitor(K incident) {
        Tracked one = tracked.get(incident);
        checkArgument(one != null, "nothing is on record of %s", incident);
        if (clock.isAfter(one.monitor.run().clock())) {
            one.monitor.run().advanceTo(clock);
        }
        return one.monitor;
    }

    /** The incidents that are watched. */
    public ImmutableSet<K> incidents() {
        return ImmutableSet.copyOf(tracked.keySet());
    }

    /** Watches the incident no longer. */
    public void forget(K incident) {
        Tracked one = tracked.remove(incident);
        if (one != null) {
            one.call = Instant.MAX;
        }
    }
}
