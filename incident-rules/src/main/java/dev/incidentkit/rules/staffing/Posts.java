package dev.incidentkit.rules.staffing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;

/**
 * The posts of a response, a bit each: every role, but that of the expert once for each domain. Only those are told
 * apart that may be given to somebody, or that more than one person could keep.
 */
final class Posts {
    private static final int MOST_DOMAINS = 6;

    private final ImmutableList<Role> roles;
    private final ImmutableList<String> domains;
    private final RoleSet needed;
    private final int experts;

    Posts(Requirements requirements, ImmutableSet<String> domains, ImmutableList<Member> members) {
        checkArgument(
                domains.size() <= MOST_DOMAINS, "%s domains at once; there can be %s", domains.size(), MOST_DOMAINS);
        this.needed = requirements.needed();
        this.domains = needed.contains(SUBJECT_MATTER_EXPERT) ? domains.asList() : ImmutableList.of();
        this.roles = Role.all().stream()
                .filter(role -> role != SUBJECT_MATTER_EXPERT)
                .filter(role -> requirements.wanted().contains(role) || holders(role, members) > 1)
                .collect(toImmutableList());
        int expertPosts = needed.contains(SUBJECT_MATTER_EXPERT) ? Math.max(1, domains.size()) : 0;
        this.experts = ((1 << expertPosts) - 1) << roles.size();
    }

    private static long holders(Role role, ImmutableList<Member> members) {
        return members.stream()
                .filter(member -> member.heldRoles().contains(role))
                .count();
    }

    /** How many posts there are. */
    int count() {
        return roles.size() + Integer.bitCount(experts);
    }

    /** The posts that several people may hold. */
    int shared() {
        return experts;
    }

    ImmutableList<String> domains() {
        return domains;
    }

    /** The posts that these assignments fill. */
    int filledBy(ImmutableList<Assignment> assignments) {
        int filled = 0;
        for (Assignment assignment : assignments) {
            if (assignment.role() != SUBJECT_MATTER_EXPERT) {
                filled |= bit(roles.indexOf(assignment.role()));
            } else if (domains.isEmpty()) {
                filled |= experts;
            } else {
                int domain = assignment.domain().map(domains::indexOf).orElse(-1);
                filled |= domain < 0 ? 0 : bit(roles.size() + domain);
            }
        }
        return filled;
    }

    private static int bit(int index) {
        return index < 0 ? 0 : 1 << index;
    }

    /** The roles that must be filled and of which one of these posts isn't. */
    RoleSet missing(int filled) {
        RoleSet missing = RoleSet.of(roles.stream()
                .filter(role -> needed.contains(role) && (filled & bit(roles.indexOf(role))) == 0)
                .toList());
        return (filled & experts) == experts ? missing : missing.plus(RoleSet.of(SUBJECT_MATTER_EXPERT));
    }

    /** The domains without an expert. */
    ImmutableSet<String> missingDomains(int filled) {
        return domains.stream()
                .filter(domain -> (filled & bit(roles.size() + domains.indexOf(domain))) == 0)
                .collect(ImmutableSet.toImmutableSet());
    }
}
