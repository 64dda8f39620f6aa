package dev.incidentkit.testkit.arbitraries;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Generators of deadlines that are about to be missed. */
public final class Boundaries {
    private Boundaries() {}

    /** The next deadline of the framework's own policy after any entry of any incident. */
    public static Arbitrary<Boundary> any() {
        return of(Catalogue.standard());
    }

    /** The next deadline of this policy after any entry of any incident. */
    public static Arbitrary<Boundary> of(Policy policy) {
        return Timelines.clean()
                .map(timeline -> next(timeline, policy))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Optional<Boundary> next(Timeline timeline, Policy policy) {
        return policy.check(timeline).obligations().stream().findFirst().map(due -> new Boundary(timeline, due));
    }
}
