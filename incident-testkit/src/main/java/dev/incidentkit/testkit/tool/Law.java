package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.temporal.Monitor;
import java.util.Optional;

/** Judges commands by the rules that say who may do what. It leaves alone what a team may well do otherwise. */
final class Law {
    /** The rules by which a tool has to stand in the way, and the property that each is a part of. */
    private static final ImmutableMap<String, ToolProperty> RULES = ImmutableMap.<String, ToolProperty>builder()
            .put("roles/one-ic", ToolProperty.T3)
            .put("roles/ic-not-sme", ToolProperty.T8)
            .put("roles/ic-not-scribe", ToolProperty.T8)
            .put("roles/ic-not-communications-lead", ToolProperty.T8)
            .put("roles/communications-lead-not-sme", ToolProperty.T8)
            .put("roles/ic-not-deputy", ToolProperty.T8)
            .put("roles/deputy-not-scribe", ToolProperty.T8)
            .put("roles/communications-lead-not-liaison", ToolProperty.T8)
            .put("roles/liaison-not-scribe", ToolProperty.T8)
            .put("roles/scribe-not-communications-lead", ToolProperty.T8)
            .put("roles/combination", ToolProperty.T8)
            .put("command/handoff-briefed", ToolProperty.T6)
            .put("command/handoff-confirmed", ToolProperty.T6)
            .put("command/ic-directs", ToolProperty.T9)
            .put("severity/set-by-ic", ToolProperty.T9)
            .put("resolution/by-ic", ToolProperty.T9)
            .put("cadence/set-by-ic", ToolProperty.T9)
            .put("severity/justified", ToolProperty.T10)
            .put("resolution/after-mitigation", ToolProperty.T11)
            .put("resolution/cause-addressed", ToolProperty.T11)
            .put("opening/first-entry", ToolProperty.T12)
            .put("timeline/append-only", ToolProperty.T12)
            .put("updates/author", ToolProperty.T20)
            .put("updates/grounded", ToolProperty.T20)
            .put("updates/legal-reviewed", ToolProperty.T20)
            .put("command/ic-does-not-execute", ToolProperty.T21)
            .put("command/no-freelancing", ToolProperty.T21)
            .buildOrThrow();

    /** A command of these kinds is the one that a rule on roles speaks of; another merely brings it to light. */
    private static final ImmutableSet<Class<? extends Event>> STAFFING =
            ImmutableSet.of(Command.RoleAssigned.class, Command.RoleReleased.class, Command.HandoffConfirmed.class);

    /** Some close what was never resolved, know clocks at Sev-0 only, or archive a channel when all is over. */
    private static final ImmutableSet<Class<? extends Event>> AT_WILL = ImmutableSet.of(
            Ending.Closed.class,
            Ending.ChannelArchived.class,
            Ending.PostmortemWritten.class,
            Communication.ExecutiveAsked.class,
            Communication.ExecutiveAnswered.class,
            Work.RequestDisposed.class,
            Compliance.ClocksIdentified.class,
            Compliance.ClockStarted.class,
            Compliance.ClockMet.class);

    private Law() {}

    /** What is left of a policy when it is about nothing but who may do what. */
    static Policy of(Policy policy) {
        Policy law = policy;
        for (Rule<?> rule : policy.rules()) {
            if (!RULES.containsKey(rule.id()) && !rule.isCardinal()) {
                law = law.without(rule.id());
            }
        }
        return law;
    }

    /** The property of which it is a part that this isn't done. */
    static ToolProperty property(Finding finding, Event event) {
        return event instanceof Remark.Corrected && finding.rule().equals("timeline/append-only")
                ? ToolProperty.T18
                : RULES.getOrDefault(finding.rule(), ToolProperty.T13);
    }

    /**
     * @param repeats whether the very same was done at the very same instant before
     * @param combining whether the tool gives one person two roles, where they go together
     */
    static Verdict judge(Entry entry, boolean repeats, boolean combining, Monitor monitor) {
        Incident incident = monitor.incident();
        Event event = entry.event();
        boolean first = event instanceof Opening.Declared && !incident.isDeclared();
        ImmutableList<Finding> found = monitor.preview(entry);
        ImmutableList<Finding> forbidding = found.stream()
                .filter(finding -> finding.level() == Level.ERROR && RULES.containsKey(finding.rule()))
                .filter(finding -> !repeats || !finding.rule().equals("timeline/append-only"))
                .filter(finding ->
                        STAFFING.contains(event.getClass()) || !finding.rule().startsWith("roles/"))
                .collect(ImmutableList.toImmutableList());
        if (!forbidding.isEmpty() && !first) {
            return Verdict.mustNot(forbidding);
        } else if (first) {
            return found.isEmpty() ? Verdict.MUST : Verdict.MAY;
        }
        boolean doubtful = event instanceof Command.RoleAssigned it
                && combines(it, incident)
                && !(combining && isSettled(it.person(), monitor));
        return found.isEmpty() && isPlain(entry, incident) && !doubtful ? Verdict.MUST : Verdict.MAY;
    }

    private static boolean combines(Command.RoleAssigned it, Incident incident) {
        return !RoleSet.of(it.role()).containsAll(incident.roster().heldBy(it.person()));
    }

    /** Whether a severity says which roles go together, and whoever gets one more has none that don't. */
    private static boolean isSettled(Person person, Monitor monitor) {
        return monitor.incident().severity().isPresent()
                && monitor.findings().stream()
                        .noneMatch(finding -> finding.people().contains(person));
    }

    /** Whether nobody could argue about it. */
    private static boolean isPlain(Entry entry, Incident incident) {
        Event event = entry.event();
        if (!incident.isActive() || isAboutProgram(event)) {
            return event instanceof Ending.Closed
                    && incident.phase() == Phase.RESOLVED
                    && incident.isCommander(entry.by());
        } else if (AT_WILL.contains(event.getClass())
                || event instanceof Assessment.CauseEstablished cause
                        && cause.addressedBy().isEmpty()
                || event instanceof Command.RoleReleased it && it.role() == Role.INCIDENT_COMMANDER) {
            return false; // nobody should leave the command empty
        } else if (event instanceof Command.HandoffBriefed
                && incident.leadership().handoff().isPresent()) {
            return false; // some want the first one withdrawn
        } else if (event instanceof Command.RoleAssigned it && blursDomains(it, incident)) {
            return false;
        }
        return isEntitled(entry, incident)
                && (!isState(event) || !incident.after(entry).equals(incident));
    }

    private static boolean isAboutProgram(Event event) {
        return event instanceof Command.RoleAssigned assignment
                        && assignment.person().isAutomation()
                || event instanceof Command.HandoffBriefed brief && brief.to().isAutomation();
    }

    /** An expert for everything who becomes one for a domain, or the other way round. */
    private static boolean blursDomains(Command.RoleAssigned it, Incident incident) {
        return incident.roster().assignments(it.person(), it.role()).stream()
                .anyMatch(held -> held.domain().isPresent() != it.domain().isPresent());
    }

    private static boolean isState(Event event) {
        return event instanceof Command
                        && !(event instanceof Command.ObjectiveSet)
                        && !(event instanceof Command.HandoffAnnounced)
                || event instanceof Ending
                || event instanceof Assessment.SeverityCalled;
    }

    private static boolean isEntitled(Entry entry, Incident incident) {
        Event event = entry.event();
        Optional<Person> by = entry.by();
        if (event instanceof Remark || event instanceof Command.HandoffReadBack) {
            return true; // whoever may not read back was found out by the rules
        } else if (event instanceof Communication.ExternalUpdated) {
            return incident.holds(by, Role.COMMUNICATIONS_LEAD);
        } else if (event instanceof Communication.InternalUpdated) {
            // Whether a commander without a liaison may is the tool's to say.
            return incident.holds(by, Role.INTERNAL_LIAISON);
        } else if (event instanceof Work.ActionStarted || event instanceof Communication.CanReported) {
            return incident.holds(by, Role.SUBJECT_MATTER_EXPERT) || incident.isCommander(by);
        }
        return incident.isCommander(by) || namesTheFirst(event, incident);
    }

    /** Where a program has declared, somebody has to. */
    private static boolean namesTheFirst(Event event, Incident incident) {
        return event instanceof Command.RoleAssigned it
                && it.role() == Role.INCIDENT_COMMANDER
                && incident.roster().commanders() == 0
                && !incident.leadership().named();
    }
}
