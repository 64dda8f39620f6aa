package dev.incidentkit.rules;

import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.time.Deadline;
import java.util.Optional;

/**
 * Until when a violation that comes about over an incident is pending only, because those concerned must first have had
 * the time to answer.
 */
@FunctionalInterface
public interface Grace {
    /** No time at all: what is wrong is wrong at once. */
    Grace NONE = (incident, settings) -> Optional.empty();

    /** The end of the grace for a violation that comes about in this state of the incident. */
    Optional<Deadline> until(Incident incident, Settings settings);
}
