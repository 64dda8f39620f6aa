package dev.incidentkit.rules.staffing;

import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.rules.Grace;
import dev.incidentkit.rules.Settings;
import java.util.Optional;

/** How long a response has to get its people together. */
public final class Graces {
    /** From the declaration, or from the last time the severity was raised, until those who were paged have answered. */
    public static final Grace PAGING = Graces::paging;

    /** From the declaration by a program until a human commands; none once anybody was named. */
    public static final Grace COMMAND_AFTER_AUTOMATION = Graces::commandAfterAutomation;

    private Graces() {}

    private static Optional<Deadline> paging(Incident incident, Settings settings) {
        return incident.impact()
                .raisedAt()
                .or(incident::declaredAt)
                .map(start -> Deadline.after(start, settings.get(StaffingSettings.ANSWER_TIME)));
    }

    private static Optional<Deadline> commandAfterAutomation(Incident incident, Settings settings) {
        boolean awaited = !incident.leadership().named() && incident.roster().commanders() == 0;
        return incident.declaredAt()
                .filter(start -> awaited)
                .map(start -> Deadline.after(start, settings.get(StaffingSettings.COMMANDER_AFTER_AUTOMATION)));
    }
}
