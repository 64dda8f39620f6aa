package dev.incidentkit.testkit.contracts;

import dev.incidentkit.rules.Rule;
import dev.incidentkit.testkit.arbitraries.Retold;
import dev.incidentkit.testkit.arbitraries.Subjects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * What every rule must keep. Let your test implement this and say which rule it is about:
 *
 * <pre>{@code
 * class BankLiaisonTest implements RuleContract<Response> {
 *     @Override
 *     public Rule<Response> rule() {
 *         return PaymentsRules.BANK_LIAISON;
 *     }
 * }
 * }</pre>
 *
 * @param <S> what the rule looks at
 */
public interface RuleContract<S> {

    /** The rule under test. */
    Rule<S> rule();

    /** What the rule is shown: right and wrong, and made from its own examples. */
    @Provide
    default Arbitrary<S> subjects() {
        return Subjects.of(rule());
    }

    /** See {@code docs/testkit.md}. */
    @Example
    @Label(RuleChecks.R1)
    default void r01_isDescribed() {
        RuleChecks.isDescribed(rule());
    }

    /** See {@code docs/testkit.md}. */
    @Example
    @Label(RuleChecks.R2)
    default void r02_passesItsOwn() {
        RuleChecks.passesItsOwn(rule());
    }

    /** See {@code docs/testkit.md}. */
    @Example
    @Label(RuleChecks.R3)
    default void r03_findsItsOwn() {
        RuleChecks.findsItsOwn(rule());
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label(RuleChecks.R4)
    default void r04_isPure(@ForAll("subjects") S subject, @ForAll("subjects") S other) {
        RuleChecks.isPure(rule(), subject, other);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label(RuleChecks.R4)
    default void r04_isPureElsewhere(@ForAll("subjects") S subject) {
        RuleChecks.isPureElsewhere(rule(), subject);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label(RuleChecks.R5)
    default void r05_keepsItsId(@ForAll("subjects") S subject) {
        RuleChecks.keepsItsId(this::rule, subject);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label(RuleChecks.R6)
    default void r06_throwsNothing(@ForAll("subjects") S subject) {
        RuleChecks.throwsNothing(rule(), subject);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label(RuleChecks.R7)
    default void r07_findsSensibly(@ForAll("subjects") S subject) {
        RuleChecks.findsSensibly(rule(), subject);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label(RuleChecks.R8)
    default void r08_seesThroughSpelling(@ForAll("subjects") S subject) {
        RuleChecks.seesThroughSpelling(rule(), subject, Retold.respelled(subject));
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label(RuleChecks.R9)
    default void r09_ignoresOrder(@ForAll("subjects") S subject) {
        RuleChecks.ignoresOrder(rule(), subject);
    }

    /** See {@code docs/testkit.md}. Skipped unless the test says {@link AllocationFree}. */
    @Example
    @Label(RuleChecks.R10)
    @AddLifecycleHook(AllocationFree.Skip.class)
    default void r10_costsNothingWhenClean() {
        RuleChecks.costsNothingWhenClean(rule());
    }
}
