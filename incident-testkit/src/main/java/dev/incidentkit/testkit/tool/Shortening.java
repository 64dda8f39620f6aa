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

    private final Predicate<History> counts;

    private Shortening(Predicate<History> counts) {
        this.counts = counts;
    }

    static History of(History history, Predicate<History> counts) {
        Shortening shortening = new Shortening(counts);
        return shortening.shortest(shortening.plainest(shortening.shortest(history)));
    }

    /** Takes out what isn't needed: first one move at a time, then two or three that need each other. */
    private History shortest(History history) {
        History current = history;
        for (int count = 1; count <= TOGETHER; count++) {
            Optional<History> shorter =
                    without(count, current.moves().size(), new ArrayList<>(current.moves()), current);
            if (shorter.isPresent()) {
                current = shorter.get();
                count = 0; // what couldn't be taken out alone before may be now
            }
        }
        return current;
    }

    /** The history without so many of the moves before this one, if there are any without which it still counts. */
    private Optional<History> without(int count, int before, List<Move> moves, History history) {
        if (count == 0) {
            History shorter = history.with(moves);
            return counts.test(shorter) ? Optional.of(shorter) : Optional.empty();
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

    private History plainest(History history) {
        History current = history;
        if (counts.test(current.startingAtTheUsualTime())) {
            current = current.startingAtTheUsualTime();
        }
        for (UnaryOperator<Move> step : PLAINER) {
            for (int i = 0; i < current.moves().size(); i++) {
                List<Move> moves = new ArrayList<>(current.moves());
                moves.set(i, step.apply(moves.get(i)));
                History plainer = current.with(moves);
                if (!plainer.moves().equals(current.moves()) && counts.test(plainer)) {
                    current = plainer;
                }
            }
        }
        return current;
    }
}
