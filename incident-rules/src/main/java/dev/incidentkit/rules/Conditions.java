package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.function.Function;
import java.util.function.Predicate;

/** How conditions combine. */
final class Conditions {
    private Conditions() {}

    /** A condition of parts: a question, words for it, and where its evidence comes from. */
    private record Composed<T>(Predicate<T> question, String description, Function<T, ImmutableList<Evidence>> source)
            implements Condition<T> {

        @Override
        public boolean holds(T subject) {
            return question.test(subject);
        }

        @Override
        public ImmutableList<Evidence> evidence(T subject) {
            return holds(subject) ? source.apply(subject) : ImmutableList.of();
        }
    }

    private static <T> Condition<T> simple(Predicate<T> question, String description) {
        return new Composed<>(question, description, subject -> ImmutableList.of(Evidence.that(description)));
    }

    static <T> Condition<T> named(Condition<T> condition, String description) {
        return simple(condition::holds, description);
    }

    static <T> Condition<T> both(Condition<? super T> a, Condition<? super T> b) {
        return new Composed<>(
                subject -> a.holds(subject) && b.holds(subject),
                a.description() + " and " + b.description(),
                subject -> joined(a.evidence(subject), b.evidence(subject)));
    }

    static <T> Condition<T> either(Condition<? super T> a, Condition<? super T> b) {
        return new Composed<>(
                subject -> a.holds(subject) || b.holds(subject),
                a.description() + " or " + b.description(),
                subject -> joined(a.evidence(subject), b.evidence(subject)));
    }

    static <T> Condition<T> negated(Condition<? super T> condition) {
        return simple(subject -> !condition.holds(subject), "not: " + condition.description());
    }

    static <T, P> Condition<T> on(Function<? super T, ? extends P> part, Condition<? super P> condition) {
        return new Composed<>(
                subject -> condition.holds(part.apply(subject)),
                condition.description(),
                subject -> condition.evidence(part.apply(subject)));
    }

    static <T, E> Condition<T> any(
            Function<? super T, ? extends Iterable<? extends E>> elements, Condition<? super E> condition) {
        return new Composed<>(
                subject -> Iterables.any(elements.apply(subject), condition::holds),
                condition.description(),
                subject -> Streams.stream(elements.apply(subject))
                        .flatMap(element -> condition.evidence(element).stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    static <T, E> Condition<T> each(
            Function<? super T, ? extends Iterable<? extends E>> elements, Condition<? super E> condition) {
        return simple(
                subject -> Iterables.all(elements.apply(subject), condition::holds),
                "for each: " + condition.description());
    }

    private static ImmutableList<Evidence> joined(ImmutableList<Evidence> a, ImmutableList<Evidence> b) {
        return ImmutableList.<Evidence>builder().addAll(a).addAll(b).build();
    }
}
