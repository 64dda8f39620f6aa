package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Handoff;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns a move into a step: finds out whose move it is, and what there is to do. */
final class Resolution {
    // of each, one begins like the other
    private static final ImmutableList<String> ACTIONS = ImmutableList.of("fail over", "fail over in the EU");
    private static final ImmutableList<String> FACTS = ImmutableList.of("payments fail", "payments fail in the EU");
    private static final ImmutableList<String> DRAFTS = ImmutableList.of("draft 1", "draft 12");
    private static final ImmutableList<Role> ROLES = ImmutableList.of(
            Role.SUBJECT_MATTER_EXPERT,
            Role.INCIDENT_COMMANDER,
            Role.SCRIBE,
            Role.DEPUTY,
            Role.COMMUNICATIONS_LEAD,
            Role.INTERNAL_LIAISON,
            Role.DEPUTY);
    private static final ImmutableList<Role> BUSINESS_ROLES =
            ImmutableList.of(Role.LEGAL_COUNSEL, Role.EXECUTIVE_SPONSOR, Role.PR_PRINCIPAL);

    /** An action that is never started here: whether a remark about one lets it start is for the tool to decide. */
    private static final String REMARKED = "look at the dashboards";

    /** In minutes: shorter than the usual half hour, longer, and none that is whole quarters of an hour. */
    private static final ImmutableList<Integer> CADENCES = ImmutableList.of(20, 47, 95);

    private static final String BREACH = "personal-data breach notification";

    private final Actors actors;
    private final Incident incident;
    private final ImmutableList<Entry> entries;
    private final Move move;
    private final Instant at;

    private Resolution(Actors actors, Incident incident, ImmutableList<Entry> entries, Move move, Instant at) {
        this.actors = actors;
        this.incident = incident;
        this.entries = entries;
        this.move = move;
        this.at = at;
    }

    /**
     * @param entries what is on record
     * @param at when it happens
     */
    static Step step(Move move, Actors actors, Incident incident, ImmutableList<Entry> entries, Instant at) {
        if (move.verb() == Verb.WAIT || move.verb() == Verb.CHAT && !incident.isActive()) {
            return new Step.Wait(at);
        } else if (move.verb() == Verb.RESTART) {
            return new Step.Restart(at);
        }
        Resolution resolution = new Resolution(actors, incident, entries, move, at);
        if (move.verb() == Verb.CHAT) {
            return new Step.Chat(at, actors.human(move.who()));
        }
        Event event = resolution.event();
        Person by = actors.spelled(resolution.author(event), (move.spelling() & 1) != 0);
        return new Step.Ask(Entry.of(at, by, event));
    }

    /** Whose move it is, unless somebody else moves. */
    private Person author(Event event) {
        if (move.verb() == Verb.WISH) {
            return other();
        } else if (!move.rightful()) {
            return intruder();
        }
        if (event instanceof Opening.Declared) {
            return actors.person(move.who());
        } else if (event instanceof Command.HandoffReadBack) {
            return handoff().map(Handoff::to).orElseGet(this::other);
        } else if (event instanceof Command.HandoffConfirmed) {
            return handoff().map(Handoff::from).orElseGet(this::commander);
        } else if (event instanceof Communication.ExternalUpdated) {
            return holder(Role.COMMUNICATIONS_LEAD);
        } else if (event instanceof Communication.InternalUpdated || event instanceof Communication.ExecutiveAnswered) {
            return holder(Role.INTERNAL_LIAISON);
        } else if (event instanceof Communication.ExecutiveAsked) {
            return holder(Role.EXECUTIVE_SPONSOR);
        } else if (event instanceof Communication.LegalReviewed) {
            return holder(Role.LEGAL_COUNSEL);
        } else if (event instanceof Work.ActionStarted) {
            return holder(Role.SUBJECT_MATTER_EXPERT);
        } else if (event instanceof Communication.CanReported report && report.to() == Addressee.COMMANDER) {
            return expert();
        } else if (event instanceof Remark) {
            return actors.person(move.who());
        }
        return commander();
    }

    /** Somebody whose move it isn't, often one who is close to it. */
    private Person intruder() {
        ImmutableList<Person> close = switch (move.what() % 4) {
            case 0 -> incident.roster().people().asList();
            case 1 -> incident.roster().holders(Role.DEPUTY);
            case 2 -> handoff().map(it -> ImmutableList.of(it.to(), it.from())).orElse(ImmutableList.of());
            default -> former();
        };
        return close.isEmpty() ? actors.person(move.who()) : close.get(move.who() % close.size());
    }

    /** Who was released from a role, or has handed over command. */
    private ImmutableList<Person> former() {
        return entries.stream()
                .map(entry -> entry.event() instanceof Command.RoleReleased it
                        ? Optional.of(it.person())
                        : entry.by().filter(by -> entry.event() instanceof Command.HandoffConfirmed))
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Event event() {
        return switch (move.verb()) {
            case DECLARE ->
                new Opening.Declared(
                        Optional.of(Wordings.line("payments fail", move.what())),
                        ImmutableSet.of(Reason.CUSTOMERS_AFFECTED),
                        Optional.empty());
            case ASSIGN -> assignment();
            case EXPERT -> new Command.RoleAssigned(Role.SUBJECT_MATTER_EXPERT, person(), domain());
            case NAME -> new Command.RoleAssigned(Role.INCIDENT_COMMANDER, person(), Optional.empty());
            case RELEASE -> release();
            case BRIEF -> brief();
            case READ_BACK -> new Command.HandoffReadBack(Optional.of(Wordings.report(move.what())));
            case CONFIRM -> new Command.HandoffConfirmed();
            case CALL -> call(Severity.all().get(move.what() % 5));
            case REPORT ->
                new Communication.CanReported(Addressee.values()[(move.what() + 1) % 3], Wordings.report(move.what()));
            case CAUSE ->
                new Assessment.CauseEstablished(
                        Wordings.line("a query without an index", move.what()), Optional.of("indexed"));
            case SUSPECT ->
                new Assessment.CauseEstablished(
                        "a query without an index",
                        incident.progress().causeAddressed() ? Optional.of("indexed") : Optional.empty());
            case MITIGATE -> new Ending.Mitigated();
            case RESOLVE -> new Ending.Resolved();
            case CLOSE -> new Ending.Closed();
            case CORRECT ->
                new Remark.Corrected(correctedEntry(), Wordings.line("it was a minute earlier", move.what()));
            case CADENCE ->
                new Command.CadenceSet(
                        Audience.values()[move.what() % 4], Duration.ofMinutes(CADENCES.get(move.what() % 3)));
            case UPDATE_OUTSIDE -> lacks(Role.COMMUNICATIONS_LEAD) ? given(Role.COMMUNICATIONS_LEAD) : update();
            case UPDATE_INSIDE ->
                lacks(Role.INTERNAL_LIAISON)
                        ? given(Role.INTERNAL_LIAISON)
                        : new Communication.InternalUpdated(
                                Wordings.line("Payments fail; a response is on.", move.what()));
            case AUTHORISE -> new Work.ActionAuthorised(ACTIONS.get(move.what() % 2));
            case START ->
                lacks(Role.SUBJECT_MATTER_EXPERT)
                        ? given(Role.SUBJECT_MATTER_EXPERT)
                        : new Work.ActionStarted(ACTIONS.get(move.what() % 2), true);
            case WISH -> new Work.ActionRequested(ACTIONS.get(move.what() % 2), Optional.of(expert()));
            case CONFIRM_FACT -> new Assessment.FactConfirmed(FACTS.get(move.what() % 2));
            case ASSESS_IMPACT -> new Assessment.ImpactAssessed(move.what() % 3 < 2);
            case REVIEW -> review();
            case OTHER -> drawn(others());
            case RECUR -> new Ending.Recurred();
            default -> new Remark.Noted(Wordings.note(move.what()));
        };
    }

    /** Where nobody has the role for a move, it is given to somebody first, mostly. */
    private boolean lacks(Role role) {
        return move.rightful()
                && move.what() % 4 > 0
                && !incident.roster().filled().contains(role);
    }

    private Event given(Role role) {
        Person free = IntStream.range(0, actors.count())
                .mapToObj(i -> actors.human(move.who() + i))
                .filter(person -> incident.roster().heldBy(person).isEmpty())
                .findFirst()
                .orElseGet(this::other);
        return new Command.RoleAssigned(role, free, Optional.empty());
    }

    /** It takes a lawyer, and it is at Sev-0 that it matters. */
    private Event review() {
        if (lacks(Role.LEGAL_COUNSEL)) {
            return given(Role.LEGAL_COUNSEL);
        }
        return move.rightful() && move.what() % 4 > 0 && !incident.severity().equals(Optional.of(Severity.SEV_0))
                ? new Assessment.SeverityCalled(Severity.SEV_0, Optional.of(Wordings.reason(move.what())))
                : new Communication.LegalReviewed(DRAFTS.get(move.what() % 2));
    }

    /** A role that is taken already is not given twice: the kit asks for its release instead. Two in command it does try. */
    private Event assignment() {
        Person person = move.what() % 3 == 0 ? busy() : person();
        Role role = move.what() < 49 ? ROLES.get(move.what() % 7) : BUSINESS_ROLES.get(move.what() % 3);
        List<Person> holders = incident.roster().holders(role);
        if (!holders.isEmpty()
                && !holders.contains(person)
                && role != Role.SUBJECT_MATTER_EXPERT
                && role != Role.INCIDENT_COMMANDER) {
            return new Command.RoleReleased(role, holders.get(0));
        }
        return new Command.RoleAssigned(role, person, role == Role.SUBJECT_MATTER_EXPERT ? domain() : Optional.empty());
    }

    private Optional<String> domain() {
        return List.of(Optional.of("database"), Optional.of("EU network"), Optional.<String>empty())
                .get(move.what() % 3);
    }

    /** Now and then a role is to be taken from somebody who doesn't hold it. */
    private Event release() {
        List<Assignment> assignments = incident.roster().assignments();
        if (assignments.isEmpty()) {
            return new Command.RoleReleased(Role.SCRIBE, other());
        }
        Assignment assignment = assignments.get(move.what() % assignments.size());
        Person person = move.what() % 5 == 4 ? actors.person(move.who()) : assignment.person();
        return new Command.RoleReleased(assignment.role(), actors.spelled(person, (move.spelling() & 2) != 0));
    }

    private Event brief() {
        Person to = move.what() % 12 == 11 ? actors.program() : successor();
        return new Command.HandoffBriefed(
                actors.spelled(to, (move.spelling() & 2) != 0),
                Optional.of(Wordings.report(move.what())),
                open("fail over in the EU"),
                open("Why only in the EU?"),
                open("payments work again"),
                open("whether to tell the bank"));
    }

    /** What is open at a hand-off: nothing, or this. */
    private Optional<ImmutableList<String>> open(String item) {
        return Optional.of(move.what() % 3 < 2 ? ImmutableList.of() : ImmutableList.of(item));
    }

    /** Now and then without a reason; where one is needed, a blank is none. */
    private Event call(Severity severity) {
        boolean changes = incident.severity().map(now -> now != severity).orElse(false);
        Optional<String> none = changes && move.what() < 53 ? Optional.of(" ") : Optional.empty();
        return new Assessment.SeverityCalled(
                severity, move.what() < 45 ? Optional.of(Wordings.reason(move.what())) : none);
    }

    private Event update() {
        boolean heartbeat = move.what() / 4 % 2 == 1;
        Duration promised = Duration.ofMinutes(move.what() % 5 < 2 ? 25 : 30); // sooner than the cadence, too
        return new Communication.ExternalUpdated(
                Wordings.line("Payments fail. We are working on it.", move.what()),
                move.what() % 7 < 2 ? Optional.empty() : Optional.of(DRAFTS.get(move.what() % 2)),
                heartbeat
                        ? ImmutableList.of()
                        : move.what() % 4 < 2 ? ImmutableList.of(FACTS.get(move.what() % 2)) : FACTS,
                heartbeat,
                Optional.of(at.plus(promised)));
    }

    /** Now and then one that isn't there: the one before the first, the correction itself, or one far off. */
    private int correctedEntry() {
        return move.what() > 50
                ? ImmutableList.of(0, entries.size() + 1, entries.size() + 5).get(move.what() % 3)
                : 1 + move.what() % Math.max(1, entries.size());
    }

    private Event drawn(List<Event> events) {
        return events.get((5 * move.what() + move.who()) % events.size());
    }

    /** What no verb of its own is about: each kind, and each with what may be absent and without it. */
    private ImmutableList<Event> others() {
        return ImmutableList.of(
                new Opening.ChannelOpened("#inc-2026-05-20-payments"),
                new Opening.BridgeOpened(false),
                new Opening.BridgeOpened(true),
                new Opening.Paged(Role.SCRIBE, Optional.of(other()), Optional.empty()),
                new Opening.Paged(Role.SUBJECT_MATTER_EXPERT, Optional.empty(), Optional.of("database")),
                new Command.HandoffAnnounced(),
                new Command.RotationPrepared(),
                new Command.ObjectiveSet("payments work again"),
                new Command.Decided("fail over", Optional.of("the replica is two minutes behind"), true),
                new Command.Decided("wait", Optional.of("the replica is an hour behind"), false),
                new Command.DecisionPosted("fail over"),
                new Assessment.EvidenceObserved("two regions are down", Optional.of(Severity.SEV_1)),
                new Assessment.EvidenceObserved("one card was declined", Optional.empty()),
                new Communication.ExecutivesNotified(),
                new Communication.ExecutiveAsked("How long will it take?", Optional.of(other())),
                new Communication.ExecutiveAsked("What does it cost?", Optional.empty()),
                new Communication.ExecutiveAnswered("How long will it take?"),
                new Communication.Coordinated(DRAFTS.get(0), "support"),
                new Communication.FindingReported(Addressee.CHANNEL, "the pool is exhausted"),
                new Work.ActionRequested("a second pair of eyes", Optional.of(other())),
                new Work.ActionRequested("a second pair of eyes", Optional.empty()),
                new Work.RequestDisposed("a second pair of eyes", "granted"),
                new Work.ActionAnnounced(REMARKED),
                new Work.ActionCompleted(REMARKED, Optional.of("payments work again")),
                new Work.ActionCompleted(REMARKED, Optional.empty()),
                new Compliance.ClocksIdentified(ImmutableList.of()),
                new Compliance.ClocksIdentified(ImmutableList.of(BREACH, "card scheme")),
                new Compliance.ClockStarted(
                        new Clock(BREACH, other(), at, Optional.of(Duration.ofDays(3)), Optional.empty())),
                new Compliance.ClockStarted(new Clock("card scheme", other(), at, Optional.empty(), Optional.of(4))),
                new Compliance.ClockMet(BREACH),
                new Ending.ChannelArchived(),
                new Ending.PostmortemWritten("postmortems/2026-05-20-payments"));
    }

    private Optional<Handoff> handoff() {
        return incident.leadership().handoff();
    }

    private Person commander() {
        return incident.roster().holders(Role.INCIDENT_COMMANDER).stream()
                .filter(person -> !person.isAutomation())
                .findFirst()
                .orElseGet(() -> actors.person(0));
    }

    private Person holder(Role role) {
        return incident.roster().holders(role).stream().findFirst().orElseGet(this::commander);
    }

    /** Any of the experts, since each owes reports of their own. */
    private Person expert() {
        List<Person> experts = incident.roster().holders(Role.SUBJECT_MATTER_EXPERT);
        return experts.isEmpty() ? commander() : experts.get(move.who() % experts.size());
    }

    /** The Deputy, often; that is what a Deputy is for. */
    private Person successor() {
        List<Person> deputies = incident.roster().holders(Role.DEPUTY);
        return move.what() % 2 == 0 && !deputies.isEmpty() ? deputies.get(0) : other();
    }

    /** Somebody who has a role already, if it isn't the first of all: that makes combinations. */
    private Person busy() {
        List<Person> others = incident.roster().people().stream().skip(1).toList();
        return others.isEmpty() ? person() : others.get(move.who() % others.size());
    }

    private Person person() {
        return actors.spelled(actors.person(move.who()), (move.spelling() & 2) != 0);
    }

    /** A human who doesn't command. */
    private Person other() {
        Person person = actors.human(move.who());
        return person.equals(commander()) ? actors.human(move.who() + 1) : person;
    }
}
