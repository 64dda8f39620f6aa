package dev.incidentkit.core.incident;

import dev.incidentkit.core.roster.Person;

/**
 * A change of command under way ("One IC, always"). It ends with the confirmation by the outgoing commander, and until
 * then that person commands.
 *
 * @param from the outgoing commander
 * @param to the incoming one
 * @param readBack whether the incoming one has read the brief back and taken command
 */
public record Handoff(Person from, Person to, boolean readBack) {

    /** This hand-off, read back. */
    Handoff afterReadBack() {
        return new Handoff(from, to, true);
    }
}
