package dev.incidentkit.rules.catalogue;

import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import java.util.Optional;

/**
 * A text of an entry that is to state facts. What somebody asks, decides, reports as a finding or says in a CAN report is
 * theirs, and a record of it may hold a guess.
 *
 * @param member the name of the text in its entry
 */
record Recorded(String member, String text) {
    static Optional<Recorded> in(Event event) {
        if (event instanceof Remark.Noted it) {
            return Optional.of(new Recorded("text", it.text()));
        } else if (event instanceof Remark.Corrected it) {
            return Optional.of(new Recorded("correction", it.correction()));
        } else if (event instanceof Assessment.EvidenceObserved it) {
            return Optional.of(new Recorded("observation", it.observation()));
        } else if (event instanceof Assessment.FactConfirmed it) {
            return Optional.of(new Recorded("fact", it.fact()));
        } else if (event instanceof Work.ActionCompleted it) {
            return it.outcome().map(outcome -> new Recorded("outcome", outcome));
        }
        return Optional.empty();
    }
}
