package dev.incidentkit.rules.temporal;

import dev.incidentkit.core.time.Interval;
import dev.incidentkit.rules.Finding;
import java.time.Instant;
import java.util.Optional;

/**
 * A finding that may still be going on, or the fact that something was missed that doesn't count as one. A finding that
 * has ended is final.
 */
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

    boolean isOpen() {
        return finding.flatMap(Finding::when).filter(Interval::isOpen).isPresent();
    }

    /** It was wrong until this instant; if that isn't after it began, it never was. */
    void endAt(Instant at) {
        if (finding.isEmpty()) {
            return;
        }
        Interval when = finding.get().when().orElseThrow();
        if (at.isAfter(when.start())) {
            finding = Optional.of(finding.get().during(when.endingAt(at)));
            run.ended(finding.get());
        } else {
            withdraw();
        }
    }

    /** The same finding in other words, over the same time from the same place: more or fewer people may be short. */
    void reword(Finding now) {
        finding = finding.map(
                before -> now.at(before.where()).during(before.when().orElseThrow()));
    }

    /** It never was wrong, as is known now. */
    void withdraw() {
        run.withdrawn(this);
    }
}
