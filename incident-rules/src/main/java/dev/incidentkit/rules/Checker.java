package dev.incidentkit.rules;

import java.time.Instant;
import java.util.Optional;

/**
 * Checks things of one kind by the rules of one policy. It is made once and used for many.
 *
 * @param <S> what it checks
 */
public interface Checker<S> {
    /**
     * What the policy says of this subject.
     *
     * @param asOf the moment at which it is judged, for the rules that need one
     */
    Report check(S subject, Optional<Instant> asOf);
}
