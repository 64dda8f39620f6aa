package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.stream.Stream;

/** The timelines by which the catalogue explains its rules: one for every way to go wrong, and one by the book. */
final class Stories {
    private Stories() {}

    static ImmutableList<Timeline> all() {
        return Catalogue.rules().stream()
                .flatMap(Stories::of)
                .filter(Timeline.class::isInstance)
                .map(Timeline.class::cast)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Object> of(Rule<?> rule) {
        return Stream.concat(rule.passing().stream(), rule.violating().stream());
    }
}
