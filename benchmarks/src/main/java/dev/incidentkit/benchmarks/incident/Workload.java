package dev.incidentkit.benchmarks.incident;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries of a thousand incidents, as they come in, the same at every run. */
final class Workload {
    static final int INCIDENTS = 1_000;
    static final int EACH = 100;
    static final int ENTRIES = INCIDENTS * EACH;
    static final Instant START = Instant.parse("2026-05-20T14:00:00Z");

    private Workload() {}

    /**
     * The entries by time. They are made in this order too, so that they lie in memory as they would if they came in.
     *
     * @param clean whether nothing is wrong in any incident
     */
    static ImmutableList<Step> steps(boolean clean) {
        List<Draft> drafts = new ArrayList<>(ENTRIES);
        for (int incident = 0; incident < INCIDENTS; incident++) {
            drafts.addAll(new Script(incident, clean).write(EACH));
        }
        drafts.sort(Comparator.comparingLong(Draft::at));
        return drafts.stream().map(Draft::step).collect(ImmutableList.toImmutableList());
    }

    /** When the last silence has been noticed. */
    static long end(List<Step> steps) {
        return steps.get(steps.size() - 1).flat().getAt() + 24 * 60 * 60_000L;
    }

    /**
     * Has all watch the same.
     *
     * @throws IllegalStateException if they don't agree how often each rule was broken
     */
    static void agreedOnBy(List<Step> steps, ImmutableList<? extends Watching> all) {
        ImmutableMap<Broken, Integer> expected = all.get(0).watch(steps, end(steps));
        for (Watching each : all) {
            ImmutableMap<Broken, Integer> found = each.watch(steps, end(steps));
            checkState(
                    found.equals(expected),
                    "%s finds %s and not %s",
                    each.getClass().getSimpleName(),
                    found,
                    expected);
        }
        System.out.println("All agree on " + expected);
    }
}
