package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import java.time.Duration;
import java.util.Optional;

/** A response at one moment. What it doesn't say is false, zero or unfilled. */
final class ResponseKind extends MappingNotation<Response> {
    static final Kind<Response> RESPONSE =
            Kind.of("response", "A response at one moment", Response.class, ResponseKind::new);

    private static final String SEVERITY = "severity";
    private static final String CUSTOMER_VISIBLE = "customer-visible";
    private static final String RUNNING_FOR = "running-for";
    private static final String ROTATION_PREPARED = "rotation-prepared";
    private static final String ROSTER = "roster";
    private static final ImmutableSet<String> NAMES =
            ImmutableSet.of(SEVERITY, CUSTOMER_VISIBLE, RUNNING_FOR, ROTATION_PREPARED, ROSTER);
    private static final RosterNotation ROSTERS = new RosterNotation();

    private ResponseKind() {}

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(NAMES);
    }

    @Override
    protected Optional<Response> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        Optional<Severity> severity = fields.required(SEVERITY, Scalars.SEVERITY);
        boolean customerVisible =
                fields.optional(CUSTOMER_VISIBLE, Scalars.BOOLEAN).orElse(false);
        Duration runningFor = fields.optional(RUNNING_FOR, Scalars.AGE).orElse(Duration.ZERO);
        boolean rotationPrepared =
                fields.optional(ROTATION_PREPARED, Scalars.BOOLEAN).orElse(false);
        Roster roster = fields.optional(ROSTER, ROSTERS).orElse(Roster.empty());
        return severity.map(it -> Response.of(it, roster)
                .withCustomerVisible(customerVisible)
                .withRunningFor(runningFor)
                .withRotationPrepared(rotationPrepared));
    }

    @Override
    protected void writeMembers(Response response, Mapping.Builder members, Writing writing) {
        members.put(SEVERITY, Scalars.SEVERITY.write(response.severity(), writing));
        if (response.customerVisible()) {
            members.put(CUSTOMER_VISIBLE, true);
        }
        if (!response.runningFor().isZero()) {
            members.put(RUNNING_FOR, Scalars.AGE.write(response.runningFor(), writing));
        }
        if (response.rotationPrepared()) {
            members.put(ROTATION_PREPARED, true);
        }
        members.put(ROSTER, ROSTERS.write(response.roster(), writing));
    }

    @Override
    public ObjectSchema members() {
        return ObjectSchema.empty()
                .requiring(SEVERITY, Scalars.SEVERITY.schema())
                .allowing(CUSTOMER_VISIBLE, Scalars.BOOLEAN.schema())
                .allowing(RUNNING_FOR, Scalars.AGE.schema())
                .allowing(ROTATION_PREPARED, Scalars.BOOLEAN.schema())
                .allowing(ROSTER, ROSTERS.schema());
    }

    @Override
    public String expected() {
        return "a mapping with severity and roster";
    }
}
