package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.testkit.stories.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What happens in a random incident, told so that it fits however the tool answers. Short, with few people and little
 * time between the moves, because that is where faults show.
 */
final class History {
    private static final ImmutableList<Instant> BEGINNINGS = ImmutableList.of(
            Story.START,
            Instant.parse("2026-03-29T00:58:00Z"), // Europe puts its clocks forward at 01:00
            Instant.parse("2026-10-25T00:58:00Z"), // and back
            Instant.parse("2028-02-28T23:58:00Z"), // a leap day begins
            Instant.parse("2026-12-31T23:58:00Z"));

    private static final ImmutableList<Verb> HAND_OFF = ImmutableList.of(Verb.BRIEF, Verb.READ_BACK, Verb.CONFIRM);
    private static final ImmutableList<Verb> THE_END =
            ImmutableList.of(Verb.MITIGATE, Verb.CAUSE, Verb.RESOLVE, Verb.CLOSE);

    private final Instant start;
    private final ImmutableList<Move> moves;

    History(Instant start, ImmutableList<Move> moves) {
        this.start = start;
        this.moves = moves;
    }

    /** A random history of these. The same random numbers give the same history. */
    static History random(Random random, ImmutableSet<Verb> known) {
        Draw draw = new Draw(random, Verb.hat(known));
        if (random.nextInt(12) > 0) {
            draw.add(Verb.DECLARE);
        }
        int phrases = 1 + random.nextInt(14);
        for (int i = 0; i < phrases; i++) {
            draw.phrase();
        }
        boolean usual = random.nextInt(3) > 0;
        return new History(
                usual ? Story.START : BEGINNINGS.get(random.nextInt(BEGINNINGS.size())),
                ImmutableList.copyOf(draw.moves));
    }

    /** Somebody declares, gives out a role, and reports and notes something if a driver knows how. */
    static History simplest(ImmutableSet<Verb> known) {
        return new History(
                Story.START,
                ImmutableList.of(Verb.DECLARE, Verb.ASSIGN, Verb.REPORT, Verb.NOTE, Verb.WAIT).stream()
                        .filter(known::contains)
                        .map(verb -> new Move(verb, true, 2, 0, 0, Move.Gap.A_MINUTE))
                        .collect(ImmutableList.toImmutableList()));
    }

    Instant start() {
        return start;
    }

    ImmutableList<Move> moves() {
        return moves;
    }

    History with(List<Move> changed) {
        return new History(start, ImmutableList.copyOf(changed));
    }

    History withoutRestarts() {
        return with(moves.stream().filter(move -> move.verb() != Verb.RESTART).toList());
    }

    History startingAtTheUsualTime() {
        return new History(Story.START, moves);
    }

    @Override
    public String toString() {
        return "a history of " + moves.size() + " moves";
    }

    /** Draws moves from a hat. */
    private record Draw(Random random, ImmutableList<Verb> hat, List<Move> moves) {
        Draw(Random random, ImmutableList<Verb> hat) {
            this(random, hat, new ArrayList<>());
        }

        void phrase() {
            int kind = random.nextInt(10);
            if (kind == 0) {
                tell(HAND_OFF);
            } else if (kind == 1) {
                tell(THE_END);
            } else {
                add(hat.get(random.nextInt(hat.size())));
            }
        }

        /** Tells what belongs together, now and then with a gap or something in between. */
        private void tell(ImmutableList<Verb> phrase) {
            for (Verb verb : phrase) {
                int fate = random.nextInt(8);
                if (fate == 0) {
                    add(hat.get(random.nextInt(hat.size())));
                }
                if (fate != 1 && hat.contains(verb)) {
                    add(verb);
                }
            }
        }

        void add(Verb verb) {
            moves.add(new Move(
                    verb,
                    random.nextInt(5) > 0,
                    random.nextInt(Actors.COUNT),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0,
                    random.nextInt(60),
                    verb == Verb.WAIT ? Move.Gap.values()[2 + random.nextInt(5)] : gap()));
        }

        private Move.Gap gap() {
            int drawn = random.nextInt(20);
            if (drawn < 7) {
                return Move.Gap.NONE;
            } else if (drawn < 8) {
                return Move.Gap.A_MOMENT;
            } else if (drawn < 13) {
                return Move.Gap.A_MINUTE;
            } else if (drawn < 15) {
                return Move.Gap.SEVEN_MINUTES;
            } else if (drawn < 16) {
                return Move.Gap.HALF_AN_HOUR;
            } else if (drawn < 18) {
                return Move.Gap.TO_THE_DEADLINE;
            }
            return drawn < 19 ? Move.Gap.PAST_THE_DEADLINE : Move.Gap.HOURS;
        }
    }
}
