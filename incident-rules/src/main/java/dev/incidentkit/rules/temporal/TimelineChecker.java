package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Checker;
import dev.incidentkit.rules.Due;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import java.time.Instant;
import java.util.Optional;

/** Checks a timeline by feeding it to a monitor, and moving the clock to the end. */
final class TimelineChecker implements Checker<Timeline> {
    private final Plan plan;

    TimelineChecker(Plan plan) {
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    /** As of a moment, or as of the last entry; entries that were recorded after that moment aren't looked at. */
    @Override
    public Report check(Timeline timeline, Optional<Instant> asOf) {
        Run run = Run.of(plan);
        for (Entry entry : timeline.entries()) {
            if (asOf.isEmpty() || !entry.knownAt().isAfter(asOf.get())) {
                run.record(entry);
            } else {
                run.skip(entry);
            }
        }
        if (asOf.isPresent() && asOf.get().isAfter(run.clock())) {
            run.advanceTo(asOf.get());
        }
        return report(run);
    }

    private Report report(Run run) {
        ImmutableMap.Builder<String, Outcome> outcomes = ImmutableMap.builder();
        for (int i = 0; i < plan.rules().size(); i++) {
            Rule<Timeline> rule = plan.rules().get(i);
            outcomes.put(rule.id(), outcome(rule, i, run));
        }
        return Report.of(run.findings(), run.obligations(), outcomes.buildOrThrow());
    }

    private static Outcome outcome(Rule<Timeline> rule, int number, Run run) {
        if (run.last().isEmpty()) {
            return Outcome.notApplicable("nothing is on record");
        }
        ImmutableList<Evidence> evidence = run.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .map(Finding::evidence)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Due> due = run.obligations().stream()
                .filter(obligation -> obligation.rule().equals(rule.id()))
                .map(Obligation::due)
                .collect(ImmutableList.toImmutableList());
        if (!evidence.isEmpty()) {
            return Outcome.of(evidence);
        } else if (!due.isEmpty()) {
            return new Outcome.Pending(due);
        }
        return run.applies(number)
                ? Outcome.satisfied()
                : Outcome.notApplicable("it asks for nothing at this severity");
    }
}
