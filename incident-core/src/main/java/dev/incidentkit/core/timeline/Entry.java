package dev.incidentkit.core.timeline;

import dev.incidentkit.core.roster.Person;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One line of a timeline: when, who, how it was recorded, and what.
 *
 * @param at when it happened
 * @param by who did it or said it; absent where the timeline fails to say
 * @param event what happened
 * @param recordedAt when it was written down, where that was later
 * @param recordedBy who wrote it down, where known
 * @param offset the offset from UTC in which the time was written
 * @param seal what seals the timeline up to this entry, if it is sealed
 */
public record Entry(
        Instant at,
        Optional<Person> by,
        Event event,
        Optional<Instant> recordedAt,
        Optional<Person> recordedBy,
        ZoneOffset offset,
        Optional<Seal> seal) {

    /** An entry written down as it happened, in UTC, by nobody in particular. */
    public static Entry of(Instant at, Person by, Event event) {
        return new Entry(
                at, Optional.of(by), event, Optional.empty(), Optional.empty(), ZoneOffset.UTC, Optional.empty());
    }

    /** The moment at which this became known: when it was recorded, or else when it happened. */
    public Instant knownAt() {
        return recordedAt.orElse(at);
    }

    public Entry withAt(Instant value) {
        return new Entry(value, by, event, recordedAt, recordedBy, offset, seal);
    }

    public Entry withEvent(Event value) {
        return new Entry(at, by, value, recordedAt, recordedBy, offset, seal);
    }

    public Entry withBy(Person value) {
        return new Entry(at, Optional.of(value), event, recordedAt, recordedBy, offset, seal);
    }

    /** This entry with nobody to answer for it. */
    public Entry unattributed() {
        return new Entry(at, Optional.empty(), event, recordedAt, recordedBy, offset, seal);
    }

    /** This entry, written down by somebody, at a moment that may be later. */
    public Entry recorded(Instant when, Person who) {
        return new Entry(at, by, event, Optional.of(when), Optional.of(who), offset, seal);
    }

    public Entry withOffset(ZoneOffset value) {
        return new Entry(at, by, event, recordedAt, recordedBy, value, seal);
    }

    public Entry withSeal(Seal value) {
        return new Entry(at, by, event, recordedAt, recordedBy, offset, Optional.of(value));
    }

    /** This entry without a seal. */
    public Entry unsealed() {
        return new Entry(at, by, event, recordedAt, recordedBy, offset, Optional.empty());
    }

    /** Whether this person did it or said it. */
    public boolean isBy(Person person) {
        return by.isPresent() && by.get().equals(person);
    }

    @Override
    public String toString() {
        return at + " " + by.map(Person::name).orElse("?") + ": " + event;
    }
}
