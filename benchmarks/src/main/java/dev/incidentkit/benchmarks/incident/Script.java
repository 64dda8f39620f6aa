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
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes one incident: two and a half minutes or so between entries, and a slip in one incident of four. */
final class Script {
    private static final long PACE = 150_000;
    private static final CanReport REPORT =
            CanReport.of("Checkout fails for 4 % of users.", "Failing over, 3 of 8 steps done.", "Nothing needed.");

    private final int incident;
    private final int slip;
    private final Random random;
    private final List<Draft> drafts = new ArrayList<>();
    private Person commander = Person.named("amara");
    private Person deputy = Person.named("dana");
    private final Person expert = Person.named("chen");
    private long now;

    /** An incident of this number, with its own seed. */
    Script(int incident, boolean clean) {
        this.incident = incident;
        this.slip = clean || incident % 4 > 0 ? 0 : 1 + incident / 4 % 9;
        this.random = new Random(incident);
        this.now = Workload.START.toEpochMilli() + random.nextInt(3_600_000);
    }

    ImmutableList<Draft> write(int entries) {
        open();
        while (drafts.size() < entries - 2) {
            middle(drafts.size());
        }
        if (slip != 7) {
            add(slip == 6 ? expert : commander, Flat.Type.MITIGATED, new Ending.Mitigated());
        } else {
            note();
        }
        add(commander, Flat.Type.RESOLVED, new Ending.Resolved());
        return ImmutableList.copyOf(drafts);
    }

    private void open() {
        Optional<String> summary = Optional.of("checkout fails for some users");
        ImmutableSet<Reason> reasons = ImmutableSet.of(Reason.CUSTOMERS_AFFECTED);
        add(commander, Flat.Type.DECLARED, new Opening.Declared(summary, reasons, Optional.empty()));
        now -= PACE - 1;
        add(commander, Flat.Type.NOTED, new Assessment.ImpactAssessed(true));
        now -= PACE - 1;
        Command.RoleAssigned named = new Command.RoleAssigned(Role.INCIDENT_COMMANDER, commander, Optional.empty());
        if (slip == 1) {
            now += 300_000;
        }
        add(commander, Flat.Type.COMMANDER_NAMED, named);
        add(
                slip == 5 ? expert : commander,
                Flat.Type.SEVERITY_CALLED,
                new Assessment.SeverityCalled(Severity.SEV_2, Optional.empty()));
        if (slip == 2) {
            now += 600_000;
        }
        add(commander, Flat.Type.CAN_REPORTED, new Communication.CanReported(Addressee.CHANNEL, REPORT));
    }

    private void middle(int number) {
        if (number % 7 == 5 && !(slip == 3 && number == 40)) {
            external();
        } else if (number % 14 == 6 && !(slip == 4 && number == 48)) {
            add(deputy, Flat.Type.INTERNAL_UPDATED, new Communication.InternalUpdated("Checkout fails; work is on."));
        } else if (number == 50) {
            handOver();
        } else if (number % 5 == 0) {
            boolean own = slip == 8 && number == 30;
            add(own ? commander : expert, Flat.Type.ACTION_STARTED, new Work.ActionStarted("look at the logs", true));
        } else {
            note();
        }
    }

    private void note() {
        add(expert, Flat.Type.NOTED, new Remark.Noted("Checkout still fails for 4 % of users."));
    }

    private void external() {
        add(
                deputy,
                Flat.Type.EXTERNAL_UPDATED,
                new Communication.ExternalUpdated(
                        "We are working on it.", Optional.empty(), ImmutableList.of(), true, Optional.empty()));
    }

    private void handOver() {
        Optional<ImmutableList<String>> none = Optional.of(ImmutableList.of());
        add(
                commander,
                Flat.Type.HANDOFF_BRIEFED,
                new Command.HandoffBriefed(deputy, Optional.of(REPORT), none, none, none, none));
        if (slip == 9) {
            return;
        }
        add(deputy, Flat.Type.HANDOFF_READ_BACK, new Command.HandoffReadBack(Optional.of(REPORT)));
        add(commander, Flat.Type.HANDOFF_CONFIRMED, new Command.HandoffConfirmed());
        Person former = commander;
        commander = deputy;
        deputy = former;
        add(commander, Flat.Type.HANDOFF_ANNOUNCED, new Command.HandoffAnnounced());
    }

    private void add(Person by, Flat.Type type, Event event) {
        drafts.add(new Draft(incident, now, by, by.equals(commander), type, event));
        now += PACE + 2L * random.nextInt(10_000);
    }
}
