package dev.incidentkit.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import dev.incidentkit.core.severity.Severity;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * A response at one moment: how severe, seen by customers or not, how long it has run, and who holds which role.
 *
 * <pre>{@code
 * Response response = Response.builder()
 *         .severity(SEV_2)
 *         .customerVisible(true)
 *         .runningFor(Duration.ofHours(3))
 *         .roster(roster)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Response implements WithResponse {
    Response() {}

    /** A response that has just begun, that no customer sees, and that has prepared no shift rotation. */
    public static Response of(Severity severity, Roster roster) {
        return builder().severity(severity).roster(roster).build();
    }

    /** Starts a response. Severity and roster must be given; the rest is false or zero unless it is said. */
    public static Builder builder() {
        return new Builder();
    }

    /** How bad it is. */
    public abstract Severity severity();

    /** Whether customers notice the problem. */
    @Value.Default
    public boolean customerVisible() {
        return false;
    }

    /** The time since the declaration; never negative. */
    @Value.Default
    public Duration runningFor() {
        return Duration.ZERO;
    }

    /** Whether a shift rotation is prepared, as a Sev-0 needs from the start. */
    @Value.Default
    public boolean rotationPrepared() {
        return false;
    }

    /** Who holds which role. */
    public abstract Roster roster();

    @Value.Check
    void check() {
        checkArgument(!runningFor().isNegative(), "a response can't have run for %s", runningFor());
    }

    @Override
    public final String toString() {
        return severity() + (customerVisible() ? ", customer-visible" : "") + ", running for " + runningFor()
                + (rotationPrepared() ? ", rotation prepared" : "") + ", " + roster();
    }

    /** Writes a response down part by part. */
    public static final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
