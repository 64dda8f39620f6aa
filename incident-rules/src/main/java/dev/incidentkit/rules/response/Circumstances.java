package dev.incidentkit.rules.response;

import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import java.time.Duration;

/** A response but for its people: all that decides what its people have to be. */
public record Circumstances(Severity severity, boolean customerVisible, Duration runningFor, boolean rotationPrepared) {

    public static Circumstances of(Response response) {
        return new Circumstances(
                response.severity(), response.customerVisible(), response.runningFor(), response.rotationPrepared());
    }

    /** A response with this roster under these circumstances. */
    public Response with(Roster roster) {
        return Response.of(severity, roster)
                .withCustomerVisible(customerVisible)
                .withRunningFor(runningFor)
                .withRotationPrepared(rotationPrepared);
    }
}
