package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.testkit.arbitraries.Retold;

/** What every store of timelines must keep, a method each. */
public final class TimelineStoreChecks {
    static final String L1 = "L1: what is appended comes back equal, entry by entry";
    static final String L2 = "L2: what was there stays there: appending changes nothing before";
    static final String L3 = "L3: seals come back as they were, those that hold and those that don't";
    static final String L4 = "L4: after the store was opened again it goes on where it stopped";
    static final String L5 = "L5: two incidents are two timelines";
    static final String L6 = "L6: of an incident that was never written there is nothing";

    static final String L7 = "L7: more entries than a page has room for come back, of every kind of event";

    private static final Event TAMPERED = new Remark.Noted("nothing happened");

    private TimelineStoreChecks() {}

    /** L1: when, who, what, and how it was recorded. */
    public static void comesBackEqual(TimelineStore store, Timeline timeline) {
        write(store, timeline);
        same(L1, timeline, store.read(timeline.incident()));
    }

    /** L2. */
    public static void onlyGrows(TimelineStore store, Timeline timeline) {
        Timeline before = new Timeline(timeline.incident(), timeline.prefix(0).entries());
        for (Entry entry : timeline.entries()) {
            store.append(timeline.incident(), entry);
            Timeline after = store.read(timeline.incident());
            Broken.unless(
                    after.entries().size() == before.entries().size() + 1 && after.extendsFrom(before),
                    L2,
                    "append of " + entry,
                    before.entries().size() + " entries",
                    "the same entries and one more",
                    after.entries());
            before = after;
        }
    }

    /** L3. */
    public static void keepsSeals(TimelineStore store, Timeline timeline) {
        Timeline sealed = timeline.sealed();
        write(store, sealed);
        Timeline read = store.read(timeline.incident());
        Broken.unless(read.brokenSeal().isEmpty(), L3, "a sealed timeline", sealed.toString(), "seals that hold", read);
        same(L3, sealed, read);
        Timeline tampered = tampered(sealed);
        write(store, tampered);
        same(L3, tampered, store.read(tampered.incident()));
    }

    /** Of another incident, and with another first entry than the one that was sealed. */
    private static Timeline tampered(Timeline sealed) {
        return new Timeline(
                sealed.incident() + ", tampered with",
                sealed.entries().stream()
                        .map(entry -> entry.equals(sealed.entry(1)) ? entry.withEvent(TAMPERED) : entry)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** L4: also the seals go on from the last one, in each of two incidents. */
    public static void resumes(TimelineStore store, Timeline timeline) {
        Timeline sealed = timeline.sealed();
        Timeline other = new Timeline(sealed.incident() + ", again", sealed.entries());
        TimelineStore current = store;
        for (Entry entry : sealed.entries()) {
            current.append(sealed.incident(), entry);
            current.append(other.incident(), entry);
            current = current.reopened();
        }
        same(L4, sealed, current.read(sealed.incident()));
        same(L4, other, current.read(other.incident()));
    }

    /** L5: also where their names look alike. */
    public static void keepsApart(TimelineStore store, Timeline timeline) {
        for (Entry entry : timeline.entries()) {
            Alike.NAMES.forEach(name -> store.append(name, entry));
        }
        Alike.NAMES.forEach(name -> same(L5, new Timeline(name, timeline.entries()), store.read(name)));
    }

    /** L6. */
    public static void knowsNothingElse(TimelineStore store, Timeline timeline) {
        write(store, timeline);
        for (String name : Alike.NAMES) {
            Timeline read =
                    name.equals(timeline.incident()) ? new Timeline(name, ImmutableList.of()) : store.read(name);
            Broken.unless(
                    read.entries().isEmpty(),
                    L6,
                    "read of \"" + name + "\", which was never written",
                    "",
                    "nothing",
                    read);
        }
    }

    /** L7: that this is {@linkplain dev.incidentkit.testkit.arbitraries.Timelines#everything everything} there may be. */
    public static void holdsEverything(TimelineStore store, Timeline everything) {
        write(store, everything);
        same(L7, everything, store.read(everything.incident()));
    }

    private static void write(TimelineStore store, Timeline timeline) {
        timeline.entries().forEach(entry -> store.append(timeline.incident(), entry));
    }

    private static void same(String property, Timeline expected, Timeline actual) {
        Broken.unless(
                expected.incident().equals(actual.incident()),
                property,
                "the name of the incident",
                expected.incident(),
                expected.incident(),
                actual.incident());
        int size = Math.min(expected.entries().size(), actual.entries().size());
        for (int number = 1; number <= size; number++) {
            Entry one = expected.entry(number);
            Entry other = actual.entry(number);
            Broken.unless(
                    one.equals(other) && typed(one).equals(typed(other)),
                    property,
                    "entry " + number + " of " + expected.entries().size(),
                    expected.incident(),
                    said(one),
                    said(other));
        }
        Broken.unless(
                expected.entries().size() == actual.entries().size(),
                property,
                "all entries",
                expected.incident(),
                expected.entries().size() + " entries",
                actual.entries().size() + " entries");
    }

    private static String said(Entry entry) {
        return entry + ", recorded " + entry.recordedAt() + " by " + entry.recordedBy() + ", offset " + entry.offset()
                + ", people " + typed(entry)
                + entry.seal().map(seal -> ", " + seal).orElse("");
    }

    /** A person is equal however the name is typed, and so is a program; a record keeps both. */
    private static ImmutableList<String> typed(Entry entry) {
        return Retold.namesIn(entry).stream()
                .map(it -> it.name() + (it.isAutomation() ? " (a program)" : ""))
                .collect(ImmutableList.toImmutableList());
    }
}
