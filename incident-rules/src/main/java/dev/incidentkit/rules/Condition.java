package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A yes-or-no question about a subject: small, pure, and made to be composed. It isn't a rule: it doesn't say whether
 * yes is good.
 *
 * <p>{@code a.and(b)}, {@code a.or(b)} and {@code a.not()} combine; {@link #on} asks about a part, {@link #any} and
 * {@link #each} about elements, {@link #onlyWhen} about some subjects alone; {@link #as} gives words for the messages.
 *
 * @param <T> what it asks about
 */
@FunctionalInterface
public interface Condition<T> {
    boolean holds(T subject);

    /** What the condition says, in words that read after "it is so that". */
    default String description() {
        return "a condition holds";
    }

    /** What shows that the condition holds; empty if it doesn't. */
    default ImmutableList<Evidence> evidence(T subject) {
        return holds(subject) ? ImmutableList.of(Evidence.that(description())) : ImmutableList.of();
    }

    /** This condition in other words. */
    default Condition<T> as(String description) {
        return Conditions.named(this, description);
    }

    default Condition<T> and(Condition<? super T> other) {
        return Conditions.both(this, other);
    }

    default Condition<T> or(Condition<? super T> other) {
        return Conditions.either(this, other);
    }

    default Condition<T> not() {
        return Conditions.negated(this);
    }

    /** Holds for subjects that this one holds for, or for which {@code when} doesn't hold. */
    default Condition<T> onlyWhen(Condition<? super T> when) {
        return Conditions.<T>negated(when).or(this).as(description() + ", when " + when.description());
    }

    /** Asks about a part of the subject. */
    static <T, P> Condition<T> on(Function<? super T, ? extends P> part, Condition<? super P> condition) {
        return Conditions.on(part, condition);
    }

    /** Holds if some element meets the condition; its evidence is that of each such element. */
    static <T, E> Condition<T> any(
            Function<? super T, ? extends Iterable<? extends E>> elements, Condition<? super E> condition) {
        return Conditions.any(elements, condition);
    }

    /** Holds if all elements meet the condition, as they do when there are none. */
    static <T, E> Condition<T> each(
            Function<? super T, ? extends Iterable<? extends E>> elements, Condition<? super E> condition) {
        return Conditions.each(elements, condition);
    }
}
