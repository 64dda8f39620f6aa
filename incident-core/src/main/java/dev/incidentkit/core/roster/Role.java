package dev.incidentkit.core.roster;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A part somebody plays in a response ("The roles").
 *
 * <p>Six are {@linkplain #isResponse response roles}, which any incident may need. Three are
 * {@linkplain #isBusiness business roles}, which a Sev-0 brings in ("Minimum staffing by severity").
 */
public enum Role {
    /** Leads, decides, allocates; never works the problem. */
    INCIDENT_COMMANDER("Incident Commander"),
    /** Shadows the Incident Commander, ready to take over. */
    DEPUTY("Deputy"),
    /** Keeps the timeline of record. */
    SCRIBE("Scribe"),
    /** Works the problem within a domain; the only role that several people may hold. */
    SUBJECT_MATTER_EXPERT("Subject Matter Expert"),
    /** Speaks to customers and the public. */
    COMMUNICATIONS_LEAD("Communications Lead"),
    /** Speaks to executives, support and adjacent teams. */
    INTERNAL_LIAISON("Internal Liaison"),
    /** Answers for the company at Sev-0. */
    EXECUTIVE_SPONSOR("Executive Sponsor"),
    /** Reviews every external statement at Sev-0. */
    LEGAL_COUNSEL("Legal Counsel"),
    /** Leads public relations at Sev-0. */
    PR_PRINCIPAL("PR Principal");

    private static final ImmutableList<Role> ALL = ImmutableList.copyOf(values());

    private final String title;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Role(String title) {
        this.title = title;
    }

    /** All nine roles, response roles first. */
    public static ImmutableList<Role> all() {
        return ALL;
    }

    /**
     * The role with this name in files, such as {@code incident-commander}.
     *
     * @throws IllegalArgumentException if no role has that name
     */
    public static Role parse(String id) {
        for (Role role : ALL) {
            if (role.id.equals(id)) {
                return role;
            }
        }
        throw new IllegalArgumentException("\"" + id + "\" is no role");
    }

    /** Whether this is one of the six roles of the response itself. */
    public boolean isResponse() {
        return ordinal() < EXECUTIVE_SPONSOR.ordinal();
    }

    /** Whether this is one of the three roles that a Sev-0 brings in from the business. */
    public boolean isBusiness() {
        return !isResponse();
    }

    /** The name as files spell it, {@code incident-commander}. */
    public String id() {
        return id;
    }

    /** The name as people say it, {@code Incident Commander}. */
    @Override
    public String toString() {
        return title;
    }
}
