package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one incident by the book, as long as wanted: rounds of eleven entries in ten minutes, and a new shift every six hours. */
final class LongIncident {
    private static final CanReport REPORT =
            CanReport.of("Checkout fails for 4 % of users.", "Failing over, 3 of 8 steps done.", "Nothing needed.");
    private static final String FACT = "checkout fails for 4 % of users";
    private static final int ROUNDS_A_SHIFT = 36;

    private final List<Entry> entries = new ArrayList<>();
    private final Person expert = Person.named("chen");
    private final Person scribe = Person.named("bo");
    private final Person lead = Person.named("eli");
    private final Person liaison = Person.named("fay");
    private Person commander = Person.named("amara");
    private Person deputy = Person.named("dana");
    private Person relief = Person.named("gil");
    private Instant now = Workload.START;

    private LongIncident() {}

    /** At least so many entries. */
    static ImmutableList<Entry> of(int entries) {
        LongIncident incident = new LongIncident();
        incident.open();
        for (int round = 1; incident.entries.size() < entries; round++) {
            incident.round(round);
            if (round % ROUNDS_A_SHIFT == 0) {
                incident.changeShift();
            }
        }
        return ImmutableList.copyOf(incident.entries);
    }

    private void open() {
        order(new Opening.Declared(Optional.of(FACT), ImmutableSet.of(Reason.CUSTOMERS_AFFECTED), Optional.empty()));
        assign(Role.INCIDENT_COMMANDER, commander);
        order(new Assessment.SeverityCalled(Severity.SEV_2, Optional.empty()));
        order(new Assessment.ImpactAssessed(true));
        order(new Opening.ChannelOpened("#inc-2026-05-20-checkout-fails"));
        order(new Opening.BridgeOpened(false));
        order(new Communication.ExecutivesNotified());
        for (Role role : ImmutableList.of(Role.SUBJECT_MATTER_EXPERT, Role.SCRIBE, Role.COMMUNICATIONS_LEAD)) {
            order(new Opening.Paged(role, Optional.empty(), Optional.empty()));
        }
        assign(Role.SUBJECT_MATTER_EXPERT, expert);
        assign(Role.SCRIBE, scribe);
        assign(Role.COMMUNICATIONS_LEAD, lead);
        assign(Role.INTERNAL_LIAISON, liaison);
        assign(Role.DEPUTY, deputy);
    }

    private void round(int number) {
        String action = "restart node " + number;
        order(new Assessment.FactConfirmed(FACT));
        order(new Work.ActionRequested(action, Optional.of(expert)));
        by(expert, new Work.ActionStarted(action, true));
        note();
        by(expert, new Communication.CanReported(Addressee.COMMANDER, REPORT));
        by(expert, new Work.ActionCompleted(action, Optional.of("done")));
        order(new Communication.CanReported(Addressee.CHANNEL, REPORT));
        by(lead, update());
        note();
        by(liaison, new Communication.InternalUpdated("Checkout fails; work is on."));
        note();
    }

    /** The Deputy takes over from the commander, and whoever has rested stands behind the Deputy. */
    private void changeShift() {
        assign(Role.DEPUTY, relief);
        Optional<ImmutableList<String>> none = Optional.of(ImmutableList.of());
        order(new Command.HandoffBriefed(deputy, Optional.of(REPORT), none, none, none, none));
        by(deputy, new Command.HandoffReadBack(Optional.of(REPORT)));
        order(new Command.HandoffConfirmed());
        Person former = commander;
        commander = deputy;
        deputy = relief;
        relief = former;
        order(new Command.HandoffAnnounced());
    }

    private Event update() {
        return new Communication.ExternalUpdated(
                "Checkout fails for some users. We are working on it.",
                Optional.empty(),
                ImmutableList.of(FACT),
                false,
                Optional.of(now.plusSeconds(600)));
    }

    private void note() {
        by(scribe, new Remark.Noted("Checkout still fails for 4 % of users."));
    }

    private void assign(Role role, Person person) {
        order(new Command.RoleAssigned(role, person, Optional.empty()));
    }

    private void order(Event event) {
        by(commander, event);
    }

    /** The opening takes little more than a minute. */
    private void by(Person person, Event event) {
        entries.add(Entry.of(now, person, event));
        now = now.plusSeconds(entries.size() < 16 ? 5 : 54);
    }
}
