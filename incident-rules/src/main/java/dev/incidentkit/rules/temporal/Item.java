package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One thing that a watch waits for: until when, and, once that has passed, what was found. */
final class Item {
    final String key;
    final Supplier<String> missed;
    final Optional<Role> owedBy;
    final ImmutableList<Person> people;
    final int entry;
    String what;

    // When its time began; the instant itself is a part of some entry, and far away in memory.
    private long second;
    private int nano;

    private Duration allowed;
    private @Nullable Found found;

    Item(
            String key,
            String what,
            Supplier<String> missed,
            Optional<Role> owedBy,
            ImmutableList<Person> people,
            int entry,
            Instant since,
            Duration allowed) {
        this.key = key;
        this.what = what;
        this.missed = missed;
        this.owedBy = owedBy;
        this.people = people;
        this.entry = entry;
        this.second = since.getEpochSecond();
        this.nano = since.getNano();
        this.allowed = allowed;
    }

    /** One that no entry has asked for. */
    Item(
            String key,
            String what,
            Optional<Role> owedBy,
            ImmutableList<Person> people,
            Instant since,
            Duration allowed) {
        this(key, what, () -> "", owedBy, people, 0, since, allowed);
    }

    /** When its time began. */
    Instant since() {
        return Instant.ofEpochSecond(second, nano);
    }

    /** Whether its time had begun at this instant. */
    boolean hasBegunAt(Instant at) {
        return at.getEpochSecond() > second || at.getEpochSecond() == second && at.getNano() >= nano;
    }

    /** How long its time is. */
    Duration allowed() {
        return allowed;
    }

    /** It has this long from this instant on. */
    void restart(Instant from, Duration time) {
        second = from.getEpochSecond();
        nano = from.getNano();
        allowed = time;
    }

    Deadline deadline() {
        return Deadline.after(since(), allowed);
    }

    Instant due() {
        return deadline().due();
    }

    /** The second of the epoch in which it is due, or the one before that. */
    long dueSecond() {
        return LongMath.saturatedAdd(second, allowed.toSeconds());
    }

    boolean isMissedAt(Instant now) {
        return Deadline.isMissed(since(), allowed, now);
    }

    boolean isFound() {
        return found != null;
    }

    Optional<Found> found() {
        return Optional.ofNullable(found);
    }

    void setFound(Found value) {
        found = value;
    }

    /** What was waited for happened at this instant; a finding ends, or never was one if that was in time. */
    void answeredAt(Instant at) {
        if (found != null) {
            if (isMissedAt(at)) {
                found.endAt(at);
            } else {
                found.withdraw();
            }
            found = null;
        }
    }

    /** It isn't waited for any more; what was found ends, or never was if it didn't begin before that. */
    void endAt(Instant at) {
        if (found != null) {
            found.endAt(at);
            found = null;
        }
    }
}
