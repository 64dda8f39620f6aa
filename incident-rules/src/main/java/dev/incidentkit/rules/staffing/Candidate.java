package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;

/**
 * Somebody who could be asked to respond.
 *
 * @param person who; a program is never asked
 * @param roles the roles that this person can take
 * @param domains for an expert, in what
 */
public record Candidate(Person person, ImmutableSet<Role> roles, ImmutableSet<String> domains) {

    /** Somebody who can take these roles, as an expert in no particular domain. */
    public static Candidate of(String name, Role... roles) {
        return new Candidate(Person.named(name), ImmutableSet.copyOf(roles), ImmutableSet.of());
    }

    /** This candidate, as an expert in these domains. */
    public Candidate expertIn(String... areas) {
        return new Candidate(
                person,
                ImmutableSet.<Role>builder()
                        .addAll(roles)
                        .add(Role.SUBJECT_MATTER_EXPERT)
                        .build(),
                ImmutableSet.copyOf(areas));
    }
}
