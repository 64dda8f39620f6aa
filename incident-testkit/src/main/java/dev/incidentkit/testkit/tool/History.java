package dev.incidentkit.testkit.tool;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.testkit.stories.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    /** What often follows each other. */
    private static final ImmutableList<ImmutableList<Verb>> PHRASES = ImmutableList.of(
            ImmutableList.of(Verb.BRIEF, Verb.READ_BACK, Verb.CONFIRM),
            ImmutableList.of(Verb.BRIEF, Verb.BRIEF, Verb.READ_BACK, Verb.CONFIRM, Verb.CONFIRM),
            ImmutableList.of(Verb.BRIEF, Verb.NAME, Verb.READ_BACK, Verb.CONFIRM),
            ImmutableList.of(Verb.MITIGATE, Verb.CAUSE, Verb.RESOLVE, Verb.CLOSE),
            ImmutableList.of(Verb.CAUSE, Verb.MITIGATE, Verb.RECUR, Verb.MITIGATE, Verb.RESOLVE),
            ImmutableList.of(Verb.MITIGATE, Verb.SUSPECT, Verb.RESOLVE),
            ImmutableList.of(
                    Verb.BRIEF, Verb.READ_BACK, Verb.MITIGATE, Verb.CAUSE, Verb.RESOLVE, Verb.CLOSE, Verb.CONFIRM),
            ImmutableList.of(Verb.CALL, Verb.ASSIGN, Verb.ASSIGN),
            ImmutableList.of(Verb.CALL, Verb.ASSIGN, Verb.ASSIGN, Verb.ASSIGN, Verb.ASSIGN),
            ImmutableList.of(Verb.EXPERT, Verb.EXPERT, Verb.RELEASE),
            ImmutableList.of(Verb.EXPERT, Verb.EXPERT, Verb.RELEASE, Verb.EXPERT),
            ImmutableList.of(Verb.CALL, Verb.EXPERT, Verb.EXPERT, Verb.REPORT),
            ImmutableList.of(Verb.EXPERT, Verb.NAME, Verb.NAME),
            ImmutableList.of(Verb.AUTHORISE, Verb.START),
            ImmutableList.of(Verb.WISH, Verb.START),
            ImmutableList.of(Verb.AUTHORISE, Verb.BRIEF, Verb.READ_BACK, Verb.CONFIRM, Verb.START),
            ImmutableList.of(Verb.CONFIRM_FACT, Verb.UPDATE_OUTSIDE),
            ImmutableList.of(
                    Verb.UPDATE_OUTSIDE, Verb.RELEASE, Verb.UPDATE_OUTSIDE, Verb.UPDATE_OUTSIDE, Verb.UPDATE_OUTSIDE),
            ImmutableList.of(Verb.MITIGATE, Verb.RECUR),
            ImmutableList.of(
                    Verb.REVIEW,
                    Verb.REVIEW,
                    Verb.REVIEW,
                    Verb.UPDATE_OUTSIDE,
                    Verb.UPDATE_OUTSIDE,
                    Verb.UPDATE_OUTSIDE));

    private final Instant start;
    private final Actors actors;
    private final ImmutableList<Move> moves;

    History(Instant start, Actors actors, ImmutableList<Move> moves) {
        this.start = start;
        this.actors = actors;
        this.moves = moves;
    }

    /** A random history of these. The same random numbers give the same history. */
    static History random(Random random, ImmutableSet<Verb> known) {
        Actors actors = switch (random.nextInt(12)) {
            case 0 -> Actors.ALIKE;
            case 1 -> Actors.CROWD;
            default -> Actors.USUAL;
        };
        Draw draw = Draw.of(random, known, actors.count());
        if (random.nextInt(12) > 0) {
            draw.add(Verb.DECLARE);
        }
        int phrases = 1 + random.nextInt(24);
        for (int i = 0; i < phrases; i++) {
            draw.phrase();
        }
        boolean usual = random.nextInt(3) > 0;
        return new History(
                usual ? Story.START : BEGINNINGS.get(random.nextInt(BEGINNINGS.size())),
                actors,
                ImmutableList.copyOf(draw.moves));
    }

    /** Somebody declares, gives out a role, and reports and notes something if a driver knows how. */
    static History simplest(ImmutableSet<Verb> known) {
        return new History(
                Story.START,
                Actors.USUAL,
                ImmutableList.of(Verb.DECLARE, Verb.ASSIGN, Verb.REPORT, Verb.NOTE, Verb.WAIT).stream()
                        .filter(known::contains)
                        .map(verb -> new Move(verb, true, 2, 0, 0, Move.Gap.A_MINUTE))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Somebody declares, and notes more than a page has room for; nothing, if a driver doesn't know how. */
    static History longest(ImmutableSet<Verb> known) {
        return new History(
                Story.START,
                Actors.USUAL,
                known.contains(Verb.NOTE)
                        ? ImmutableList.of(
                                new Move(Verb.DECLARE, true, 0, 0, 0, Move.Gap.A_MINUTE),
                                new Move(Verb.CHAT, true, 0, 0, 0, Move.Gap.A_MINUTE))
                        : ImmutableList.of());
    }

    Instant start() {
        return start;
    }

    Actors actors() {
        return actors;
    }

    ImmutableList<Move> moves() {
        return moves;
    }

    History with(List<Move> changed) {
        return new History(start, actors, ImmutableList.copyOf(changed));
    }

    /** The same, and in place of each restart as much time that passes. */
    History withoutRestarts() {
        return with(moves.stream()
                .map(move -> move.verb() == Verb.RESTART ? move.of(Verb.WAIT) : move)
                .toList());
    }

    History startingAtTheUsualTime() {
        return new History(Story.START, actors, moves);
    }

    History amongTheUsualPeople() {
        return new History(start, Actors.USUAL, moves);
    }

    @Override
    public String toString() {
        return "a history of " + moves.size() + " moves";
    }

    /**
     * Draws moves from a hat. Three histories of four are narrow: about few kinds of moves, few people and few things,
     * and so they come to what a history of everything seldom comes to.
     *
     * @param phrases what may be told together
     * @param people the numbers of those who take part
     * @param things the numbers of what it is about
     * @param trust how many of twenty moves are made by those who have a right to
     */
    private record Draw(
            Random random,
            ImmutableList<Verb> hat,
            ImmutableList<ImmutableList<Verb>> phrases,
            ImmutableList<Integer> people,
            ImmutableList<Integer> things,
            int trust,
            List<Move> moves) {
        private static final int THINGS = 60;

        static Draw of(Random random, ImmutableSet<Verb> known, int people) {
            boolean narrow = random.nextInt(4) > 0;
            ImmutableList<ImmutableList<Verb>> phrases = narrow ? some(random, PHRASES, 4) : PHRASES;
            ImmutableSet<Verb> verbs = Stream.of(
                            ImmutableList.of(Verb.ASSIGN),
                            narrow ? some(random, known.asList(), known.size() * 2 / 5) : known.asList(),
                            phrases.stream().flatMap(List::stream).toList())
                    .flatMap(List::stream)
                    .filter(known::contains)
                    .collect(ImmutableSet.toImmutableSet());
            return new Draw(
                    random,
                    Verb.hat(verbs),
                    phrases,
                    numbers(random, people, narrow ? 2 + random.nextInt(people - 1) : people),
                    numbers(random, THINGS, narrow ? 4 + random.nextInt(12) : THINGS),
                    narrow ? 12 + random.nextInt(9) : 16,
                    new ArrayList<>());
        }

        private static ImmutableList<Integer> numbers(Random random, int bound, int count) {
            return some(random, ContiguousSet.closedOpen(0, bound).asList(), count);
        }

        private static <T> ImmutableList<T> some(Random random, List<T> all, int count) {
            List<T> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            return ImmutableList.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        void phrase() {
            if (random.nextInt(4) == 0) {
                tell(any(phrases));
            } else {
                add(any(hat));
            }
        }

        /**
         * Tells what belongs together, often of the same thing or person throughout; now and then with a gap, a restart, or
         * something else in between, which may be such a phrase itself.
         */
        private void tell(ImmutableList<Verb> phrase) {
            Supplier<Integer> thing = sometimesTheSame(things);
            Supplier<Integer> person = sometimesTheSame(people);
            for (Verb verb : phrase) {
                int fate = random.nextInt(8);
                if (fate == 0 && random.nextBoolean()) {
                    tell(any(phrases));
                } else if (fate == 0) {
                    add(any(hat));
                } else if (fate == 1 && hat.contains(Verb.RESTART)) {
                    add(Verb.RESTART);
                }
                if (fate != 2 && hat.contains(verb)) {
                    add(verb, person.get(), thing.get());
                }
            }
        }

        private Supplier<Integer> sometimesTheSame(List<Integer> numbers) {
            int drawn = any(numbers);
            return random.nextBoolean() ? () -> drawn : () -> any(numbers);
        }

        void add(Verb verb) {
            add(verb, any(people), any(things));
        }

        /** Now and then it comes twice, as from a button that is pressed again. */
        private void add(Verb verb, int person, int thing) {
            Move move = new Move(
                    verb,
                    random.nextInt(20) < trust,
                    person,
                    random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0,
                    thing,
                    verb == Verb.WAIT ? any(Move.Gap.LONG) : gap());
            moves.add(move);
            if (random.nextInt(40) == 0) {
                moves.add(move.at(Move.Gap.A_MOMENT));
            }
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
