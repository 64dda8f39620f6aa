package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Policy;
import java.time.Instant;
import java.util.Optional;

/**
 * Watches one running incident by a policy: takes each entry as it is recorded, and knows at any time what is wrong
 * since when, and what is due next, by whom, until when.
 *
 * <pre>{@code
 * Monitor monitor = Monitor.of(Catalogue.standard());
 * monitor.record(entry);
 * monitor.advanceTo(now);
 * monitor.obligations().forEach(System.out::println);
 * }</pre>
 *
 * <p>The clock is moved by the caller, and by entries; it never goes back. What a monitor costs an entry depends on the
 * rules that the entry concerns, and what it remembers on what is open and on what was found, neither on how long the
 * incident has been going on; {@link #drain} takes away what was found and is over. A monitor is not safe for use by
 * several threads at once.
 */
public final class Monitor {
    private final Run run;

    Monitor(Run run) {
        this.run = run;
    }

    /**
     * Begins to watch an incident of which nothing is on record.
     *
     * @throws IllegalArgumentException if the policy has a rule on incidents that isn't written with the operators of
     *     {@link Incidents}
     */
    public static Monitor of(Policy policy) {
        return new Monitor(Run.of(Plan.of(policy)));
    }

    /**
     * Goes on where another monitor stopped.
     *
     * @throws IllegalArgumentException if the state is damaged, or was saved in another version or under a policy with
     *     other rules
     */
    public static Monitor resume(Policy policy, MonitorState state) {
        return new Monitor(SavedState.resume(Plan.of(policy), state));
    }

    /**
     * Takes the next entry. The clock moves to the time at which it was recorded, unless it is there already; what was
     * missed by then is found first.
     */
    public void record(Entry entry) {
        run.record(entry);
    }

    /**
     * Passes over the next entry, one that isn't to be looked at because it was recorded after the moment of interest: it
     * keeps its number, and its place under the seal.
     */
    public void skip(Entry entry) {
        run.skip(entry);
    }

    /**
     * Moves the clock, and finds what was missed by then.
     *
     * @throws IllegalArgumentException if the clock stands later already
     */
    public void advanceTo(Instant now) {
        checkArgument(!now.isBefore(run.clock()), "the clock stands at %s and can't go back to %s", run.clock(), now);
        run.advanceTo(now);
    }

    /**
     * What was found so far and not handed over by {@link #drain}, in the order in which it was found. What is still
     * wrong has no end yet.
     */
    public ImmutableList<Finding> findings() {
        return run.findings();
    }

    /** What is due, the earliest deadline first. */
    public ImmutableList<Obligation> obligations() {
        return run.obligations();
    }

    /** The state of the incident now. */
    public Incident incident() {
        return run.incident();
    }

    /** Where the clock stands, once it stands anywhere. */
    public Optional<Instant> clock() {
        return Optional.of(run.clock()).filter(clock -> clock.isAfter(Instant.MIN));
    }

    /** The earliest instant after which something may be missed unless it happens: when to advance the clock at the latest. */
    public Optional<Instant> nextDeadline() {
        return run.nextDeadline().filter(next -> next.isBefore(Instant.MAX));
    }

    /** What this entry would violate if it were recorded now. Nothing is recorded. */
    public ImmutableList<Finding> preview(Entry entry) {
        Run copy = SavedState.copy(run);
        if (entry.knownAt().isAfter(copy.clock())) {
            copy.advanceTo(entry.knownAt());
        }
        ImmutableSet<Found> before = ImmutableSet.copyOf(copy.found());
        copy.record(entry);
        return copy.found().stream()
                .filter(found -> !before.contains(found))
                .flatMap(found -> found.finding().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Hands over the findings that have ended since this was last asked, and forgets them; they are no longer among the
     * {@link #findings} nor in the {@link #state}. A finding that has ended is final, so nothing is lost. A monitor that
     * is drained now and then remembers what is open and no more, however long the incident goes on.
     *
     * <pre>{@code
     * while (log.hasNext()) {
     *     monitor.record(log.next());
     *     monitor.drain().forEach(this::report);
     * }
     * monitor.findings().forEach(this::report); // what is still wrong
     * }</pre>
     *
     * @return what has ended, in the order in which it was found; usually nothing, which costs nothing
     */
    public ImmutableList<Finding> drain() {
        return run.drain();
    }

    /** All that this monitor remembers, for {@link #resume}. */
    public MonitorState state() {
        return SavedState.of(run, found -> true);
    }

    /** Tells the listener from now on what becomes due or wrong; one listener at a time. */
    public void listen(MonitorListener listener) {
        run.listen(listener);
    }
}
