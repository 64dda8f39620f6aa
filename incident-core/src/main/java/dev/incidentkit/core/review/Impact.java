package dev.incidentkit.core.review;

import java.util.Optional;

/**
 * Whom and what an incident hurt, each part as it is written; "none" states that there was none. What is absent isn't
 * stated, unless the description says it.
 *
 * @param customers how many customers, {@code 1,240 of 30,000}
 * @param geography where they are
 * @param severity what the incident meant to them
 * @param internal what it meant to colleagues
 * @param revenue what it cost, if that can be calculated
 * @param obligations what it means for laws and contracts
 * @param description all of it, or the rest, in free words
 */
public record Impact(
        Optional<String> customers,
        Optional<String> geography,
        Optional<String> severity,
        Optional<String> internal,
        Optional<String> revenue,
        Optional<String> obligations,
        Prose description) {

    /** An impact that is told in free words alone. */
    public static Impact described(Prose description) {
        return new Impact(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                description);
    }

    /** Whether nothing at all is said. */
    public boolean isEmpty() {
        return equals(described(Prose.empty()));
    }
}
