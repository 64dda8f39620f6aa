package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class ReviewsProperties {
    private static final Policy POLICY = Catalogue.standard();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingIsWrongWithAPostmortem(@ForAll Postmortem postmortem) {
        assertThat(POLICY.check(postmortem).findings()).isEmpty();
        assertThat(POLICY.check(postmortem.asActionItems()).findings()).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nothingIsWrongWithActionItems(@ForAll ActionItems items) {
        assertThat(POLICY.check(items, Reviews.JUDGED_AS_OF).findings()).isEmpty();
    }

    @Example
    void itemsOfEveryStatusTurnUpAndLateOnes() {
        List<ActionItem> items = Reviews.items().sampleStream().limit(500).toList();

        assertThat(ActionItem.Status.values())
                .allSatisfy(
                        status -> assertThat(items).anyMatch(it -> it.status().equals(Optional.of(status))));
        assertThat(items)
                .anyMatch(it -> !it.reEstimated().isEmpty())
                .anyMatch(it -> it.due().equals(Optional.of("2026-07-01")));
    }

    @Example
    void whatIsOfAnyKindBreaksEachRule() {
        assertThat(broken(Reviews.anyPostmortems().sampleStream().limit(500).toList()))
                .contains(
                        "postmortem/sections", "postmortem/summary", "postmortem/cites-timeline", "postmortem/impact");
        assertThat(broken(Reviews.anyActionItems().sampleStream().limit(500).toList()))
                .contains("action-items/owner", "action-items/due-date", "action-items/sev1-kept");
    }

    private static List<String> broken(List<?> subjects) {
        ImmutableList.Builder<String> rules = ImmutableList.builder();
        subjects.forEach(subject ->
                POLICY.check(subject, Reviews.JUDGED_AS_OF).findings().forEach(finding -> rules.add(finding.rule())));
        return rules.build();
    }
}
