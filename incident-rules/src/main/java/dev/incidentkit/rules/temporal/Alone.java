package dev.incidentkit.rules.temporal;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import java.util.Optional;

/** Runs one check as if it were a policy. */
final class Alone {
    private static final String ID = "check/alone";

    private Alone() {}

    static Outcome check(TemporalCheck check, Timeline timeline, Basis basis) {
        Policy policy = Policy.of(Rule.on(Incidents.INCIDENT, ID).check(check).because("it is asked for"))
                .with(basis.settings());
        Report report =
                basis.asOf().isPresent() ? policy.check(timeline, basis.asOf().get()) : policy.check(timeline);
        return Optional.ofNullable(report.outcomes().get(ID)).orElse(Outcome.notApplicable("there is no such rule"));
    }
}
