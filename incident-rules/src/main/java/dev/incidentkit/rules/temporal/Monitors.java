package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final List<Tracked> called = new ArrayList<>();
    private Instant clock = Instant.MIN;

    private Monitors(Plan plan) {
        this.plan = plan;
    }

    /** A running incident, and the second in which it wants to be called. */
    private static final class Tracked {
        private final Run run;
        private long call = Watch.NEVER;

        private Tracked(Run run) {
            this.run = run;
        }
    }

    private record Call(long second, Tracked tracked) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return Long.compare(second, other.second);
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
            one = new Tracked(Run.of(plan));
            tracked.put(incident, one);
        }
        Instant known = entry.knownAt();
        if (known.isAfter(clock)) {
            clock = known;
            callAll();
        }
        one.run.record(entry);
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
        while (!calls.isEmpty() && clock.getEpochSecond() >= calls.peek().second()) {
            Call call = calls.remove();
            Tracked one = call.tracked();
            if (call.second() == one.call) {
                one.call = Watch.NEVER;
                one.run.advanceTo(clock);
                called.add(one);
            }
        }
        called.forEach(this::schedule); // which may want to be called again in this second
        called.clear();
    }

    private void schedule(Tracked one) {
        long wake = one.run.wake();
        if (wake < one.call) {
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
        if (clock.isAfter(one.run.clock())) {
            one.run.advanceTo(clock);
        }
        return new Monitor(one.run);
    }

    /** The incidents that are watched. */
    public ImmutableSet<K> incidents() {
        return ImmutableSet.copyOf(tracked.keySet());
    }

    /** Watches the incident no longer. */
    public void forget(K incident) {
        Tracked one = tracked.remove(incident);
        if (one != null) {
            one.call = Watch.NEVER;
        }
    }
}
