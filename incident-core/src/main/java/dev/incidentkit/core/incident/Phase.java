package dev.incidentkit.core.incident;

import java.util.Locale;

/** How far an incident has come. Mitigated is not resolved: the symptom is gone, the cause may not be. */
public enum Phase {
    /** Nobody has declared it yet. */
    UNDECLARED,
    /** The response is on. */
    ACTIVE,
    /** The immediate symptom is gone. */
    MITIGATED,
    /** The root cause is understood and addressed. */
    RESOLVED,
    /** The response is over. */
    CLOSED;

    /** The name as files spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
