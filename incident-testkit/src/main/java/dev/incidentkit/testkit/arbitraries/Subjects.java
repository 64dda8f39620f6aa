package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of what a rule may be shown, right and wrong, of the kind that the rule is on. */
public final class Subjects {
    private Subjects() {}

    /**
     * Subjects of the rule's kind: any, with nothing wrong, empty, and the rule's own examples, told of other people and
     * told badly. Of a kind that the kit doesn't know there are only the examples.
     *
     * @throws IllegalArgumentException if there is nothing to show, neither a kind that the kit knows nor an example
     */
    public static <S> Arbitrary<S> of(Rule<S> rule) {
        Class<S> type = rule.subject().type();
        List<Arbitrary<S>> all = new ArrayList<>();
        known().forEach(arbitrary -> {
            if (type == arbitrary.type()) {
                all.add(arbitrary.values().map(type::cast));
            }
        });
        rule.passing().ifPresent(example -> all.add(toldBadly(type, example)));
        rule.violating().ifPresent(example -> {
            all.add(toldBadly(type, example));
            all.add(Violations.violating(rule, Policy.of(rule)));
        });
        if (all.isEmpty()) {
            throw new IllegalArgumentException(rule.id()
                    + " has no examples, and is on a kind that the kit has no generator for; override subjects()");
        }
        return Arbitraries.oneOf(all).withoutEdgeCases();
    }

    private record Known(Class<?> type, Arbitrary<?> values) {}

    private static Stream<Known> known() {
        return Stream.of(
                new Known(Response.class, Responses.any()),
                new Known(Response.class, Responses.clean()),
                new Known(Response.class, Responses.severities().map(Subjects::unstaffed)),
                new Known(Timeline.class, Timelines.clean()),
                new Known(Timeline.class, Timelines.any()),
                new Known(Timeline.class, Timelines.clean().map(Subjects::withoutBeginning)),
                new Known(Timeline.class, Arbitraries.just(new Timeline("nothing", ImmutableList.of()))),
                new Known(CanReport.class, CanReports.any()),
                new Known(CanReport.class, CanReports.clean()));
    }

    /** An example, and if it is a timeline, the same without a beginning, or with nobody who answers for it. */
    private static <S> Arbitrary<S> toldBadly(Class<S> type, S example) {
        return example instanceof Timeline timeline
                ? Arbitraries.of(timeline, withoutBeginning(timeline), unattributed(timeline))
                        .map(type::cast)
                : Arbitraries.just(example);
    }

    private static Timeline unattributed(Timeline timeline) {
        return new Timeline(
                timeline.incident(),
                timeline.entries().stream().map(Entry::unattributed).collect(ImmutableList.toImmutableList()));
    }

    private static Response unstaffed(Severity severity) {
        return Response.of(severity, Roster.empty());
    }

    private static Timeline withoutBeginning(Timeline timeline) {
        int size = timeline.entries().size();
        return new Timeline(timeline.incident(), timeline.entries().subList(size / 2, size));
    }
}
