package dev.incidentkit.core.incident;

import dev.incidentkit.core.severity.Severity;
import java.time.Instant;
import java.util.Optional;

/**
 * How bad it is.
 *
 * @param severity as called, once it was
 * @param raisedAt when it was last raised after the first call
 * @param supported the worst severity that the evidence on record supports
 * @param customerVisible whether customers notice
 */
public record Impact(
        Optional<Severity> severity,
        Optional<Instant> raisedAt,
        Optional<Severity> supported,
        boolean customerVisible) {
    static final Impact UNKNOWN = new Impact(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** A downgrade resets what the evidence supports: it says that the facts are others now. */
    Impact afterCall(Severity called, Instant at) {
        boolean raised = severity.isPresent() && severity.get().isBelow(called);
        boolean lowered = severity.isPresent() && called.isBelow(severity.get());
        return new Impact(
                Optional.of(called),
                raised ? Optional.of(at) : raisedAt,
                lowered ? Optional.empty() : supported,
                customerVisible);
    }

    Impact afterEvidenceOf(Severity evident) {
        return supported.isPresent() && supported.get().isAtLeast(evident)
                ? this
                : new Impact(severity, raisedAt, Optional.of(evident), customerVisible);
    }

    Impact seenByCustomers(boolean visible) {
        return visible == customerVisible ? this : new Impact(severity, raisedAt, supported, visible);
    }
}
