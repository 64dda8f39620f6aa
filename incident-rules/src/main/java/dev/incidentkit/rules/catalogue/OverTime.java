package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what is wrong stretch by stretch; of the same thing, stretches that touch become one. */
final class OverTime {
    private final Map<Same, Seen> seen = new LinkedHashMap<>();

    /** What makes it the same thing, however it is worded. */
    private record Same(ImmutableList<Person> people, String about, Optional<Level> level) {}

    private record Seen(Evidence evidence, RangeSet<Instant> times) {
        Stream<Evidence> stretches() {
            return times.asRanges().stream()
                    .map(range -> evidence.during(Interval.between(range.lowerEndpoint(), range.upperEndpoint())));
        }
    }

    void add(Evidence evidence, Range<Instant> time) {
        Same same = new Same(evidence.people(), evidence.about(), evidence.level());
        seen.computeIfAbsent(same, first -> new Seen(evidence, TreeRangeSet.create()))
                .times()
                .add(time);
    }

    /** Everything, the earliest first. */
    ImmutableList<Evidence> evidence() {
        return seen.values().stream()
                .flatMap(Seen::stretches)
                .sorted(Comparator.comparing(each -> each.when().orElseThrow().start()))
                .collect(ImmutableList.toImmutableList());
    }
}
