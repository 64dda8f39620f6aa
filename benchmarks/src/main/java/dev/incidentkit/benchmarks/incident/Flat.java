package dev.incidentkit.benchmarks.incident;

/** An entry as engines for streams of events want it. That it says whether its author commands is in their favour. */
public final class Flat {
    /** What happened, as far as the rules look. */
    public enum Type {
        DECLARED,
        COMMANDER_NAMED,
        SEVERITY_CALLED,
        CAN_REPORTED,
        EXTERNAL_UPDATED,
        INTERNAL_UPDATED,
        ACTION_STARTED,
        HANDOFF_BRIEFED,
        HANDOFF_READ_BACK,
        HANDOFF_CONFIRMED,
        HANDOFF_ANNOUNCED,
        MITIGATED,
        RESOLVED,
        NOTED
    }

    private final int incident;
    private final long at;
    private final Type type;
    private final boolean commander;

    Flat(int incident, long at, Type type, boolean commander) {
        this.incident = incident;
        this.at = at;
        this.type = type;
        this.commander = commander;
    }

    public int getIncident() {
        return incident;
    }

    /** When, in milliseconds of the epoch; no two entries of an incident have the same. */
    public long getAt() {
        return at;
    }

    public Type getType() {
        return type;
    }

    public String getKind() {
        return type.name();
    }

    /** Whether the author is Incident Commander. */
    public boolean isCommander() {
        return commander;
    }
}
