package dev.incidentkit.benchmarks.incident;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import java.time.Instant;

/**
 * An entry before it comes in.
 *
 * @param incident the number of the incident
 * @param at when, in milliseconds of the epoch
 * @param by its author
 * @param commands whether the author is Incident Commander
 * @param type what happened, as far as the rules look
 * @param event what happened
 */
record Draft(int incident, long at, Person by, boolean commands, Flat.Type type, Event event) {

    /** The entry as it comes in. */
    Step step() {
        Entry entry = Entry.of(Instant.ofEpochMilli(at), by, event);
        return new Step(incident, entry, new Flat(incident, at, type, commands));
    }
}
