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
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
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

/** Turns a move into a step: finds out whose move it is, and what there is to do. */
final class Resolution {
    private static final ImmutableList<String> ACTIONS = ImmutableList.of("restart the pooler", "fail over in the EU");
    private static final ImmutableList<String> FACTS = ImmutableList.of("payments fail", "no card was charged twice");
    private static final ImmutableList<String> DRAFTS = ImmutableList.of("first draft", "second draft");
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

    private final Incident incident;
    private final int entries;
    private final Move move;
    private final Instant at;

    private Resolution(Incident incident, int entries, Move move, Instant at) {
        this.incident = incident;
        this.entries = entries;
        this.move = move;
        this.at = at;
    }

    /**
     * @param entries how many entries are on record
     * @param at when it happens
     */
    static Step step(Move move, Incident incident, int entries, Instant at) {
        if (move.verb() == Verb.WAIT) {
            return new Step.Wait(at);
        } else if (move.verb() == Verb.RESTART) {
            return new Step.Restart(at);
        }
        Resolution resolution = new Resolution(incident, entries, move, at);
        Event event = resolution.event();
        Person by = Actors.spelled(resolution.author(event), (move.spelling() & 1) != 0);
        return new Step.Ask(Entry.of(at, by, event));
    }

    /** Whose move it is, unless somebody else moves. */
    private Person author(Event event) {
        if (!move.rightful()) {
            return intruder();
        }
        if (event instanceof Opening.Declared) {
            return Actors.person(move.who());
        } else if (event instanceof Command.HandoffReadBack) {
            return handoff().map(Handoff::to).orElseGet(this::other);
        } else if (event instanceof Command.HandoffConfirmed) {
            return handoff().map(Handoff::from).orElseGet(this::commander);
        } else if (event instanceof Communication.ExternalUpdated) {
            return holder(Role.COMMUNICATIONS_LEAD);
        } else if (event instanceof Communication.InternalUpdated) {
            return holder(Role.INTERNAL_LIAISON);
        } else if (event instanceof Communication.LegalReviewed) {
            return holder(Role.LEGAL_COUNSEL);
        } else if (event instanceof Work.ActionStarted) {
            return holder(Role.SUBJECT_MATTER_EXPERT);
        } else if (event instanceof Remark) {
            return Actors.person(move.who());
        }
        return commander();
    }

    /** Somebody whose move it isn't, often one who is close to it. */
    private Person intruder() {
        ImmutableList<Person> close = switch (move.what() % 4) {
            case 0 -> incident.roster().people().asList();
            case 1 -> incident.roster().holders(Role.DEPUTY);
            case 2 -> handoff().map(it -> ImmutableList.of(it.to(), it.from())).orElse(ImmutableList.of());
            default -> ImmutableList.of();
        };
        return close.isEmpty() ? Actors.person(move.who()) : close.get(move.who() % close.size());
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
            case CALL ->
                new Assessment.SeverityCalled(
                        Severity.all().get(move.what() % 5),
                        move.what() < 45 ? Optional.of(Wordings.reason(move.what())) : Optional.empty());
            case REPORT ->
                new Communication.CanReported(Addressee.values()[(move.what() + 1) % 3], Wordings.report(move.what()));
            case CAUSE ->
                new Assessment.CauseEstablished(
                        Wordings.line("a query without an index", move.what()), Optional.of("indexed"));
            case MITIGATE -> new Ending.Mitigated();
            case RESOLVE -> new Ending.Resolved();
            case CLOSE -> new Ending.Closed();
            case CORRECT ->
                new Remark.Corrected(correctedEntry(), Wordings.line("it was a minute earlier", move.what()));
            case CADENCE ->
                new Command.CadenceSet(
                        Audience.values()[move.what() % 4], Duration.ofMinutes(15 + 30 * (move.what() % 3)));
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
            case CONFIRM_FACT -> new Assessment.FactConfirmed(FACTS.get(move.what() % 2));
            case ASSESS_IMPACT -> new Assessment.ImpactAssessed(move.what() % 3 < 2);
            case REVIEW ->
                lacks(Role.LEGAL_COUNSEL)
                        ? given(Role.LEGAL_COUNSEL)
                        : new Communication.LegalReviewed(DRAFTS.get(move.what() % 2));
            case OTHER -> other(move.what() % 15);
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
        return new Command.RoleAssigned(role, other(), Optional.empty());
    }

    /** A role that is taken already is not given twice: the kit asks for its release instead. Two in command it does try. */
    private Event assignment() {
        Person person = person();
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
        Person person = move.what() % 5 == 4 ? Actors.person(move.who()) : assignment.person();
        return new Command.RoleReleased(assignment.role(), Actors.spelled(person, (move.spelling() & 2) != 0));
    }

    private Event brief() {
        Person to = move.what() % 12 == 11 ? Actors.person(Actors.COUNT - 1) : successor();
        return new Command.HandoffBriefed(
                Actors.spelled(to, (move.spelling() & 2) != 0),
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

    private Event update() {
        boolean heartbeat = move.what() % 3 > 0;
        return new Communication.ExternalUpdated(
                Wordings.line("Payments fail. We are working on it.", move.what()),
                move.what() % 7 < 3 ? Optional.empty() : Optional.of(DRAFTS.get(move.what() % 2)),
                heartbeat ? ImmutableList.of() : FACTS.subList(0, move.what() % 4 < 2 ? 1 : 2),
                heartbeat,
                Optional.of(at.plus(Duration.ofMinutes(30))));
    }

    private int correctedEntry() {
        return move.what() > 50 ? entries + 5 : 1 + move.what() % Math.max(1, entries);
    }

    private Event other(int which) {
        return switch (which) {
            case 0 -> new Opening.ChannelOpened("#inc-2026-05-20-payments");
            case 1 -> new Opening.BridgeOpened(false);
            case 2 -> new Opening.Paged(Role.SCRIBE, Optional.of(other()), Optional.empty());
            case 3 -> new Command.HandoffAnnounced();
            case 4 -> new Command.RotationPrepared();
            case 5 -> new Assessment.EvidenceObserved("two regions are down", Optional.of(Severity.SEV_1));
            case 6 -> new Communication.ExecutivesNotified();
            case 7 -> new Command.ObjectiveSet("payments work again");
            case 8 -> new Work.ActionRequested("a second pair of eyes", Optional.of(other()));
            case 9 -> new Communication.Coordinated(DRAFTS.get(0), "support");
            case 10 -> new Command.Decided("fail over", Optional.of("the replica is two minutes behind"), true);
            case 11 -> new Command.DecisionPosted("fail over");
            case 12 -> new Communication.FindingReported(Addressee.CHANNEL, "the pool is exhausted");
            case 13 -> new Work.ActionAnnounced(REMARKED);
            case 14 -> new Work.ActionCompleted(REMARKED, Optional.of("payments work again"));
            default -> throw new IllegalArgumentException("there is no event " + which);
        };
    }

    private Optional<Handoff> handoff() {
        return incident.leadership().handoff();
    }

    private Person commander() {
        return incident.roster().holders(Role.INCIDENT_COMMANDER).stream()
                .filter(person -> !person.isAutomation())
                .findFirst()
                .orElseGet(() -> Actors.person(0));
    }

    private Person holder(Role role) {
        return incident.roster().holders(role).stream().findFirst().orElseGet(this::commander);
    }

    /** The Deputy, often; that is what a Deputy is for. */
    private Person successor() {
        List<Person> deputies = incident.roster().holders(Role.DEPUTY);
        return move.what() % 2 == 0 && !deputies.isEmpty() ? deputies.get(0) : other();
    }

    private Person person() {
        return Actors.spelled(Actors.person(move.who()), (move.spelling() & 2) != 0);
    }

    /** A human who doesn't command. */
    private Person other() {
        Person person = Actors.human(move.who());
        return person.equals(commander()) ? Actors.human(move.who() + 1) : person;
    }
}
