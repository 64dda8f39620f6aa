package dev.incidentkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/** What a check says of one subject: exactly one of four things. */
public sealed interface Outcome {

    /** The subject is as it should be. */
    record Satisfied() implements Outcome {
        private static final Satisfied ONLY = new Satisfied();
    }

    /** The subject is wrong, as the evidence shows, of which there is some. */
    record Violated(ImmutableList<Evidence> evidence) implements Outcome {
        public Violated {
            checkArgument(!evidence.isEmpty(), "a violation without evidence");
        }
    }

    /** Nothing is wrong yet, but something must happen. */
    record Pending(ImmutableList<Due> due) implements Outcome {}

    /** The check has nothing to say, and why. */
    record NotApplicable(String why) implements Outcome {}

    static Outcome satisfied() {
        return Satisfied.ONLY;
    }

    /** Violated if there is any evidence, else satisfied. */
    static Outcome of(ImmutableList<Evidence> evidence) {
        return evidence.isEmpty() ? satisfied() : new Violated(evidence);
    }

    static Outcome violated(Evidence... evidence) {
        return of(ImmutableList.copyOf(evidence));
    }

    static Outcome pending(Due... due) {
        return new Pending(ImmutableList.copyOf(due));
    }

    /** Nothing to say: {@code why} completes "not applicable: ". */
    static Outcome notApplicable(String why) {
        return new NotApplicable(why);
    }

    /** Chooses by kind, exhaustively. */
    default <R> R match(
            Function<? super Satisfied, ? extends R> satisfied,
            Function<? super Violated, ? extends R> violated,
            Function<? super Pending, ? extends R> pending,
            Function<? super NotApplicable, ? extends R> notApplicable) {
        if (this instanceof Satisfied it) {
            return satisfied.apply(it);
        } else if (this instanceof Violated it) {
            return violated.apply(it);
        } else if (this instanceof Pending it) {
            return pending.apply(it);
        }
        return notApplicable.apply((NotApplicable) this);
    }
}
