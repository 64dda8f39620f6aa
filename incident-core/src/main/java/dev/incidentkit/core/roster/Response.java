package dev.incidentkit.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import dev.incidentkit.core.severity.Severity;
import java.time.Duration;
import java.util.Objects;

/**
 * A response at one moment: how severe, seen by customers or not, how long it has run, and who holds which role.
 */
public final class Response {
    private final Severity severity;
    private final boolean customerVisible;
    private final Duration runningFor;
    private final boolean rotationPrepared;
    private final Roster roster;

    private Response(
            Severity severity, boolean customerVisible, Duration runningFor, boolean rotationPrepared, Roster roster) {
        checkArgument(!runningFor.isNegative(), "a response can't have run for %s", runningFor);
        this.severity = severity;
        this.customerVisible = customerVisible;
        this.runningFor = runningFor;
        this.rotationPrepared = rotationPrepared;
        this.roster = roster;
    }

    /** A response that has just begun, that no customer sees, and that has prepared no shift rotation. */
    public static Response of(Severity severity, Roster roster) {
        return new Response(severity, false, Duration.ZERO, false, roster);
    }

    public Severity severity() {
        return severity;
    }

    /** Whether customers notice the problem. */
    public boolean customerVisible() {
        return customerVisible;
    }

    /** The time since the declaration; never negative. */
    public Duration runningFor() {
        return runningFor;
    }

    /** Whether a shift rotation is prepared, as a Sev-0 needs from the start. */
    public boolean rotationPrepared() {
        return rotationPrepared;
    }

    public Roster roster() {
        return roster;
    }

    public Response withSeverity(Severity value) {
        return new Response(value, customerVisible, runningFor, rotationPrepared, roster);
    }

    public Response withCustomerVisible(boolean value) {
        return new Response(severity, value, runningFor, rotationPrepared, roster);
    }

    /**
     * @throws IllegalArgumentException if the duration is negative
     */
    public Response withRunningFor(Duration value) {
        return new Response(severity, customerVisible, value, rotationPrepared, roster);
    }

    public Response withRotationPrepared(boolean value) {
        return new Response(severity, customerVisible, runningFor, value, roster);
    }

    public Response withRoster(Roster value) {
        return new Response(severity, customerVisible, runningFor, rotationPrepared, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Response that
                && severity == that.severity
                && customerVisible == that.customerVisible
                && runningFor.equals(that.runningFor)
                && rotationPrepared == that.rotationPrepared
                && roster.equals(that.roster);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, customerVisible, runningFor, rotationPrepared, roster);
    }

    @Override
    public String toString() {
        return severity + (customerVisible ? ", customer-visible" : "") + ", running for " + runningFor
                + (rotationPrepared ? ", rotation prepared" : "") + ", " + roster;
    }
}
