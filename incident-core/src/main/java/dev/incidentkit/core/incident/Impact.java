package dev.incidentkit.core.incident;

import dev.incidentkit.core.severity.Severity;
import java.time.Instant;
import java.util.Optional;

/**
 * How bad it is.
 *
 * @param severity as called, once it was
 * @param raisedAt when it was last raised after the first call
 * @param supported the worst severity that the current evidence supports; a downgrade leaves the latest alone current
 * @param latest the severity that the latest evidence supports
 * @param customerVisible whether customers notice
 */
public record Impact(
        Optional<Severity> severity,
        Optional<Instant> raisedAt,
        Optional<Severity> supported,
        Optional<Severity> latest,
        boolean customerVisible) {
    static final Impact UNKNOWN =
            new Impact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    Impact afterCall(Severity called, Instant at) {
        if (severity.isPresent() && severity.get() == called) {
            return this;
        }
        boolean raised = severity.isPresent() && severity.get().isBelow(called);
        boolean lowered = severity.isPresent() && called.isBelow(severity.get());
        return new Impact(
                Optional.of(called),
                raised ? Optional.of(at) : raisedAt,
                lowered ? latest : supported,
                latest,
                customerVisible);
    }

    Impact afterEvidenceOf(Severity evident) {
        boolean worse = supported.isEmpty() || supported.get().isBelow(evident);
        if (!worse && latest.isPresent() && latest.get() == evident) {
            return this;
        }
        return new Impact(
                severity, raisedAt, worse ? Optional.of(evident) : supported, Optional.of(evident), customerVisible);
    }

    Impact seenByCustomers(boolean visible) {
        return visible == customerVisible ? this : new Impact(severity, raisedAt, supported, latest, visible);
    }

    /** Whether this severity is below what the evidence supports: for a downgrade, the latest evidence. */
    public boolean understates(Severity called) {
        boolean lowered = severity.isPresent() && called.isBelow(severity.get());
        return (lowered ? latest : supported).filter(called::isBelow).isPresent();
    }
}
