package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import java.util.Optional;

/**
 * The people who could respond, and the incident for which they are asked, as far as it is known.
 *
 * @param people who could respond; of equals, the first is asked
 * @param severity how severe the incident is
 * @param customerVisible whether customers notice it
 * @param domains the domains that it affects; each takes an expert
 * @param roster who does what already
 */
public record Team(
        ImmutableList<Candidate> people,
        Optional<Severity> severity,
        boolean customerVisible,
        ImmutableSet<String> domains,
        Optional<Roster> roster) {

    /** The response as it is, if it is of this severity. */
    public Response response(Severity level) {
        return Response.of(level, roster.orElse(Roster.empty())).withCustomerVisible(customerVisible);
    }
}
