package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Cuts a history down to the shortest and plainest that still counts. */
final class Shortening {
    private static final ImmutableList<UnaryOperator<Move>> PLAINER = ImmutableList.of(
            Move::spelledAsUsual,
            move -> move.at(Move.Gap.NONE),
            move -> move.at(Move.Gap.A_MINUTE),
            Move::byRight,
            Move::plain);

    /** How many moves are taken out at once; a whole hand-off is three. */
    private static final int TOGETHER = 3;

    /** After so many attempts a history is short enough; what takes longer isn't worth it. */
    private static final int PATIENCE = 20_000;

    /** What has so many moves is short enough. */
    private static final int SHORT = 3;

    private final Predicate<History> counts;
    private int attempts;

    private Shortening(Predicate<History> counts) {
        this.counts = counts;
    }

    static History of(History history, Predicate<History> counts) {
        Shortening shortening = new Shortening(counts);
        History shortest = shortening.shortest(shortening.plainest(shortening.shortest(history)));
        return shortest.moves().size() <= SHORT
                ? shortest
                : shortening.plainest(shortening.shortest(shortening.retold(shortest)));
    }

    private boolean counts(History history) {
        return attempts++ < PATIENCE && counts.test(history);
    }

    /** Takes out what isn't needed: first one move at a time, then two or three that need each other. */
    private History shortest(History history) {
        History current = withoutSingles(history);
        for (int count = 2; count <= TOGETHER; count++) {
            Optional<History> shorter =
                    without(count, current.moves().size(), new ArrayList<>(current.moves()), current);
            if (shorter.isPresent()) {
                current = withoutSingles(shorter.get()); // what couldn't be taken out alone before may be now
                count = 1;
            }
        }
        return current;
    }

    private History withoutSingles(History history) {
        History current = history;
        int before;
        do {
            before = current.moves().size();
            for (int i = before - 1; i >= 0; i--) {
                current = withoutOne(i, current);
            }
        } while (current.moves().size() < before);
        return current;
    }

    /** Where it was the time before a move that mattered, all of it passes before the next one. */
    private History withoutOne(int number, History history) {
        List<Move> fewer = new ArrayList<>(history.moves());
        Move gone = fewer.remove(number);
        if (counts(history.with(fewer))) {
            return history.with(fewer);
        } else if (number == fewer.size() || !Move.Gap.LONG.contains(gone.gap())) {
            return history;
        }
        fewer.set(number, fewer.get(number).at(Move.Gap.A_DAY));
        return counts(history.with(fewer)) ? history.with(fewer) : history;
    }

    /** The history without so many of the moves before this one, if there are any without which it still counts. */
    private Optional<History> without(int count, int before, List<Move> moves, History history) {
        if (count == 0) {
            History shorter = history.with(moves);
            return counts(shorter) ? Optional.of(shorter) : Optional.empty();
        }
        for (int i = before - 1; i >= count - 1; i--) {
            List<Move> fewer = new ArrayList<>(moves);
            fewer.remove(i);
            Optional<History> found = without(count - 1, i, fewer, history);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Takes out a move, or a whole hand-off, that isn't needed if another is made by somebody else. */
    private History retold(History history) {
        History current = history;
        for (Optional<History> shorter = Optional.of(history); shorter.isPresent(); shorter = retoldOnce(current)) {
            current = shorter.get();
        }
        return current;
    }

    private Optional<History> retoldOnce(History history) {
        int size = history.moves().size();
        int people = history.actors().count();
        for (int changed = size - 1; changed >= 0; changed--) {
            for (int person = 0; person < 2 * people; person++) {
                List<Move> moves = new ArrayList<>(history.moves());
                moves.set(changed, moves.get(changed).by(person < people, person % people));
                for (int count : ImmutableList.of(TOGETHER, 1)) {
                    Optional<History> shorter = withoutNeighbours(count, changed, moves, history);
                    if (shorter.isPresent()) {
                        return shorter;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The history with these moves, but for so many that follow each other; one of them is kept. */
    private Optional<History> withoutNeighbours(int count, int kept, List<Move> moves, History history) {
        for (int i = moves.size() - count; i >= 0; i--) {
            List<Move> fewer = new ArrayList<>(moves);
            fewer.subList(i, i + count).clear();
            if ((kept < i || kept >= i + count) && counts(history.with(fewer))) {
                return Optional.of(history.with(fewer));
            }
        }
        return Optional.empty();
    }

    private History plainest(History history) {
        History current = history;
        if (counts(current.startingAtTheUsualTime())) {
            current = current.startingAtTheUsualTime();
        }
        if (counts(current.amongTheUsualPeople())) {
            current = current.amongTheUsualPeople();
        }
        for (UnaryOperator<Move> step : PLAINER) {
            for (Verb verb : Verb.values()) { // two that must be alike become plain together, or not at all
                current = plainer(current, move -> move.verb() == verb ? step.apply(move) : move);
            }
            for (int i = 0; i < current.moves().size(); i++) {
                List<Move> moves = new ArrayList<>(current.moves());
                moves.set(i, step.apply(moves.get(i)));
                current = plainer(current, moves);
            }
        }
        return current;
    }

    private History plainer(History history, UnaryOperator<Move> step) {
        return plainer(history, history.moves().stream().map(step).toList());
    }

    private History plainer(History history, List<Move> moves) {
        History plainer = history.with(moves);
        return !plainer.moves().equals(history.moves()) && counts(plainer) ? plainer : history;
    }
}
