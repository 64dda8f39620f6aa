package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A tool without a fault, with a logic of its own. Those of the zoo are this one with a single thing changed. */
class SoundTool implements IncidentTool {
    /** All that a tool can do. */
    static final ImmutableSet<Capability> ALL = ImmutableSet.copyOf(Capability.values());

    /** All but to know what is due and what is wrong. */
    static final ImmutableSet<Capability> MOST = Sets.difference(
                    ALL, ImmutableSet.of(Capability.DEADLINES, Capability.FINDINGS))
            .immutableCopy();

    private static final Answer NOT_YOURS = Answer.refused("only the Incident Commander may");
    private static final Answer NOT_NOW = Answer.refused("not at this stage of the incident");

    protected List<Entry> entries = new ArrayList<>();
    protected Roster roster = Roster.empty();
    protected Phase phase = Phase.UNDECLARED;
    protected Optional<Severity> severity = Optional.empty();
    protected boolean named;
    protected boolean causeKnown;
    protected Optional<Person> from = Optional.empty();
    protected Optional<Person> to = Optional.empty();
    protected boolean readBack;
    protected Set<String> facts = new HashSet<>();
    protected Set<String> authorised = new HashSet<>();
    protected Set<String> reviewed = new HashSet<>();
    protected Optional<Monitor> monitor;

    /** A tool that doesn't look at the clock. */
    SoundTool() {
        this(Optional.empty());
    }

    SoundTool(Optional<Monitor> monitor) {
        this.monitor = monitor;
    }

    /** A tool that knows what is due and what is wrong. */
    static SoundTool watching() {
        return new SoundTool(Optional.of(Monitor.of(Catalogue.standard())));
    }

    protected Answer recorded(Instant at, Person by, Event event) {
        add(Entry.of(at, by, event));
        return Answer.done();
    }

    protected void add(Entry entry) {
        entries.add(entry);
        monitor.ifPresent(it -> it.record(entry));
    }

    protected boolean commands(Person person) {
        return !person.isAutomation() && holds(person, Role.INCIDENT_COMMANDER);
    }

    protected boolean holds(Person person, Role role) {
        return roster.heldBy(person).contains(role);
    }

    protected boolean isOn() {
        return phase == Phase.ACTIVE || phase == Phase.MITIGATED;
    }

    protected boolean isOver() {
        return phase == Phase.UNDECLARED || phase == Phase.CLOSED;
    }

    @Override
    public Answer declare(Instant at, Person by, String summary) {
        if (phase != Phase.UNDECLARED) {
            return NOT_NOW;
        }
        phase = Phase.ACTIVE;
        if (!by.isAutomation()) {
            roster = roster.with(Assignment.of(by, Role.INCIDENT_COMMANDER));
        }
        return recorded(
                at,
                by,
                new Opening.Declared(
                        Optional.of(summary), ImmutableSet.of(Reason.CUSTOMERS_AFFECTED), Optional.empty()));
    }

    @Override
    public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
        boolean command = role == Role.INCIDENT_COMMANDER;
        if (!isOn()) {
            return NOT_NOW;
        } else if (!commands(by) && !(command && !named)) {
            return NOT_YOURS;
        } else if (command && named && !commands(person)) {
            return Answer.refused("hand command over instead");
        } else if (command && person.isAutomation()) {
            return Answer.refused("a program can't command");
        }
        Roster changed = roster;
        if (command) {
            for (Person old : roster.holders(role)) {
                changed = changed.without(old, role);
            }
        }
        Assignment assignment = new Assignment(person, role, domain);
        if (!changed.assignments().contains(assignment)) {
            changed = changed.with(assignment);
        }
        if (isForbidden(changed)) {
            return Answer.refused("these roles don't go together");
        }
        roster = changed;
        named |= command;
        if (from.isPresent() && !commands(from.get())) {
            from = Optional.empty();
            to = Optional.empty();
        }
        return recorded(at, by, new Command.RoleAssigned(role, person, domain));
    }

    /** Whether a change would bring about a combination of roles that is an error. */
    protected boolean isForbidden(Roster changed) {
        Set<String> before = errors(roster);
        return errors(changed).stream().anyMatch(error -> !before.contains(error));
    }

    private Set<String> errors(Roster held) {
        Set<String> errors = new HashSet<>();
        for (Finding finding : Catalogue.standard()
                .check(Response.of(severity.orElse(Severity.SEV_4), held))
                .findings(Level.ERROR)) {
            if (finding.rule().startsWith("roles/") && !finding.rule().equals("roles/one-ic")) {
                errors.add(finding.identity());
            }
        }
        return errors;
    }

    @Override
    public Answer release(Instant at, Person by, Role role, Person person) {
        if (!isOn()) {
            return NOT_NOW;
        } else if (!commands(by)) {
            return NOT_YOURS;
        } else if (role == Role.INCIDENT_COMMANDER || !holds(person, role)) {
            return Answer.refused("there would be nobody in command, or there was nothing to release");
        }
        roster = roster.without(person, role);
        return recorded(at, by, new Command.RoleReleased(role, person));
    }

    @Override
    public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
        if (!isOn()) {
            return NOT_NOW;
        } else if (!commands(by) || brief.to().isAutomation() || brief.to().equals(by)) {
            return NOT_YOURS;
        }
        from = Optional.of(by);
        to = Optional.of(brief.to());
        readBack = false;
        return recorded(at, by, brief);
    }

    @Override
    public Answer readBackHandoff(Instant at, Person by, CanReport report) {
        if (!isOn() || readBack || !to.equals(Optional.of(by))) {
            return NOT_NOW;
        }
        readBack = true;
        return recorded(at, by, new Command.HandoffReadBack(Optional.of(report)));
    }

    @Override
    public Answer confirmHandoff(Instant at, Person by) {
        if (!isOn() || !readBack || !from.equals(Optional.of(by))) {
            return NOT_NOW;
        }
        Roster changed = roster.without(by, Role.INCIDENT_COMMANDER)
                .without(to.orElseThrow(), Role.DEPUTY)
                .with(Assignment.of(to.orElseThrow(), Role.INCIDENT_COMMANDER));
        if (isForbidden(changed)) {
            return Answer.refused("the successor must give up another role first");
        }
        roster = changed;
        named = true;
        readBack = false;
        from = Optional.empty();
        to = Optional.empty();
        return recorded(at, by, new Command.HandoffConfirmed());
    }

    @Override
    public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
        if (!isOn()) {
            return NOT_NOW;
        } else if (!commands(by)) {
            return NOT_YOURS;
        } else if (reason.filter(it -> !it.isBlank()).isEmpty() && severity.isPresent() && severity.get() != called) {
            return Answer.refused("say why");
        }
        severity = Optional.of(called);
        return recorded(at, by, new Assessment.SeverityCalled(called, reason));
    }

    @Override
    public Answer report(Instant at, Person by, Communication.Addressee addressee, CanReport report) {
        return isOver() ? NOT_NOW : recorded(at, by, new Communication.CanReported(addressee, report));
    }

    @Override
    public Answer establishCause(Instant at, Person by, String cause, String addressedBy) {
        if (isOver()) {
            return NOT_NOW;
        }
        causeKnown = true;
        return recorded(at, by, new Assessment.CauseEstablished(cause, Optional.of(addressedBy)));
    }

    @Override
    public Answer mitigate(Instant at, Person by) {
        return ending(at, by, Phase.ACTIVE, Phase.MITIGATED, new Ending.Mitigated());
    }

    @Override
    public Answer resolve(Instant at, Person by) {
        return causeKnown ? ending(at, by, Phase.MITIGATED, Phase.RESOLVED, new Ending.Resolved()) : NOT_NOW;
    }

    @Override
    public Answer close(Instant at, Person by) {
        return ending(at, by, Phase.RESOLVED, Phase.CLOSED, new Ending.Closed());
    }

    protected Answer ending(Instant at, Person by, Phase before, Phase after, Event event) {
        if (phase != before) {
            return NOT_NOW;
        } else if (!commands(by)) {
            return NOT_YOURS;
        }
        phase = after;
        return recorded(at, by, event);
    }

    @Override
    public Answer note(Instant at, Person by, String text) {
        return phase == Phase.UNDECLARED ? NOT_NOW : recorded(at, by, new Remark.Noted(text));
    }

    @Override
    public Answer correct(Instant at, Person by, int entry, String correction) {
        return entry < 1 || entry > entries.size()
                ? Answer.refused("there is no such entry")
                : recorded(at, by, new Remark.Corrected(entry, correction));
    }

    @Override
    public Answer setCadence(Instant at, Person by, Audience audience, Duration every) {
        if (!isOn()) {
            return NOT_NOW;
        }
        return commands(by) ? recorded(at, by, new Command.CadenceSet(audience, every)) : NOT_YOURS;
    }

    @Override
    public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
        boolean grounded = update.facts().isEmpty() ? update.heartbeat() : facts.containsAll(update.facts());
        if (isOver() || !grounded || !holds(by, Role.COMMUNICATIONS_LEAD)) {
            return Answer.refused("the Communications Lead posts what the Incident Commander has confirmed");
        } else if (severity.equals(Optional.of(Severity.SEV_0)) && !isReviewed(update)) {
            return Answer.refused("legal counsel hasn't reviewed it");
        }
        return posted(at, by, update);
    }

    /** A review is good for one update. */
    protected Answer posted(Instant at, Person by, Communication.ExternalUpdated update) {
        update.draft().ifPresent(reviewed::remove);
        return recorded(at, by, update);
    }

    protected boolean isReviewed(Communication.ExternalUpdated update) {
        return update.draft().map(reviewed::contains).orElse(false);
    }

    @Override
    public Answer updateInternally(Instant at, Person by, String text) {
        boolean small = severity.map(it -> it.isBelow(Severity.SEV_2)).orElse(true);
        boolean entitled = holds(by, Role.INTERNAL_LIAISON) || small && commands(by);
        return isOver() || !entitled ? NOT_YOURS : recorded(at, by, new Communication.InternalUpdated(text));
    }

    @Override
    public Answer authorise(Instant at, Person by, String action) {
        if (!isOn()) {
            return NOT_NOW;
        } else if (!commands(by)) {
            return NOT_YOURS;
        }
        authorised.add(action);
        return recorded(at, by, new Work.ActionAuthorised(action));
    }

    @Override
    public Answer startAction(Instant at, Person by, String action) {
        return !isOn() || commands(by) || !authorised.contains(action)
                ? Answer.refused("the Incident Commander authorises actions, and takes none")
                : recorded(at, by, new Work.ActionStarted(action, true));
    }

    @Override
    public Answer record(Instant at, Person by, Event event) {
        if (isOver()) {
            return NOT_NOW;
        } else if (event instanceof Communication.LegalReviewed review && holds(by, Role.LEGAL_COUNSEL)) {
            reviewed.add(review.draft());
            return recorded(at, by, event);
        } else if (!commands(by)) {
            return NOT_YOURS;
        } else if (event instanceof Assessment.FactConfirmed fact) {
            facts.add(fact.fact());
        } else if (event instanceof Ending.Recurred) {
            phase = Phase.ACTIVE;
            causeKnown = false;
        }
        return recorded(at, by, event);
    }

    @Override
    public void advanceTo(Instant now) {
        monitor.ifPresent(it -> it.advanceTo(now));
    }

    @Override
    public Roster roster() {
        return roster;
    }

    @Override
    public Timeline timeline() {
        return new Timeline("payments", ImmutableList.copyOf(entries));
    }

    @Override
    public Optional<Severity> severity() {
        return severity;
    }

    @Override
    public ImmutableList<Obligation> obligations() {
        return monitor.orElseThrow().obligations();
    }

    @Override
    public ImmutableList<Finding> findings() {
        return monitor.orElseThrow().findings();
    }

    @Override
    public IncidentTool restart() {
        entries = new ArrayList<>(entries);
        monitor = monitor.map(it -> Monitor.resume(Catalogue.standard(), it.state()));
        return this;
    }
}
