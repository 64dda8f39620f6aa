package dev.incidentkit.core.timeline;

import dev.incidentkit.core.roster.Person;
import java.util.Optional;

/**
 * What is done about the problem ("Subject Matter Expert (SME) / Operations Lead"). An action is known by its name from
 * the request to the end.
 */
public sealed interface Work extends Event {

    /** An action or help is asked for. */
    record ActionRequested(String action, Optional<Person> of) implements Work {}

    /** The Incident Commander authorises an action. */
    record ActionAuthorised(String action) implements Work {}

    /** The Incident Commander is told of an action that is about to start. */
    record ActionAnnounced(String action) implements Work {}

    /**
     * The author of the entry starts an action.
     *
     * @param handsOn whether it touches a system: a change, a query, a look at a dashboard
     */
    record ActionStarted(String action, boolean handsOn) implements Work {}

    /** An action ends. */
    record ActionCompleted(String action, Optional<String> outcome) implements Work {}

    /** What was asked for is granted, refused or dropped. */
    record RequestDisposed(String action, String disposition) implements Work {}
}
