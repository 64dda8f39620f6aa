package dev.incidentkit.core.timeline;

import java.util.Locale;

/** Who is kept informed on a cadence ("Communicate on a cadence, not on demand"). */
public enum Audience {
    /** Customers and the public, by the Communications Lead. */
    CUSTOMERS,
    /** Executives, support and adjacent teams, by the Internal Liaison. */
    STAKEHOLDERS,
    /** The response channel, by the Incident Commander. */
    RESPONDERS,
    /** The Incident Commander, by each Subject Matter Expert. */
    COMMANDER;

    /** The name as files spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
