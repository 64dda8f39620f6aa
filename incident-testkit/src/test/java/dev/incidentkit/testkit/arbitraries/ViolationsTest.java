package dev.incidentkit.testkit.arbitraries;

import static com.google.common.base.Preconditions.checkState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.review.Reviews;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {
    @TestFactory
    Stream<DynamicTest> eachBreaksItsRule() {
        return Catalogue.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> JqwikSession.run(() -> breaks(rule))));
    }

    private static <S> void breaks(Rule<S> rule) {
        assertThat(Violations.violating(rule).sampleStream().limit(5))
                .allSatisfy(subject -> assertThat(Judging.report(Catalogue.standard(), rule, subject)
                                .findings())
                        .extracting(Finding::rule)
                        .contains(rule.id()));
    }

    @Test
    void theyAreToldOfOtherPeopleAndOnOtherDays() {
        JqwikSession.run(() -> assertThat(Violations.violating("severity/justified")
                        .sampleStream()
                        .limit(15)
                        .distinct())
                .hasSizeGreaterThan(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem/blameless", "action-items/owner", "can/speculation", "severity/rubric"})
    void whatIsWrongWithTheExampleIsWrongElsewhereToo(String rule) {
        JqwikSession.run(() -> assertThat(
                        Violations.violating(rule).sampleStream().limit(200).distinct())
                .hasSizeGreaterThan(10));
    }

    @Test
    void aRuleThatCannotJudgeOtherSubjectsIsBrokenByItsExample() {
        ActionItems right = ActionItems.of(ActionItem.of("Test it").ownedBy("chen"));
        ActionItems wrong = ActionItems.of(ActionItem.of("Test it").ownedBy("dana"));
        Rule<ActionItems> narrow = Rule.on(Reviews.ACTION_ITEMS, "team/one-item")
                .title("Chen does it")
                .passes(right)
                .violates(wrong)
                .check((list, basis) -> {
                    checkState(list.items().size() == 1, "more than one");
                    return list.equals(wrong) ? Outcome.violated(Evidence.that("it isn't Chen")) : Outcome.satisfied();
                })
                .because("reasons");

        JqwikSession.run(() -> assertThat(Violations.violating(narrow, Policy.of(narrow))
                        .sampleStream()
                        .limit(50))
                .contains(wrong));
    }

    @Test
    void theyShrinkToTheExample() {
        Rule<?> rule = Catalogue.standard().find("roles/ic-not-sme").orElseThrow();
        JqwikSession.run(() -> {
            Object smallest = Shrunk.of(Violations.violating(rule), subject -> true);
            assertThat(smallest).isEqualTo(rule.violating().orElseThrow());
        });
    }

    @Test
    void aRuleMustBeThere() {
        assertThatThrownBy(() -> Violations.violating("roles/no-such-rule"))
                .hasMessageContaining("the catalogue has no rule roles/no-such-rule");
    }
}
