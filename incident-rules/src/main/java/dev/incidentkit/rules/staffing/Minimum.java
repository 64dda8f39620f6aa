package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.severity.Severity;

/**
 * What a severity takes at the least ("Minimum staffing by severity").
 *
 * @param roles the roles that must be filled
 * @param rolesIfCustomerVisible those that must be filled besides if customers notice
 * @param responders how many distinct people there must be in response roles
 * @param businessPeople how many in business roles
 * @param whomToPage where more people come from: what completes "page ..."
 */
public record Minimum(
        Severity severity,
        RoleSet roles,
        RoleSet rolesIfCustomerVisible,
        int responders,
        int businessPeople,
        String whomToPage) {
    private static final RoleSet ALL_SIX =
            RoleSet.of(Role.all().stream().filter(Role::isResponse).toList());
    private static final RoleSet ALL_NINE = RoleSet.of(Role.all());
    private static final RoleSet COMMUNICATIONS = RoleSet.of(Role.COMMUNICATIONS_LEAD);
    private static final RoleSet PAIR = RoleSet.of(Role.INCIDENT_COMMANDER, Role.SUBJECT_MATTER_EXPERT);
    private static final String ON_CALL = "whoever is on call";

    private static final ImmutableList<Minimum> TABLE = ImmutableList.of(
            new Minimum(
                    Severity.SEV_0, ALL_NINE, RoleSet.none(), 6, 3, "the CEO, who can mobilise whatever is missing"),
            new Minimum(
                    Severity.SEV_1, ALL_SIX, RoleSet.none(), 6, 0, "adjacent teams, or management to mobilise them"),
            new Minimum(Severity.SEV_2, ALL_SIX, RoleSet.none(), 4, 0, ON_CALL),
            new Minimum(Severity.SEV_3, PAIR.plus(RoleSet.of(Role.SCRIBE)), COMMUNICATIONS, 2, 0, ON_CALL),
            new Minimum(Severity.SEV_4, PAIR, COMMUNICATIONS, 2, 0, ON_CALL));

    /** The framework's minimum for this severity. */
    public static Minimum of(Severity severity) {
        return TABLE.get(severity.ordinal());
    }

    /** The roles that must be filled, whether customers notice or not. */
    public RoleSet rolesIf(boolean customerVisible) {
        return customerVisible ? roles.plus(rolesIfCustomerVisible) : roles;
    }
}
