package dev.incidentkit.rules.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.rules.Checker;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds the rules on postmortems of one, and then those on action items of the items in it. How often a list is reviewed is
 * for the list to say, which goes on when the postmortem is written.
 */
final class PostmortemChecker implements Checker<Postmortem> {
    private static final String REVIEWED = "action-items/reviewed";
    private static final String ITEMS = "items/";

    private final Checker<Postmortem> own;
    private final Policy policy;

    PostmortemChecker(Checker<Postmortem> own, Policy policy) {
        this.own = own;
        this.policy = policy.find(REVIEWED).isPresent() ? policy.without(REVIEWED) : policy;
    }

    @Override
    public Report check(Postmortem postmortem, Optional<Instant> asOf) {
        Report report = own.check(postmortem, asOf);
        ActionItems items = postmortem.asActionItems();
        Report ofItems = asOf.map(instant -> policy.check(items, instant)).orElseGet(() -> policy.check(items));
        return Report.of(
                ImmutableList.<Finding>builder()
                        .addAll(report.findings())
                        .addAll(ofItems.findings().stream()
                                .map(PostmortemChecker::placed)
                                .toList())
                        .build(),
                report.obligations(),
                ImmutableMap.<String, Outcome>builder()
                        .putAll(report.outcomes())
                        .putAll(ofItems.outcomes())
                        .buildOrThrow());
    }

    /** The finding at its place in the postmortem, whose member for the items isn't called as in a list of items. */
    private static Finding placed(Finding finding) {
        String where = finding.where().startsWith(ITEMS)
                ? "action-items/" + finding.where().substring(ITEMS.length())
                : finding.where();
        return new Finding(
                finding.rule(),
                finding.level(),
                finding.what(),
                finding.remedy(),
                finding.people(),
                finding.about(),
                where,
                finding.when());
    }
}
