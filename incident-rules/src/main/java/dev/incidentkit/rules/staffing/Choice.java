package dev.incidentkit.rules.staffing;

import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may be left with, and what that costs.
 *
 * @param posts the posts that it fills
 * @param responder 1 if it makes the person a responder, else 0
 * @param business 1 if it puts the person into a business role, else 0
 * @param cost first the changes, then how bad a combination it is
 */
record Choice(ImmutableList<Assignment> assignments, int posts, int responder, int business, long cost) {
    static final long CHANGE = 1L << 20;

    /** Everything that may become of a member; to be left with nothing comes first. */
    static ImmutableList<Choice> of(Member member, Posts posts, Requirements requirements) {
        RoleSet held = member.heldRoles();
        RoleSet unable = requirements.wanted().minus(member.roles());
        RoleSet offered = requirements.wanted().minus(unable).plus(held);
        ImmutableList.Builder<Choice> choices = ImmutableList.builder();
        int all = offered.index();
        // From the empty set through all subsets, in ascending order.
        int roles = 0;
        do {
            if (requirements.allows(RoleSet.at(roles))) {
                add(RoleSet.at(roles), member, posts, requirements, choices);
            }
            roles = (roles - all) & all;
        } while (roles != 0);
        return choices.build();
    }

    private static void add(
            RoleSet roles, Member member, Posts posts, Requirements requirements, ImmutableList.Builder<Choice> to) {
        if (!roles.contains(SUBJECT_MATTER_EXPERT)) {
            to.add(of(roles, ImmutableList.of(), member, posts, requirements));
            return;
        }
        for (ImmutableList<Assignment> expertise : expertise(member, posts)) {
            to.add(of(roles, expertise, member, posts, requirements));
        }
    }

    /** Where this member may be an expert: wherever one is already, and in any of the domains that are asked for. */
    private static ImmutableList<ImmutableList<Assignment>> expertise(Member member, Posts posts) {
        ImmutableList<Assignment> held = member.held(SUBJECT_MATTER_EXPERT);
        ImmutableSet<String> more = posts.domains().stream()
                .filter(domain -> member.domains().contains(domain) && !member.isExpertIn(domain))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<ImmutableList<Assignment>> all = ImmutableList.builder();
        for (Set<String> domains : Sets.powerSet(more)) {
            if (!domains.isEmpty() || !held.isEmpty()) {
                ImmutableList.Builder<Assignment> each =
                        ImmutableList.<Assignment>builder().addAll(held);
                domains.forEach(domain -> each.add(Assignment.expert(member.person(), domain)));
                all.add(each.build());
            }
        }
        if (more.isEmpty() && held.isEmpty()) {
            Optional<String> domain = member.domains().stream().findFirst();
            all.add(ImmutableList.of(new Assignment(member.person(), SUBJECT_MATTER_EXPERT, domain)));
        }
        return all.build();
    }

    private static Choice of(
            RoleSet roles, ImmutableList<Assignment> expertise, Member member, Posts posts, Requirements requirements) {
        ImmutableList.Builder<Assignment> builder =
                ImmutableList.<Assignment>builder().addAll(expertise);
        for (Role role : roles.roles()) {
            if (role != SUBJECT_MATTER_EXPERT) {
                builder.add(Assignment.of(member.person(), role));
            }
        }
        ImmutableList<Assignment> assignments = builder.build();
        long kept = assignments.stream().filter(member.held()::contains).count();
        long changes = assignments.size() + member.held().size() - 2 * kept;
        return new Choice(
                assignments,
                posts.filledBy(assignments),
                roles.roles().stream().anyMatch(Role::isResponse) ? 1 : 0,
                roles.roles().stream().anyMatch(Role::isBusiness) ? 1 : 0,
                changes * CHANGE + requirements.burden(roles));
    }
}
