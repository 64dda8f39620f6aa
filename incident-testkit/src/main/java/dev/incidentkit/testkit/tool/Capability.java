package dev.incidentkit.testkit.tool;

/** What not every incident tool can do. A tool is asked for it only if its test {@linkplain Supports says} that it can. */
public enum Capability {
    /** Two roles for one person, where the framework lets them go together at the severity that was called. */
    COMBINATIONS,
    /** Corrections of earlier entries: {@link IncidentTool#correct}. */
    CORRECTIONS,
    /** Cadences for the audiences: {@link IncidentTool#setCadence}. */
    CADENCES,
    /** Updates inside and outside: {@link IncidentTool#updateExternally}, {@link IncidentTool#updateInternally}. */
    UPDATES,
    /** Actions: {@link IncidentTool#authorise}, {@link IncidentTool#startAction}. */
    ACTIONS,
    /** Every other event of the model: {@link IncidentTool#record}. */
    OTHER_EVENTS,
    /** Tells what is due next: {@link IncidentTool#obligations}. */
    DEADLINES,
    /** Tells what is wrong: {@link IncidentTool#findings}. */
    FINDINGS,
    /** Goes on after a restart: {@link IncidentTool#restart}. */
    RESTART
}
