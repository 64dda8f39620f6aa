package dev.incidentkit.core.timeline;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import java.time.Duration;
import java.util.Optional;

/** Who is in charge, who does what, and how that changes ("Incident Commander (IC)", "One IC, always"). */
public sealed interface Command extends Event {

    /** A person takes a role, by being asked or by saying so. */
    record RoleAssigned(Role role, Person person, Optional<String> domain) implements Command {}

    /** A person leaves a role. */
    record RoleReleased(Role role, Person person) implements Command {}

    /**
     * The Incident Commander briefs a successor. A part of the brief that is absent was not mentioned; an empty list
     * says that there is none.
     */
    record HandoffBriefed(
            Person to,
            Optional<CanReport> report,
            Optional<ImmutableList<String>> openActions,
            Optional<ImmutableList<String>> openQuestions,
            Optional<ImmutableList<String>> objectives,
            Optional<ImmutableList<String>> pendingDecisions)
            implements Command {}

    /** The successor reads the brief back and takes command; it is not theirs before the confirmation. */
    record HandoffReadBack(Optional<CanReport> report) implements Command {}

    /** The outgoing commander confirms; from now on the successor commands. */
    record HandoffConfirmed() implements Command {}

    /** The change of command is announced to the responders. */
    record HandoffAnnounced() implements Command {}

    /** What the response is to achieve now. */
    record ObjectiveSet(String objective) implements Command {}

    /** How often an audience hears from now on. */
    record CadenceSet(Audience audience, Duration every) implements Command {}

    /** The relief of the responders is planned. */
    record RotationPrepared() implements Command {}

    /**
     * Something is decided.
     *
     * @param information on what it was based
     * @param onBridge whether it was said on a bridge, which leaves no trace
     */
    record Decided(String decision, Optional<String> information, boolean onBridge) implements Command {}

    /** A decision of the bridge is posted to the channel. */
    record DecisionPosted(String decision) implements Command {}
}
