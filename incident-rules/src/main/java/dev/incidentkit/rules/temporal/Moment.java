package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check on an entry looks at: the entry, and the incident before and after it. A moment is lent to the check
 * while the entry is being recorded; it is no value to be kept.
 */
public final class Moment {
    private final Settings settings;
    private Incident before;
    private Incident after;
    private @Nullable Entry previous;
    private @Nullable Entry entry;
    private int number;
    private boolean repeated;
    private Optional<Seal> seal = Optional.empty();

    // The entries that were recorded at the instant of the last one, among which a repetition of the next would be.
    private final List<Entry> latest = new ArrayList<>(1);

    Moment(Settings settings, Incident incident, int number) {
        this.settings = settings;
        this.before = incident;
        this.after = incident;
        this.number = number;
    }

    /** Moves on to the next entry. */
    void next(Entry recorded) {
        repeated = isLatest(recorded.knownAt()) && latest.contains(recorded);
        remember(recorded);
        previous = entry;
        entry = recorded;
        number++;
        before = after;
        after = before.after(recorded);
        seal = sealAfter(recorded);
    }

    private boolean isLatest(Instant known) {
        return entry != null && entry.knownAt().equals(known);
    }

    private void remember(Entry recorded) {
        if (!isLatest(recorded.knownAt())) {
            latest.clear();
        } else if (latest.size() == MonitorState.MOST_LATEST) {
            latest.remove(0);
        }
        latest.add(recorded);
    }

    /** Passes over an entry that isn't looked at: it keeps its number, and its place under the seal. */
    void skip(Entry unseen) {
        number++;
        seal = sealAfter(unseen);
    }

    /** A timeline is sealed from its first entry on, or not at all. */
    private Optional<Seal> sealAfter(Entry recorded) {
        if (number == 1) {
            return recorded.seal().isPresent() ? Optional.of(Seal.start().after(recorded)) : Optional.empty();
        }
        return seal.isPresent() ? Optional.of(seal.get().after(recorded)) : seal;
    }

    void resume(ImmutableList<Entry> remembered, Optional<Seal> reached) {
        latest.addAll(remembered);
        entry = Iterables.getLast(remembered, null);
        seal = reached;
    }

    ImmutableList<Entry> latest() {
        return ImmutableList.copyOf(latest);
    }

    Optional<Entry> last() {
        return Optional.ofNullable(entry);
    }

    /** The incident before the entry. */
    public Incident before() {
        return before;
    }

    /** The incident after the entry. */
    public Incident after() {
        return after;
    }

    public Entry entry() {
        return checkNotNull(entry);
    }

    public Event event() {
        return entry().event();
    }

    /** Who did it or said it, if the entry says. */
    public Optional<Person> by() {
        return entry().by();
    }

    /** When it happened. */
    public Instant at() {
        return entry().at();
    }

    /** The entry before this one; absent at the first. */
    public Optional<Entry> previous() {
        return Optional.ofNullable(previous);
    }

    /** Whether the same entry, recorded at the same instant, stands in the timeline already. */
    public boolean isRepeated() {
        return repeated;
    }

    /** The number of the entry, from 1. */
    public int number() {
        return number;
    }

    /** What seals the timeline up to this entry, if it is sealed at all. */
    public Optional<Seal> seal() {
        return seal;
    }

    /** The value of a setting. */
    public <T> T get(Setting<T> setting) {
        return settings.get(setting);
    }

    /** The name by which people know the author, for messages. */
    public String author() {
        return by().map(Person::name).orElse("somebody");
    }
}
