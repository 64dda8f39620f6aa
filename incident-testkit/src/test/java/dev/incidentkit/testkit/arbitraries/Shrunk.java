package dev.incidentkit.testkit.arbitraries;

import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** Shrinks the way the engine does at its simplest: as long as there is a simpler value that still counts. */
final class Shrunk {
    private Shrunk() {}

    static <T> T of(Arbitrary<T> arbitrary, Predicate<T> counts) {
        Random random = new Random(42);
        Shrinkable<T> best = arbitrary.generator(1000).stream(random)
                .filter(value -> counts.test(value.value()))
                .findFirst()
                .orElseThrow();
        while (true) {
            Shrinkable<T> current = best;
            Shrinkable<T> simpler = current.shrink()
                    .filter(value -> value.distance().compareTo(current.distance()) < 0 && counts.test(value.value()))
                    .findFirst()
                    .orElse(current);
            if (simpler == current) {
                return current.value();
            }
            best = simpler;
        }
    }
}
