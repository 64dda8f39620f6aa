package dev.incidentkit.rules.response;

import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;

/**
 * A small number that a rule on responses may look at. Since each has few values, what a rule thinks of each value can
 * be worked out beforehand; and since a roster knows each, a clean response is recognised by a few look-ups.
 */
public enum Aspect {
    /** The {@linkplain RoleSet#index index} of the roles that one person holds; looked at for each person. */
    PERSON(RoleSet.COUNT),
    /** The index of the roles that anybody holds. */
    FILLED(RoleSet.COUNT),
    /** How many humans are Incident Commander. */
    COMMANDERS(64),
    /** How many humans hold a response role. */
    RESPONDERS(64),
    /** How many humans hold a business role. */
    BUSINESS_PEOPLE(64),
    /** No number at all: what matters are the circumstances. */
    CIRCUMSTANCES(1);

    private final int values;

    Aspect(int values) {
        this.values = values;
    }

    /** How many values are told apart; a greater one counts as the greatest. */
    int range() {
        return values;
    }

    int of(Roster roster) {
        int value = switch (this) {
            case FILLED -> roster.filled().index();
            case COMMANDERS -> roster.commanders();
            case RESPONDERS -> roster.responders();
            case BUSINESS_PEOPLE -> roster.businessPeople();
            case CIRCUMSTANCES -> 0;
            case PERSON -> throw new IllegalStateException("each person has a value of their own");
        };
        return Math.min(value, values - 1);
    }
}
