package dev.incidentkit.rules.catalogue;

import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.RootCause;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.severity.Severity;
import java.util.Optional;

/** The postmortem from which the examples of the rules are made. */
final class PostmortemExample {
    /** Nothing is wrong with this one. */
    static final Postmortem GOOD = Postmortem.of("db-degraded")
            .severity(Severity.SEV_2)
            .timelineFile(new TimelineFile(
                    "timelines/2026-05-20-db-degraded.yaml",
                    new TimelineFile.Search.Found(Story.of(Severity.SEV_2).timeline())))
            .summary(
                    "On 2026-05-20 from 14:30 to 15:50 UTC, 12 % of checkouts in the EU failed, because a deploy brought a"
                            + " query without an index to the primary database. We rolled the deploy back and added the index.")
            .timeline("14:32 UTC, the incident is declared [T1].\n\n15:32 UTC, checkouts succeed again [T12].")
            .impact(new Impact(
                    Optional.of("1,240 of 30,000"),
                    Optional.of("EU"),
                    Optional.of("one in eight checkouts failed, and succeeded when repeated"),
                    Optional.of("two teams lost an afternoon"),
                    Optional.of("about 9,000 EUR"),
                    Optional.of("none"),
                    Prose.empty()))
            .rootCause(new RootCause(
                    Prose.of("The primary database ran out of CPU."),
                    Prose.of("The deploy of 14:30 UTC brought a query without an index."),
                    Prose.of("No load test covers the order history, and no alert looks at slow queries."),
                    Prose.empty()))
            .wentWell("The deploy was rolled back within ten minutes of the decision.")
            .wentPoorly("Nobody could see which query was slow: the query log was off.")
            .actionItems(ActionItem.of("Run the order history in the load test")
                    .ownedBy("chen")
                    .dueOn("2026-08-15")
                    .trackedAs("PAY-123"))
            .build();

    private PostmortemExample() {}
}
