package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableSet;
import java.util.function.ObjIntConsumer;

/** The rules on responses as somebody would write them with one tool. */
interface ResponseCheck {
    /** How many things are wrong. */
    int count(Case subject);

    /** What is wrong: each rule that is broken, with the person whom it concerns, if it concerns one. */
    ImmutableSet<String> found(Case subject);

    /** Gathers what is wrong, by the id of the rule and the number of the person, or -1. */
    static ImmutableSet<String> gather(Case subject, java.util.function.Consumer<ObjIntConsumer<String>> check) {
        ImmutableSet.Builder<String> found = ImmutableSet.builder();
        check.accept((rule, person) -> found.add(subject.name(rule, person)));
        return found.build();
    }
}
