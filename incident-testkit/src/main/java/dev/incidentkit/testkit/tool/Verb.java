package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/** What may happen in a history, and how often it does. */
enum Verb {
    DECLARE(1),
    ASSIGN(16),
    RELEASE(5),
    BRIEF(5),
    READ_BACK(4),
    CONFIRM(4),
    CALL(9),
    REPORT(4),
    CAUSE(2),
    MITIGATE(3),
    RESOLVE(3),
    CLOSE(2),
    NOTE(4),
    WAIT(4),
    CORRECT(4, Capability.CORRECTIONS),
    CADENCE(5, Capability.CADENCES),
    UPDATE_OUTSIDE(5, Capability.UPDATES),
    UPDATE_INSIDE(4, Capability.UPDATES),
    AUTHORISE(4, Capability.ACTIONS),
    START(5, Capability.ACTIONS),
    OTHER(5, Capability.OTHER_EVENTS),
    RESTART(4, Capability.RESTART);

    private final int weight;
    private final Optional<Capability> needs;

    Verb(int weight) {
        this.weight = weight;
        this.needs = Optional.empty();
    }

    Verb(int weight, Capability needs) {
        this.weight = weight;
        this.needs = Optional.of(needs);
    }

    /** The verbs that a tool understands, each as often as it should be drawn. */
    static ImmutableList<Verb> hat(ImmutableSet<Capability> supported) {
        ImmutableList.Builder<Verb> hat = ImmutableList.builder();
        Arrays.stream(values())
                .filter(verb -> verb.needs.map(supported::contains).orElse(true))
                .forEach(verb -> {
                    for (int i = 0; i < verb.weight; i++) {
                        hat.add(verb);
                    }
                });
        return hat.build();
    }
}
