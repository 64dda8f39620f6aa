package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds every rule on responses continuously over an incident. Some rules say something else of a response that has run
 * for longer; so the response is looked at again when that time has come.
 */
final class ResponseOverTime extends Standing {
    /** What it remembers once it waits for the times at which to look again. */
    private static final int BEGUN = 1;

    ResponseOverTime(int number) {
        super(Plan.NO_RULE, number);
    }

    @Override
    ImmutableList<Claim> claims(Run run, Incident incident, Instant at) {
        if (!incident.isActive()) {
            return ImmutableList.of();
        }
        Response response = incident.responseAt(at);
        Report report = run.plan().policy().check(response);
        return report.isClean() ? ImmutableList.of() : claims(run, report, incident);
    }

    private ImmutableList<Claim> claims(Run run, Report report, Incident incident) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        for (Finding finding : report.findings()) {
            Rule<?> rule = run.plan().policy().find(finding.rule()).orElseThrow();
            Optional<Deadline> until = rule.grace().until(incident, run.settings());
            claims.add(new Claim(finding, rule.grace().awaited(finding), until));
        }
        return claims.build();
    }

    @Override
    void state(Run run, Moment moment) {
        Incident incident = moment.after();
        if (run.memory(this) != BEGUN && incident.declaredAt().isPresent()) {
            run.remember(this, BEGUN);
            for (Duration threshold : run.plan().thresholds()) {
                Item item = new Item(
                        "",
                        "",
                        Optional.empty(),
                        ImmutableList.of(),
                        incident.declaredAt().get(),
                        threshold);
                run.await(this, item);
            }
        }
        if (concerns(moment.before(), incident)) {
            super.state(run, moment);
        }
    }

    /** Whether the two states may differ as responses, or in what they are allowed. */
    @SuppressWarnings("ReferenceEquality") // parts that are equal and not the same are looked at once too often
    private static boolean concerns(Incident before, Incident after) {
        return before.leadership() != after.leadership()
                || before.impact() != after.impact()
                || before.phase() != after.phase()
                || before.rotationPrepared() != after.rotationPrepared()
                || !before.declaredAt().equals(after.declaredAt());
    }

    @Override
    boolean isClaimed(Item item) {
        return !item.key.isEmpty();
    }

    @Override
    void missed(Run run, Item item) {
        if (isClaimed(item)) {
            super.missed(run, item);
        } else {
            run.forget(this, item);
            Instant due = item.due();
            update(run, claims(run, run.incident(), due.plusNanos(1)), due); // longer than, so the moment after
        }
    }

    @Override
    boolean isPossible(int memory) {
        return memory == 0 || memory == BEGUN;
    }

    @Override
    boolean isPossible(Run run, ItemState item) {
        return item.key().isEmpty() || super.isPossible(run, item);
    }
}
