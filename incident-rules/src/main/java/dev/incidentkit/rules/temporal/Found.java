package dev.incidentkit.rules.temporal;

import dev.incidentkit.core.time.Interval;
import dev.incidentkit.rules.Finding;
import java.time.Instant;
import java.util.Optional;

/** A finding that may still be going on, or the fact that something was missed that doesn't count as one. */
final class Found {
    private final Run run;
    private Optional<Finding> finding;

    Found(Run run, Optional<Finding> finding) {
        this.run = run;
        this.finding = finding;
    }

    Optional<Finding> finding() {
        return finding;
    }

    /** When it began to be wrong. */
    Optional<Instant> start() {
        return finding.flatMap(Finding::when).map(Interval::start);
    }

    /** It was wrong until this instant. An entry's own finding begins and ends with the entry. */
    void endAt(Instant at) {
        if (finding.isPresent()) {
            Instant start = start().orElse(at);
            finding = Optional.of(finding.get().during(Interval.between(start, at.isBefore(start) ? start : at)));
            run.ended(finding.get());
        }
    }

    /** The same finding in other words, over the same time: more or fewer people may be short. */
    void reword(Finding now) {
        finding = finding.map(before -> now.during(before.when().orElseThrow()));
    }

    /** It never was wrong, as is known now. */
    void withdraw() {
        run.withdrawn(this);
    }
}
