package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;

/** What every store of timelines must keep, a method each. */
public final class TimelineStoreChecks {
    static final String L1 = "L1: what is appended comes back equal, entry by entry";
    static final String L2 = "L2: what was there stays there: appending changes nothing before";
    static final String L3 = "L3: seals come back, and hold";
    static final String L4 = "L4: after the store was opened again it goes on where it stopped";
    static final String L5 = "L5: two incidents are two timelines";
    static final String L6 = "L6: of an incident that was never written there is nothing";

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
    }

    /** L4. */
    public static void resumes(TimelineStore store, Timeline timeline) {
        TimelineStore current = store;
        for (Entry entry : timeline.entries()) {
            current.append(timeline.incident(), entry);
            current = current.reopened();
        }
        same(L4, timeline, current.read(timeline.incident()));
    }

    /** L5. */
    public static void keepsApart(TimelineStore store, Timeline timeline) {
        for (Entry entry : timeline.entries()) {
            store.append("one", entry);
            store.append("other", entry);
        }
        same(L5, new Timeline("one", timeline.entries()), store.read("one"));
        same(L5, new Timeline("other", timeline.entries()), store.read("other"));
    }

    /** L6. */
    public static void knowsNothingElse(TimelineStore store, Timeline timeline) {
        write(store, timeline);
        Timeline read = store.read("another incident");
        Broken.unless(read.entries().isEmpty(), L6, "read of what was never written", "", "nothing", read);
    }

    private static void write(TimelineStore store, Timeline timeline) {
        timeline.entries().forEach(entry -> store.append(timeline.incident(), entry));
    }

    private static void same(String property, Timeline expected, Timeline actual) {
        int size = Math.min(expected.entries().size(), actual.entries().size());
        for (int number = 1; number <= size; number++) {
            Entry one = expected.entry(number);
            Entry other = actual.entry(number);
            Broken.unless(
                    one.equals(other),
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
        return entry + ", recorded " + entry.recordedAt() + " by " + entry.recordedBy() + ", offset " + entry.offset();
    }
}
