package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** The eight rules as somebody would watch them with one tool. */
interface Watching {
    /** Watches all entries, and then the silence up to the end. */
    ImmutableMap<Broken, Integer> watch(List<Step> steps, long end);
}
