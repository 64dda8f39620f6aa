package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An incident that is run by the book, from which the examples of the rules are made by small edits. Times are minutes
 * from the declaration at 2026-05-20T14:32:00Z.
 */
final class Story {
    static final Instant START = Instant.parse("2026-05-20T14:32:00Z");
    static final String FACT = "payments in the EU fail";
    private static final CanReport REPORT = new CanReport(
            ImmutableList.of("CPU of the primary at 95 %, replication lag 4 minutes."),
            ImmutableList.of("Provisioning a read replica, 3 of 8 steps done."),
            ImmutableList.of("Need nothing further."));

    private final ImmutableList<Entry> entries;

    private Story(List<Entry> entries) {
        this.entries = ImmutableList.copyOf(entries);
    }

    /** A customer-visible incident of this severity, from the declaration to the postmortem, with nothing wrong. */
    static Story of(Severity severity) {
        Writer book = new Writer();
        book.open(severity);
        book.work(severity);
        book.end();
        return new Story(book.entries);
    }

    static CanReport report() {
        return REPORT;
    }

    static Person person(String name) {
        return Person.named(name);
    }

    static Event assigned(Role role, String name) {
        return new Command.RoleAssigned(role, person(name), Optional.empty());
    }

    /** Which entries give somebody this role. Records aren't compared: that is slow the first time, and this runs at every start. */
    static Predicate<Entry> assigns(Role role) {
        return entry -> entry.event() instanceof Command.RoleAssigned assigned && assigned.role() == role;
    }

    /** A whole brief of the commander for this successor. */
    static Command.HandoffBriefed brief(String to) {
        Optional<ImmutableList<String>> none = Optional.of(ImmutableList.of());
        return new Command.HandoffBriefed(person(to), Optional.of(REPORT), none, none, none, none);
    }

    Story without(Class<? extends Event> type) {
        return without(entry -> type.isInstance(entry.event()));
    }

    Story without(Predicate<Entry> which) {
        return new Story(entries.stream().filter(which.negate()).toList());
    }

    /** The story with one more entry, behind those of the same minute. */
    Story with(double minute, String by, Event event) {
        return with(Entry.of(at(minute), person(by), event));
    }

    Story with(Entry entry) {
        List<Entry> more = new ArrayList<>();
        entries.stream().filter(each -> !each.at().isAfter(entry.at())).forEach(more::add);
        more.add(entry);
        entries.stream().filter(each -> each.at().isAfter(entry.at())).forEach(more::add);
        return new Story(more);
    }

    /** The story with each entry of this type changed. */
    Story changing(Class<? extends Event> type, UnaryOperator<Entry> change) {
        return new Story(entries.stream()
                .map(entry -> type.isInstance(entry.event()) ? change.apply(entry) : entry)
                .toList());
    }

    /** The story up to this minute. */
    Story until(double minute) {
        return without(entry -> entry.at().isAfter(at(minute)));
    }

    Timeline timeline() {
        return new Timeline("db-degraded", entries);
    }

    static Instant at(double minute) {
        return START.plus(Duration.ofSeconds(Math.round(minute * 60)));
    }

    /** Writes the book. */
    private static final class Writer {
        private final List<Entry> entries = new ArrayList<>();

        private void add(double minute, String by, Event event) {
            entries.add(Entry.of(at(minute), person(by), event));
        }

        private void open(Severity severity) {
            boolean full = severity.isAtLeast(Severity.SEV_2);
            boolean business = severity == Severity.SEV_0;
            add(
                    0,
                    "amara",
                    new Opening.Declared(
                            Optional.of("payments in the EU fail since the 14:30 deploy"),
                            ImmutableSet.of(Reason.CUSTOMERS_AFFECTED),
                            Optional.of(at(-2))));
            add(0, "amara", assigned(Role.INCIDENT_COMMANDER, "amara"));
            add(0, "amara", new Assessment.SeverityCalled(severity, Optional.empty()));
            add(0, "amara", new Assessment.ImpactAssessed(true));
            page(0.5, Role.SUBJECT_MATTER_EXPERT, "chen");
            page(0.5, Role.SCRIBE, "bo");
            page(0.5, Role.COMMUNICATIONS_LEAD, "eli");
            if (business) {
                page(1, Role.EXECUTIVE_SPONSOR, "gus");
                page(1, Role.LEGAL_COUNSEL, "hana");
                page(1, Role.PR_PRINCIPAL, "ines");
            }
            if (severity.isAtLeast(Severity.SEV_3)) {
                add(1, "amara", new Communication.ExecutivesNotified());
            }
            add(1, "amara", new Opening.ChannelOpened("#inc-2026-05-20-db-degraded"));
            add(2, "amara", new Opening.BridgeOpened(false));
            if (business) {
                add(2, "amara", new Opening.BridgeOpened(true));
            }
            add(3, "amara", assigned(Role.SCRIBE, "bo"));
            add(
                    3,
                    "amara",
                    new Command.RoleAssigned(Role.SUBJECT_MATTER_EXPERT, person("chen"), Optional.of("database")));
            add(3, "amara", assigned(Role.COMMUNICATIONS_LEAD, "eli"));
            if (full) {
                add(3, "amara", assigned(Role.DEPUTY, "dana"));
                add(3, "amara", assigned(Role.INTERNAL_LIAISON, "fay"));
            }
            if (business) {
                add(4, "amara", assigned(Role.EXECUTIVE_SPONSOR, "gus"));
                add(4, "amara", assigned(Role.LEGAL_COUNSEL, "hana"));
                add(4, "amara", assigned(Role.PR_PRINCIPAL, "ines"));
            }
            if (severity.isAtLeast(Severity.SEV_1)) {
                add(4, "amara", new Command.RotationPrepared());
            }
        }

        private void page(double minute, Role role, String name) {
            add(minute, "amara", new Opening.Paged(role, Optional.of(person(name)), Optional.empty()));
        }

        private void work(Severity severity) {
            String liaison = severity.isAtLeast(Severity.SEV_2) ? "fay" : "amara";
            add(5, "amara", new Command.ObjectiveSet("payments in the EU work again"));
            add(5, "amara", new Work.ActionRequested("provision a read replica", Optional.of(person("chen"))));
            add(6, "chen", new Work.ActionStarted("provision a read replica", true));
            add(6, "amara", new Assessment.FactConfirmed(FACT));
            add(7, "amara", new Communication.CanReported(Addressee.CHANNEL, REPORT));
            update(severity, 8, "first");
            add(9, liaison, new Communication.InternalUpdated("Payments in the EU fail; a response is on."));
            if (severity == Severity.SEV_0) {
                add(15, "amara", new Compliance.ClocksIdentified(ImmutableList.of("breach notification")));
                add(
                        16,
                        "amara",
                        new Compliance.ClockStarted(new Clock(
                                "breach notification",
                                person("hana"),
                                START,
                                Optional.of(Duration.ofDays(3)),
                                Optional.empty())));
            }
            add(20, "chen", new Communication.CanReported(Addressee.COMMANDER, REPORT));
            add(
                    24,
                    "amara",
                    new Command.Decided("fail over to the secondary", Optional.of("chen's report of T+20"), false));
            update(severity, 35, "second");
            add(40, "chen", new Work.ActionCompleted("provision a read replica", Optional.of("lag at 0")));
            add(45, "chen", new Communication.CanReported(Addressee.COMMANDER, REPORT));
            add(48, "chen", new Assessment.EvidenceObserved("error rate 0.01 %, as on other days", Optional.empty()));
            add(50, "amara", new Ending.Mitigated());
            add(52, "amara", new Communication.CanReported(Addressee.CHANNEL, REPORT));
            add(60, liaison, new Communication.InternalUpdated("Payments work again; the cause is being removed."));
            if (severity == Severity.SEV_0) {
                add(62, "hana", new Compliance.ClockMet("breach notification"));
            }
        }

        private void update(Severity severity, double minute, String draft) {
            if (severity == Severity.SEV_0) {
                add(minute - 0.5, "hana", new Communication.LegalReviewed(draft));
            } else if (severity == Severity.SEV_1) {
                add(minute - 0.5, "eli", new Communication.Coordinated(draft, "support"));
            }
            add(
                    minute,
                    "eli",
                    new Communication.ExternalUpdated(
                            "Payments in the EU fail. We are working on it.",
                            Optional.of(draft),
                            ImmutableList.of(FACT),
                            false,
                            Optional.of(at(minute + 30))));
        }

        private void end() {
            add(
                    70,
                    "chen",
                    new Assessment.CauseEstablished(
                            "the deploy added a query without an index, and no test has data of that size",
                            Optional.of("the query is indexed, and a test with such data is in place")));
            add(72, "amara", new Ending.Resolved());
            add(80, "amara", new Ending.Closed());
            add(81, "bo", new Ending.ChannelArchived());
            add(2 * 24 * 60, "bo", new Ending.PostmortemWritten("postmortems/2026-05-20-db-degraded.md"));
        }
    }
}
