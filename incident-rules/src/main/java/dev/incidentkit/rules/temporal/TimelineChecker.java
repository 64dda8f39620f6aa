package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Checker;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Report;
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
        ImmutableList<Finding> findings = run.findings();
        ImmutableList<Obligation> obligations = run.obligations();
        ImmutableListMultimap<String, Finding> found = Multimaps.index(findings, Finding::rule);
        ImmutableListMultimap<String, Obligation> owed = Multimaps.index(obligations, Obligation::rule);
        ImmutableMap.Builder<String, Outcome> outcomes = ImmutableMap.builder();
        for (int i = 0; i < plan.rules().size(); i++) {
            String rule = plan.rules().get(i).id();
            outcomes.put(rule, outcome(run, i, found.get(rule), owed.get(rule)));
        }
        return Report.of(findings, obligations, outcomes.buildOrThrow());
    }

    private static Outcome outcome(Run run, int rule, ImmutableList<Finding> found, ImmutableList<Obligation> owed) {
        if (run.last().isEmpty()) {
            return Outcome.notApplicable("nothing is on record");
        }
        if (!found.isEmpty()) {
            return Outcome.of(found.stream().map(Finding::evidence).collect(ImmutableList.toImmutableList()));
        } else if (!owed.isEmpty()) {
            return new Outcome.Pending(owed.stream().map(Obligation::due).collect(ImmutableList.toImmutableList()));
        }
        return run.applies(rule) ? Outcome.satisfied() : Outcome.notApplicable("it asks for nothing at this severity");
    }
}
