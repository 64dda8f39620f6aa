package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;

/**
 * One step of a history before it is known how the tool stands: who moves is "the one whose move it is" or somebody
 * else, so that a history still makes sense when other moves are taken out of it.
 *
 * @param verb what happens
 * @param rightful whether the person moves whose move it is
 * @param who which of the cast it concerns, or moves if nobody has a right to
 * @param spelling which of the two names are typed in another way: 1 the author's, 2 the other's, 3 both
 * @param what which of several things
 * @param gap how much time has passed before
 */
record Move(Verb verb, boolean rightful, int who, int spelling, int what, Gap gap) {

    /** How much time passes before a move. */
    enum Gap {
        NONE,
        A_MINUTE,
        SEVEN_MINUTES,
        HALF_AN_HOUR,
        /** Until the very instant of the next deadline. */
        TO_THE_DEADLINE,
        /** A second longer. */
        PAST_THE_DEADLINE,
        HOURS,
        /** A quarter of a second. */
        A_MOMENT,
        /** And an hour. */
        A_DAY;

        /** How long it may be that nobody does anything. */
        static final ImmutableList<Gap> LONG =
                ImmutableList.of(SEVEN_MINUTES, HALF_AN_HOUR, TO_THE_DEADLINE, PAST_THE_DEADLINE, HOURS, A_DAY);
    }

    Move of(Verb other) {
        return new Move(other, rightful, who, spelling, what, gap);
    }

    Move spelledAsUsual() {
        return new Move(verb, rightful, who, 0, what, gap);
    }

    Move at(Gap other) {
        return new Move(verb, rightful, who, spelling, what, other);
    }

    Move byRight() {
        return new Move(verb, true, who, spelling, what, gap);
    }

    Move by(boolean right, int person) {
        return new Move(verb, right, person, spelling, what, gap);
    }

    Move plain() {
        return new Move(verb, rightful, who, spelling, 0, gap);
    }
}
