package dev.incidentkit.testkit.tool;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import java.time.Instant;

/** Finds the method of a driver that an event is the matter of. */
final class Commands {
    private Commands() {}

    static Answer give(IncidentTool tool, Instant at, Person by, Event event) {
        if (event instanceof Opening.Declared it) {
            return tool.declare(at, by, it.summary().orElse(""));
        } else if (event instanceof Command command) {
            return give(tool, at, by, command);
        } else if (event instanceof Ending ending) {
            return give(tool, at, by, ending);
        } else if (event instanceof Assessment.SeverityCalled it) {
            return tool.callSeverity(at, by, it.severity(), it.reason());
        } else if (event instanceof Assessment.CauseEstablished it
                && it.addressedBy().isPresent()) {
            return tool.establishCause(at, by, it.cause(), it.addressedBy().get());
        } else if (event instanceof Communication.CanReported it) {
            return tool.report(at, by, it.to(), it.report());
        } else if (event instanceof Communication.ExternalUpdated it) {
            return tool.updateExternally(at, by, it);
        } else if (event instanceof Communication.InternalUpdated it) {
            return tool.updateInternally(at, by, it.text());
        } else if (event instanceof Work.ActionAuthorised it) {
            return tool.authorise(at, by, it.action());
        } else if (event instanceof Work.ActionStarted it) {
            return tool.startAction(at, by, it.action());
        } else if (event instanceof Remark.Noted it) {
            return tool.note(at, by, it.text());
        } else if (event instanceof Remark.Corrected it) {
            return tool.correct(at, by, it.entry(), it.correction());
        }
        return tool.record(at, by, event);
    }

    private static Answer give(IncidentTool tool, Instant at, Person by, Command event) {
        if (event instanceof Command.RoleAssigned it) {
            return tool.assign(at, by, it.role(), it.person(), it.domain());
        } else if (event instanceof Command.RoleReleased it) {
            return tool.release(at, by, it.role(), it.person());
        } else if (event instanceof Command.HandoffBriefed it) {
            return tool.briefHandoff(at, by, it);
        } else if (event instanceof Command.HandoffReadBack it) {
            return tool.readBackHandoff(at, by, it.report().orElseThrow());
        } else if (event instanceof Command.HandoffConfirmed) {
            return tool.confirmHandoff(at, by);
        } else if (event instanceof Command.CadenceSet it) {
            return tool.setCadence(at, by, it.audience(), it.every());
        }
        return tool.record(at, by, event);
    }

    private static Answer give(IncidentTool tool, Instant at, Person by, Ending event) {
        if (event instanceof Ending.Mitigated) {
            return tool.mitigate(at, by);
        } else if (event instanceof Ending.Resolved) {
            return tool.resolve(at, by);
        } else if (event instanceof Ending.Closed) {
            return tool.close(at, by);
        }
        return tool.record(at, by, event);
    }
}
