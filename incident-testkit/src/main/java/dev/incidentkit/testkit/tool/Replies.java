package dev.incidentkit.testkit.tool;

import static java.util.Objects.requireNonNull;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import java.time.Instant;

/** What a driver gives when it is asked. A null is told in words, since the machine's own may be missing. */
final class Replies {
    private Replies() {}

    static Answer answer(IncidentTool tool, Instant at, Person by, Event event) {
        return requireNonNull(tool.handle(at, by, event), "the driver's answer is null");
    }

    static Roster roster(IncidentTool tool) {
        return requireNonNull(tool.roster(), "the driver's roster is null");
    }

    static Timeline timeline(IncidentTool tool) {
        return requireNonNull(tool.timeline(), "the driver's timeline is null");
    }

    static IncidentTool restarted(IncidentTool tool) {
        return requireNonNull(tool.restart(), "the restarted tool is null");
    }
}
