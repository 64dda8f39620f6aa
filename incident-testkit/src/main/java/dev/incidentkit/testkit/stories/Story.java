package dev.incidentkit.testkit.stories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An incident that is run by the book, told step by step. A story is a value; each step returns the story so far, with
 * nothing wrong in it.
 *
 * <pre>{@code
 * Timeline timeline = Story.of(SEV_2).opened().worked(Duration.ofMinutes(50)).handedOver().mitigated().timeline();
 * }</pre>
 *
 * <p>A customer-visible incident by the {@linkplain Cast#standard standard cast} that is declared at {@link #START},
 * unless you say otherwise before it is {@linkplain #opened opened}.
 */
public final class Story {
    /** When a story begins, if nobody says otherwise. */
    public static final Instant START = Instant.parse("2026-05-20T14:32:00Z");

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** How long a story goes on without a round of updates: less than any cadence asks for. */
    private static final Duration ROUND = Duration.ofMinutes(20);

    private static final String FACT = "payments in the EU fail";
    private static final CanReport REPORT = CanReport.of(
            "CPU of the primary at 95 %, replication lag 4 minutes.",
            "Provisioning a read replica, 3 of 8 steps done.", "Need nothing further.");

    private final Cast cast;
    private final boolean customerVisible;
    private final Severity severity;
    private final Instant now;
    private final Incident incident;
    private final ImmutableList<Entry> entries;

    private Story(
            Cast cast,
            boolean customerVisible,
            Severity severity,
            Instant now,
            Incident incident,
            ImmutableList<Entry> entries) {
        this.cast = cast;
        this.customerVisible = customerVisible;
        this.severity = severity;
        this.now = now;
        this.incident = incident;
        this.entries = entries;
    }

    /** The story of an incident of this severity, before it is declared. */
    public static Story of(Severity severity) {
        return new Story(Cast.standard(), true, severity, START, Incident.undeclared(), ImmutableList.of());
    }

    /** A report without a fault. */
    public static CanReport report() {
        return REPORT;
    }

    public Story startingAt(Instant start) {
        return new Story(cast, customerVisible, severity, start, incident, entries);
    }

    public Story withCast(Cast value) {
        return new Story(value, customerVisible, severity, now, incident, entries);
    }

    public Story seenByCustomers(boolean visible) {
        return new Story(cast, visible, severity, now, incident, entries);
    }

    /** The first ten minutes, in three: everybody is paged, assigned and told. */
    public Story opened() {
        Person declarer = cast.in(Role.INCIDENT_COMMANDER);
        Story story = then(
                        declarer,
                        new Opening.Declared(
                                Optional.of("payments in the EU fail since the last deploy"),
                                ImmutableSet.of(Reason.CUSTOMERS_AFFECTED),
                                Optional.of(now.minus(MINUTE.multipliedBy(2)))))
                .then(declarer, assigned(Role.INCIDENT_COMMANDER, declarer))
                .ordered(new Assessment.SeverityCalled(severity, Optional.empty()))
                .ordered(new Assessment.ImpactAssessed(customerVisible))
                .ordered(new Opening.ChannelOpened("#inc-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + "-db-degraded"))
                .ordered(new Opening.BridgeOpened(false))
                .ordered(new Communication.ExecutivesNotified());
        if (severity == Severity.SEV_0) {
            story = story.ordered(new Opening.BridgeOpened(true));
        }
        return story.paged().after(MINUTE).staffed().after(MINUTE).firstWords();
    }

    private Story paged() {
        Story story = this;
        for (Role role : Cast.roles(severity, true)) {
            if (role != Role.INCIDENT_COMMANDER) {
                story = story.paging(role);
            }
        }
        return Cast.roles(severity, true).contains(Role.SCRIBE) ? story : story.paging(Role.SCRIBE);
    }

    private Story paging(Role role) {
        return ordered(new Opening.Paged(role, Optional.of(cast.in(role)), Optional.empty()));
    }

    /** Fills the roles that the severity takes and nobody holds. */
    private Story staffed() {
        Story story = this;
        for (Role role : Cast.roles(severity, customerVisible)) {
            if (!incident.roster().filled().contains(role)) {
                story = story.ordered(assigned(role, cast.in(role)));
            }
        }
        return severity.isAtLeast(Severity.SEV_1) && !incident.rotationPrepared()
                ? story.ordered(new Command.RotationPrepared())
                : story;
    }

    private Story firstWords() {
        Story story = ordered(new Command.ObjectiveSet("payments in the EU work again"))
                .ordered(new Assessment.FactConfirmed(FACT));
        if (severity == Severity.SEV_0) {
            story = story.ordered(new Compliance.ClocksIdentified(ImmutableList.of("breach notification")))
                    .ordered(new Compliance.ClockStarted(new Clock(
                            "breach notification",
                            cast.in(Role.LEGAL_COUNSEL),
                            now,
                            Optional.of(Duration.ofDays(3)),
                            Optional.empty())));
        }
        return story.informed();
    }

    /** Everybody who waits for word gets it, now. */
    private Story informed() {
        Story story = customerVisible ? informedOutside() : this;
        for (Person expert : incident.roster().holders(Role.SUBJECT_MATTER_EXPERT)) {
            story = story.then(expert, new Communication.CanReported(Addressee.COMMANDER, REPORT));
        }
        Person liaison = incident.roster().holders(Role.INTERNAL_LIAISON).stream()
                .findFirst()
                .orElseGet(this::commander);
        return story.ordered(new Communication.CanReported(Addressee.CHANNEL, REPORT))
                .then(liaison, new Communication.InternalUpdated("Payments in the EU fail; a response is on."));
    }

    private Story informedOutside() {
        Person lead = cast.in(Role.COMMUNICATIONS_LEAD);
        String draft = "update " + entries.size();
        Story story = this;
        if (severity == Severity.SEV_0) {
            story = story.then(cast.in(Role.LEGAL_COUNSEL), new Communication.LegalReviewed(draft));
        } else if (severity == Severity.SEV_1) {
            story = story.then(lead, new Communication.Coordinated(draft, "support"));
        }
        return story.then(
                lead,
                new Communication.ExternalUpdated(
                        "Payments in the EU fail. We are working on it.",
                        Optional.of(draft),
                        ImmutableList.of(FACT),
                        false,
                        Optional.of(now.plus(ROUND))));
    }

    /** The response goes on for this long, and everybody hears of it as often as they should. */
    public Story worked(Duration time) {
        Story story = this;
        Duration left = time;
        while (left.compareTo(ROUND) > 0) {
            story = story.after(ROUND).informed();
            left = left.minus(ROUND);
        }
        return story.after(left).informed();
    }

    /** An action, from the request to the end. */
    public Story acted(String action) {
        Person expert = cast.in(Role.SUBJECT_MATTER_EXPERT);
        return ordered(new Work.ActionRequested(action, Optional.of(expert)))
                .then(expert, new Work.ActionStarted(action, true))
                .then(expert, new Work.ActionCompleted(action, Optional.of("done")));
    }

    /** Command goes to whoever relieves the commander, and at the next time back; whoever hands over may rest. */
    public Story handedOver() {
        Person from = commander();
        Person to = from.equals(cast.relief()) ? cast.in(Role.INCIDENT_COMMANDER) : cast.relief();
        Optional<ImmutableList<String>> none = Optional.of(ImmutableList.of());
        return after(MINUTE)
                .ordered(new Command.HandoffBriefed(to, Optional.of(REPORT), none, none, none, none))
                .then(to, new Command.HandoffReadBack(Optional.of(REPORT)))
                .then(from, new Command.HandoffConfirmed())
                .then(to, new Command.HandoffAnnounced());
    }

    /** The severity is called again, and whoever is needed for it comes. Not for Sev-0, which takes another opening. */
    public Story called(Severity changed) {
        Story story = after(MINUTE)
                .ordered(new Assessment.SeverityCalled(
                        changed, Optional.of(customerShare(changed) + " % of users are affected")));
        return new Story(cast, customerVisible, changed, story.now, story.incident, story.entries).staffed();
    }

    private static int customerShare(Severity severity) {
        return 50 - 10 * severity.ordinal();
    }

    /** The commander decides something. */
    public Story decided(String decision) {
        return ordered(new Command.Decided(decision, Optional.of("the report of the expert"), false));
    }

    /** The symptom is gone. */
    public Story mitigated() {
        return ordered(new Ending.Mitigated());
    }

    /** The cause is gone. */
    public Story resolved() {
        Story story = then(
                cast.in(Role.SUBJECT_MATTER_EXPERT),
                new Assessment.CauseEstablished(
                        "the deploy added a query without an index, and no test has data of that size",
                        Optional.of("the query is indexed, and a test with such data is in place")));
        if (severity == Severity.SEV_0) {
            story = story.then(cast.in(Role.LEGAL_COUNSEL), new Compliance.ClockMet("breach notification"));
        }
        return story.ordered(new Ending.Resolved());
    }

    /** The response is over, and its channel archived. */
    public Story closed() {
        return ordered(new Ending.Closed()).ordered(new Ending.ChannelArchived());
    }

    /** Two days later there is a postmortem. */
    public Story reviewed() {
        return after(Duration.ofDays(2)).ordered(new Ending.PostmortemWritten("postmortems/db-degraded.md"));
    }

    /** Time passes. */
    public Story after(Duration time) {
        return new Story(cast, customerVisible, severity, now.plus(time), incident, entries);
    }

    /** Somebody does something. Whether that is by the book is up to you. */
    public Story then(Person by, Event event) {
        Entry entry = Entry.of(now, by, event);
        return new Story(
                cast,
                customerVisible,
                severity,
                now,
                incident.after(entry),
                ImmutableList.<Entry>builder().addAll(entries).add(entry).build());
    }

    private Story ordered(Event event) {
        return then(commander(), event);
    }

    private static Event assigned(Role role, Person person) {
        return new Command.RoleAssigned(
                role, person, role == Role.SUBJECT_MATTER_EXPERT ? Optional.of("database") : Optional.empty());
    }

    /** Who commands now. */
    public Person commander() {
        return incident.roster().holders(Role.INCIDENT_COMMANDER).get(0);
    }

    /** How severe it is now. */
    public Severity severity() {
        return severity;
    }

    /** What the story comes to. */
    public Incident incident() {
        return incident;
    }

    /** What was recorded. */
    public Timeline timeline() {
        return new Timeline("db-degraded", entries);
    }
}
