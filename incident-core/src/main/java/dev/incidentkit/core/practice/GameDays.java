package dev.incidentkit.core.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;

/**
 * The rehearsals of a team.
 *
 * @param team all who may be called to an incident
 */
public record GameDays(ImmutableSet<Person> team, ImmutableList<GameDay> gameDays) {

    /** Whether this person has ever held the role in a game day. */
    public boolean hasHeld(Person person, Role role) {
        return gameDays.stream()
                .anyMatch(gameDay -> gameDay.roster().heldBy(person).contains(role));
    }
}
