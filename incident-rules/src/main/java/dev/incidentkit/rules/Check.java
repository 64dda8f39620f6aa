package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;

/**
 * How a rule looks at a subject. A check is pure: the same subject on the same basis has the same outcome.
 *
 * @param <S> what it looks at
 */
@FunctionalInterface
public interface Check<S> {
    Outcome check(S subject, Basis basis);

    /** Wrong where the condition holds; its evidence says how, or else its description. */
    static <S> Check<S> forbid(Condition<? super S> condition) {
        return new Forbidding<>(condition);
    }

    /** Wrong where the condition doesn't hold. */
    static <S> Check<S> require(Condition<? super S> condition) {
        return new Forbidding<>(Conditions.<S>negated(condition));
    }

    /** The check that forbids a condition; it can be asked which one. */
    record Forbidding<S>(Condition<? super S> condition) implements Check<S> {
        @Override
        public Outcome check(S subject, Basis basis) {
            if (!condition.holds(subject)) {
                return Outcome.satisfied();
            }
            ImmutableList<Evidence> evidence = condition.evidence(subject);
            return evidence.isEmpty() ? Outcome.violated(Evidence.that(condition.description())) : Outcome.of(evidence);
        }
    }
}
