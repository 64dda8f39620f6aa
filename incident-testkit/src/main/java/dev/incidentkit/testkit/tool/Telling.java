package dev.incidentkit.testkit.tool;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;

/** Tells entries in a line each, for the histories in messages. */
final class Telling {
    private Telling() {}

    static String of(Entry entry) {
        return entry.by().map(Telling::name).orElse("somebody") + " " + verb(entry.event());
    }

    /** A name as it was typed, so that two spellings can be told apart. */
    static String name(Person person) {
        String name = person.name();
        boolean plain = name.chars().allMatch(c -> c > ' ' && c < 127);
        return (plain ? name : '"' + name + '"') + (person.isAutomation() ? " (a program)" : "");
    }

    private static String verb(Event event) {
        if (event instanceof Opening.Declared) {
            return "declares";
        } else if (event instanceof Command.RoleAssigned it) {
            return "makes " + name(it.person()) + " " + new Assignment(it.person(), it.role(), it.domain()).title();
        } else if (event instanceof Command.RoleReleased it) {
            return "releases " + name(it.person()) + " as " + it.role();
        } else if (event instanceof Command.HandoffBriefed it) {
            return "briefs " + name(it.to()) + " to take over command";
        } else if (event instanceof Command.HandoffReadBack) {
            return "reads the hand-off back";
        } else if (event instanceof Command.HandoffConfirmed) {
            return "confirms the hand-off";
        } else if (event instanceof Command.CadenceSet it) {
            return "sets the cadence for " + it.audience() + " to " + it.every().toMinutes() + " minutes";
        } else if (event instanceof Assessment.SeverityCalled it) {
            return "calls " + it.severity()
                    + it.reason().map(why -> ": " + Wordings.shown(why)).orElse(", without a reason");
        } else if (event instanceof Communication.CanReported it) {
            return "reports in CAN form to the " + it.to().name().toLowerCase(java.util.Locale.ROOT);
        } else if (event instanceof Communication.ExternalUpdated it) {
            return "posts " + it.draft().orElse("no draft") + " as an external update"
                    + (it.heartbeat() ? ", a heartbeat" : " that states " + it.facts());
        } else if (event instanceof Communication.LegalReviewed it) {
            return "reviews " + it.draft();
        } else if (event instanceof Assessment.FactConfirmed it) {
            return "confirms: " + it.fact();
        } else if (event instanceof Assessment.ImpactAssessed it) {
            return "finds that customers are " + (it.customerVisible() ? "" : "not ") + "affected";
        } else if (event instanceof Work.ActionRequested it) {
            return "asks for: " + it.action();
        } else if (event instanceof Work.ActionAuthorised it) {
            return "authorises: " + it.action();
        } else if (event instanceof Work.ActionStarted it) {
            return "starts: " + it.action();
        } else if (event instanceof Remark.Noted it) {
            return "notes: " + Wordings.shown(it.text());
        } else if (event instanceof Remark.Corrected it) {
            return "corrects entry " + it.entry();
        }
        String name = event.name().replace('-', ' ');
        return event instanceof Ending ? "calls it " + name : "records: " + name;
    }
}
