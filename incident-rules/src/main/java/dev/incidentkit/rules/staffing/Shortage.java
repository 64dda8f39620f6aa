package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.time.Spoken;

/**
 * What is missing at the least, to staff a severity: with this many people more, who can take these roles, it is staffed.
 *
 * @param roles the roles for which there is nobody
 * @param domains the domains for which there is no expert
 * @param people how many people have to come; more than there are roles, where too few people hold too many
 */
public record Shortage(RoleSet roles, ImmutableSet<String> domains, int people) {
    private static final Shortage NONE = new Shortage(RoleSet.none(), ImmutableSet.of(), 0);

    /** Nothing is missing. */
    public static Shortage none() {
        return NONE;
    }

    public boolean isNone() {
        return people == 0;
    }

    /** The roles as people say them, an expert's with the domain. */
    public ImmutableList<String> titles() {
        ImmutableList.Builder<String> titles = ImmutableList.builder();
        for (Role role : roles.roles()) {
            if (role != Role.SUBJECT_MATTER_EXPERT || domains.isEmpty()) {
                titles.add(role.toString());
            }
        }
        domains.forEach(domain -> titles.add(Role.SUBJECT_MATTER_EXPERT + " (" + domain + ")"));
        return titles.build();
    }

    /** What is missing, {@code 2 more people are needed, for Deputy and Scribe}. */
    @Override
    public String toString() {
        if (isNone()) {
            return "nobody is missing";
        }
        String count = people == 1 ? "1 more person is needed" : people + " more people are needed";
        return titles().isEmpty() ? count + ", for any role" : count + ", for " + Spoken.list(titles());
    }
}
