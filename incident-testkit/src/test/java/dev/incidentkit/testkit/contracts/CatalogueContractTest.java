package dev.incidentkit.testkit.contracts;

import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.testkit.arbitraries.Retold;
import dev.incidentkit.testkit.arbitraries.Subjects;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the catalogue keeps the contract of rules. */
class CatalogueContractTest {
    @TestFactory
    Stream<DynamicTest> everyRuleKeepsTheContract() {
        return Catalogue.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> JqwikSession.run(() -> keeps(rule))));
    }

    private static <S> void keeps(Rule<S> rule) {
        RuleChecks.isDescribed(rule);
        RuleChecks.passesItsOwn(rule);
        RuleChecks.findsItsOwn(rule);
        S example = rule.violating().orElseThrow();
        Subjects.of(rule).sampleStream().limit(10).forEach(subject -> {
            RuleChecks.throwsNothing(rule, subject);
            RuleChecks.isPure(rule, subject, example);
            RuleChecks.keepsItsId(() -> rule, subject);
            RuleChecks.findsSensibly(rule, subject);
            RuleChecks.seesThroughSpelling(rule, subject, Retold.respelled(subject));
            RuleChecks.ignoresOrder(rule, subject);
        });
    }
}
