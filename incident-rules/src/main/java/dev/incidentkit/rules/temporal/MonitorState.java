package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.rules.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All that a {@link Monitor} remembers, as a value: what another process needs to go on where this one stopped.
 *
 * @param version the version of this form; see {@link #VERSION}
 * @param incident the state of the incident
 * @param entries how many entries were recorded
 * @param clock where the clock stands, once it stands anywhere
 * @param latest the entries that were recorded at the instant of the last one, which stands at the end; not more than
 *     {@link #MOST_LATEST}
 * @param seal what seals the entries so far, if they are sealed
 * @param watches what each check remembers
 * @param findings what was found so far, but for what was drained
 */
public record MonitorState(
        int version,
        Incident incident,
        int entries,
        Optional<Instant> clock,
        ImmutableList<Entry> latest,
        Optional<Seal> seal,
        ImmutableList<WatchState> watches,
        ImmutableList<Finding> findings) {
    /** The version that this library writes, and the only one it reads. */
    public static final int VERSION = 1;

    /** How many entries of one instant are remembered. */
    public static final int MOST_LATEST = 100;

    /**
     * What one check remembers.
     *
     * @param watch its name
     * @param memory what it has seen, in its own code
     * @param items what it waits for
     */
    public record WatchState(String watch, int memory, ImmutableList<ItemState> items) {}

    /**
     * One thing that a check waits for, or that is wrong and goes on.
     *
     * @param key by which the check knows it
     * @param what the thing, a noun phrase
     * @param missed what to say when it doesn't come
     * @param owedBy whose task it is by role
     * @param people whose task it is by name
     * @param entry the number of the entry that asked for it, or 0
     * @param since when its time began
     * @param allowed how long that is
     * @param finding the index of the finding, once it was missed; -1 if that is no finding
     */
    public record ItemState(
            String key,
            String what,
            String missed,
            Optional<Role> owedBy,
            ImmutableList<Person> people,
            int entry,
            Instant since,
            Duration allowed,
            Optional<Integer> finding) {}
}
