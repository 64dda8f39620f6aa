package dev.incidentkit.rules;

import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.time.Deadline;
import java.util.Optional;
import java.util.function.Function;

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

    /** What is awaited while this violation is pending, a noun phrase. */
    default String awaited(Finding pending) {
        return "end of this: " + pending.what();
    }

    /** This grace with words for what is awaited, a noun phrase without an article: "shift rotation". */
    default Grace awaiting(Function<? super Finding, String> what) {
        Grace same = this;
        return new Grace() {
            @Override
            public Optional<Deadline> until(Incident incident, Settings settings) {
                return same.until(incident, settings);
            }

            @Override
            public String awaited(Finding pending) {
                return what.apply(pending) + " (" + pending.what() + ")";
            }
        };
    }
}
