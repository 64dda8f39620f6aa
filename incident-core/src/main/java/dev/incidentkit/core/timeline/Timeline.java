package dev.incidentkit.core.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The record of one incident: its entries, in the order in which they were written down. Entries are numbered from 1;
 * since nothing is ever removed, a number means the same entry for ever.
 *
 * @param incident the name of the incident
 */
public record Timeline(String incident, ImmutableList<Entry> entries) {

    /** The timeline of these entries. */
    public static Timeline of(String incident, Entry... entries) {
        return new Timeline(incident, ImmutableList.copyOf(entries));
    }

    /**
     * The entry with this number.
     *
     * @throws IndexOutOfBoundsException unless the number is at least 1 and at most the number of entries
     */
    public Entry entry(int number) {
        return entries.get(number - 1);
    }

    /** This timeline with one more entry at its end. */
    public Timeline with(Entry entry) {
        return new Timeline(
                incident,
                ImmutableList.<Entry>builderWithExpectedSize(entries.size() + 1)
                        .addAll(entries)
                        .add(entry)
                        .build());
    }

    /** The first entries of this timeline. */
    public Timeline prefix(int count) {
        return new Timeline(incident, entries.subList(0, count));
    }

    /** The seal over all entries. */
    public Seal seal() {
        Seal seal = Seal.start();
        for (Entry entry : entries) {
            seal = seal.after(entry);
        }
        return seal;
    }

    /** This timeline with a seal on every entry. */
    public Timeline sealed() {
        List<Entry> sealed = new ArrayList<>();
        Seal seal = Seal.start();
        for (Entry entry : entries) {
            seal = seal.after(entry);
            sealed.add(entry.withSeal(seal));
        }
        return new Timeline(incident, ImmutableList.copyOf(sealed));
    }

    /**
     * The number of the first entry at which the seals don't hold: there something was removed, changed or moved. A
     * timeline is sealed on every entry or on none.
     */
    public OptionalInt brokenSeal() {
        boolean isSealed = !entries.isEmpty() && entry(1).seal().isPresent();
        Seal seal = Seal.start();
        for (int number = 1; number <= entries.size(); number++) {
            Entry entry = entry(number);
            if (isSealed) {
                seal = seal.after(entry);
            }
            if (!entry.seal().equals(isSealed ? Optional.of(seal) : Optional.empty())) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether this timeline begins with all of the other's entries. */
    public boolean extendsFrom(Timeline other) {
        return entries.size() >= other.entries.size()
                && prefix(other.entries.size()).seal().equals(other.seal());
    }
}
