package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableMap;

/** How often each rule was broken. */
public final class Counts {
    private final int[] counts = new int[Broken.values().length];

    void add(Broken rule) {
        counts[rule.ordinal()]++;
    }

    /** Counts one more, by the name of the rule. */
    public void add(String rule) {
        add(Broken.valueOf(rule));
    }

    ImmutableMap<Broken, Integer> byRule() {
        ImmutableMap.Builder<Broken, Integer> byRule = ImmutableMap.builder();
        for (Broken rule : Broken.values()) {
            byRule.put(rule, counts[rule.ordinal()]);
        }
        return byRule.buildOrThrow();
    }
}
