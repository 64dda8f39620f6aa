package dev.incidentkit.core.timeline;

import dev.incidentkit.core.severity.Severity;
import java.util.Optional;

/** How bad it is, and what is known ("Severity scale", "The IC owns severity and resolution"). */
public sealed interface Assessment extends Event {

    /**
     * The severity is set.
     *
     * @param reason why, which every change needs
     */
    record SeverityCalled(Severity severity, Optional<String> reason) implements Assessment {}

    /**
     * Something is observed.
     *
     * @param supports the severity that the team's rubric gives to it, if it is a trigger there
     */
    record EvidenceObserved(String observation, Optional<Severity> supports) implements Assessment {}

    /** It is found that customers notice, or that they don't. */
    record ImpactAssessed(boolean customerVisible) implements Assessment {}

    /** A fact that may be told outside, confirmed by the Incident Commander. */
    record FactConfirmed(String fact) implements Assessment {}

    /**
     * The root cause is understood.
     *
     * @param addressedBy what was done about it, if anything yet
     */
    record CauseEstablished(String cause, Optional<String> addressedBy) implements Assessment {}
}
