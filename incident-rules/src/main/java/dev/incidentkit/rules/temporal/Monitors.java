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
    private final Map<K, Run> runs = new HashMap<>();
    private final PriorityQueue<Call> calls = new PriorityQueue<>();
    private final List<Run> called = new ArrayList<>();
    private Instant clock = Instant.MIN;

    private Monitors(Plan plan) {
        this.plan = plan;
    }

    /** The second in which a run wants to be called; one that it no longer knows of is void. */
    private record Call(long second, Run run) implements Comparable<Call> {
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
        Run run = runs.get(incident);
        if (run == null) {
            run = Run.of(plan);
            runs.put(incident, run);
        }
        Instant known = entry.knownAt();
        if (known.isAfter(clock)) {
            clock = known;
            callAll();
            run.recordLater(entry); // where its own clock stands is far away in memory
        } else {
            run.record(entry);
        }
        schedule(run);
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
            Run run = call.run();
            if (call.second() == run.call) {
                run.call = Run.NEVER;
                run.advanceTo(clock);
                called.add(run);
            }
        }
        called.forEach(this::schedule); // which may want to be called again in this second
        called.clear();
    }

    private void schedule(Run run) {
        long wake = run.wake();
        if (wake < run.call) {
            run.call = wake;
            calls.add(new Call(wake, run));
        }
    }

    /**
     * The monitor of an incident, with its clock where the clock of all is.
     *
     * @throws IllegalArgumentException if no entry of the incident was recorded
     */
    public Monitor monitor(K incident) {
        Run run = runs.get(incident);
        checkArgument(run != null, "nothing is on record of %s", incident);
        if (clock.isAfter(run.clock())) {
            run.advanceTo(clock);
        }
        return new Monitor(run);
    }

    /** The incidents that are watched. */
    public ImmutableSet<K> incidents() {
        return ImmutableSet.copyOf(runs.keySet());
    }

    /** Watches the incident no longer. */
    public void forget(K incident) {
        Run run = runs.remove(incident);
        if (run != null) {
            run.call = Run.NEVER;
        }
    }
}
