package dev.incidentkit.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A person in a role; a Subject Matter Expert's may name the domain ("one per affected domain").
 *
 * @param domain the area the person works in, such as {@code database}
 */
public record Assignment(Person person, Role role, Optional<String> domain) {

    /**
     * @throws IllegalArgumentException if the domain is blank, or given with another role than Subject Matter Expert
     */
    public Assignment {
        if (domain.isPresent()) {
            checkArgument(!domain.get().isBlank(), "a domain is blank");
            checkArgument(role == Role.SUBJECT_MATTER_EXPERT, "%s takes no domain, only an expert does", role);
        }
    }

    public static Assignment of(Person person, Role role) {
        return new Assignment(person, role, Optional.empty());
    }

    /**
     * A Subject Matter Expert for this domain.
     *
     * @throws IllegalArgumentException if the domain is blank
     */
    public static Assignment expert(Person person, String domain) {
        return new Assignment(person, Role.SUBJECT_MATTER_EXPERT, Optional.of(domain));
    }

    /** As people say it, {@code Subject Matter Expert (database)}. */
    public String title() {
        return domain.map(name -> role + " (" + name + ")").orElseGet(role::toString);
    }

    @Override
    public String toString() {
        return person + ": " + title();
    }
}
