package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
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
                        Violations.violating(rule).sampleStream().limit(30).distinct())
                .hasSizeGreaterThan(10));
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
