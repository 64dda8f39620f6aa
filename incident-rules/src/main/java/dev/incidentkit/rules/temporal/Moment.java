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
    private int seen;
    private boolean repeated;
    private Optional<Seal> seal = Optional.empty();
    private Optional<Seal> carried = Optional.empty();

    // The entries before the last one that were recorded at the same instant; seldom any.
    private ImmutableList<Entry> beside = ImmutableList.of();

    Moment(Settings settings, Incident incident, int number) {
        this.settings = settings;
        this.before = incident;
        this.after = incident;
        this.number = number;
        this.seen = number;
    }

    /** Moves on to the next entry, which is known to be later than all before it, or isn't. */
    void next(Entry recorded, boolean later) {
        repeated = false;
        if (later || entry == null || !entry.knownAt().equals(recorded.knownAt())) {
            beside = ImmutableList.of();
        } else {
            repeated = entry.equals(recorded) || beside.contains(recorded);
            beside = latest();
        }
        previous = entry;
        entry = recorded;
        number++;
        seen = number;
        before = after;
        after = before.after(recorded);
        seal(recorded);
    }

    /** Passes over an entry that isn't looked at: it keeps its number, and its place under the seal. */
    void skip(Entry unseen) {
        number++;
        seal(unseen);
    }

    /** What an entry carries seals the next one, right or wrong, so that damage is found where it is and not in all that follows. */
    private void seal(Entry recorded) {
        seal = sealAfter(recorded);
        carried = seal.isPresent() ? recorded.seal().or(() -> seal) : seal;
    }

    /** A timeline is sealed from its first entry on, or not at all. */
    private Optional<Seal> sealAfter(Entry recorded) {
        if (number == 1) {
            return recorded.seal().isPresent() ? Optional.of(Seal.start().after(recorded)) : Optional.empty();
        }
        return carried.isPresent() ? Optional.of(carried.get().after(recorded)) : carried;
    }

    void resume(ImmutableList<Entry> remembered, Optional<Seal> reached) {
        entry = Iterables.getLast(remembered, null);
        beside = remembered.subList(0, Math.max(0, remembered.size() - 1));
        carried = reached;
    }

    ImmutableList<Entry> latest() {
        return entry == null
                ? ImmutableList.of()
                : ImmutableList.<Entry>builder()
                        .addAll(beside.subList(
                                Math.max(0, beside.size() + 1 - MonitorState.MOST_LATEST), beside.size()))
                        .add(entry)
                        .build();
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

    /** The number of the last entry that was looked at. */
    int seen() {
        return seen;
    }

    Optional<Seal> carried() {
        return carried;
    }

    /** What seals this entry, if the timeline is sealed at all. */
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
