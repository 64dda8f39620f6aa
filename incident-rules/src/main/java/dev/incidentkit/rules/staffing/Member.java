package dev.incidentkit.rules.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who may be on the proposed roster.
 *
 * @param roles what this person can take
 * @param domains in what areas, as an expert
 * @param held what this person holds already, and so could keep
 */
record Member(Person person, RoleSet roles, ImmutableSet<String> domains, ImmutableList<Assignment> held) {

    /** The candidates in their order, and after them whoever is on the roster besides; no programs. */
    static ImmutableList<Member> of(Iterable<Candidate> candidates, Roster roster) {
        Map<Person, Member> members = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            members.merge(candidate.person(), of(candidate, roster), Member::and);
        }
        for (Person person : roster.people()) {
            members.computeIfAbsent(
                    person, it -> new Member(it, RoleSet.none(), ImmutableSet.of(), heldBy(it, roster)));
        }
        return members.values().stream()
                .filter(member -> !member.person().isAutomation())
                .collect(toImmutableList());
    }

    private static Member of(Candidate candidate, Roster roster) {
        return new Member(
                candidate.person(),
                RoleSet.of(candidate.roles()),
                candidate.domains(),
                heldBy(candidate.person(), roster));
    }

    private static ImmutableList<Assignment> heldBy(Person person, Roster roster) {
        return roster.assignments().stream()
                .filter(assignment -> assignment.person().equals(person))
                .distinct()
                .collect(toImmutableList());
    }

    private Member and(Member other) {
        return new Member(
                person,
                roles.plus(other.roles),
                ImmutableSet.<String>builder()
                        .addAll(domains)
                        .addAll(other.domains)
                        .build(),
                held);
    }

    RoleSet heldRoles() {
        return RoleSet.of(held.stream().map(Assignment::role).toList());
    }

    /** What this person holds in a role: several, for an expert in several domains. */
    ImmutableList<Assignment> held(Role role) {
        return held.stream().filter(assignment -> assignment.role() == role).collect(toImmutableList());
    }

    /** The domains among these for which this person is an expert already. */
    boolean isExpertIn(String domain) {
        return held(SUBJECT_MATTER_EXPERT).stream()
                .anyMatch(
                        assignment -> assignment.domain().filter(domain::equals).isPresent());
    }
}
