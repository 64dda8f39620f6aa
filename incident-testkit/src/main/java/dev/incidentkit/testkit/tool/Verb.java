package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** What may happen in a history, and how often it does. */
enum Verb {
    DECLARE(1),
    ASSIGN(13),
    EXPERT(3),
    NAME(2),
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
    /** More notes than a page has room for; it isn't drawn, there is one history of it. */
    CHAT(0),
    WAIT(4),
    CORRECT(4, Capability.CORRECTIONS),
    CADENCE(5, Capability.CADENCES),
    UPDATE_OUTSIDE(5, Capability.UPDATES),
    UPDATE_INSIDE(4, Capability.UPDATES),
    AUTHORISE(4, Capability.ACTIONS),
    START(5, Capability.ACTIONS),
    /** Somebody who doesn't command asks for an action. */
    WISH(2, Capability.OTHER_EVENTS),
    CONFIRM_FACT(3, Capability.OTHER_EVENTS),
    ASSESS_IMPACT(2, Capability.OTHER_EVENTS),
    /** A cause that nothing was done about yet. */
    SUSPECT(2, Capability.OTHER_EVENTS),
    REVIEW(3, Capability.OTHER_EVENTS),
    OTHER(8, Capability.OTHER_EVENTS),
    RECUR(2, Capability.OTHER_EVENTS),
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

    /** Whether a tool that can do so much may be asked for this. */
    boolean isWithin(ImmutableSet<Capability> supported) {
        return needs.map(supported::contains).orElse(true);
    }

    /** Whether it is drawn at random. */
    boolean isDrawn() {
        return weight > 0;
    }

    /** Whether a tool that may be asked for this was said to know it, or needs no driver to know it. */
    boolean isPledged() {
        return needs.isPresent() || this == WAIT;
    }

    /** Whether there is no incident without this. */
    boolean isIndispensable() {
        return this == DECLARE || this == ASSIGN;
    }

    /** What a history is drawn from: each of these as often as it should be. */
    static ImmutableList<Verb> hat(ImmutableSet<Verb> known) {
        ImmutableList.Builder<Verb> hat = ImmutableList.builder();
        for (Verb verb : known) {
            hat.addAll(Collections.nCopies(verb.weight, verb));
        }
        return hat.build();
    }

    /** As it is said in the report of what was skipped. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
