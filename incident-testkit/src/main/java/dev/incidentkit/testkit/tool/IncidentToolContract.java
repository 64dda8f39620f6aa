package dev.incidentkit.testkit.tool;

import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/**
 * What the framework asks of an incident tool, a test each. Let your test implement this, and say how a tool is made:
 *
 * <pre>{@code
 * @Supports({Capability.CADENCES, Capability.RESTART})
 * class MyToolTest implements IncidentToolContract {
 *     @Override
 *     public IncidentTool newTool() {
 *         return new MyDriver(new MyTool());
 *     }
 * }
 * }</pre>
 *
 * <p>What a tool doesn't support, and what it {@linkplain OptOut opts out} of, is shown as skipped, with the reason. If
 * the driver itself doesn't work, that is all that fails. All properties are looked for in the same histories, so the
 * first test takes the time.
 */
public interface IncidentToolContract {

    /** A new tool with no incident in it. */
    IncidentTool newTool();

    /** The policy by which the tool is judged. */
    default Policy policy() {
        return Catalogue.standard();
    }

    /** How many histories the tool is driven through. */
    default int tries() {
        return ToolVerifier.TRIES;
    }

    /** Where the random histories begin; a new one for each run, unless it is overridden with one from a message. */
    default long seed() {
        return System.nanoTime();
    }

    /** {@link ToolProperty#T1} */
    @Test
    default void t01_theDriverWorks() {
        Campaign.of(this).check(ToolProperty.T1);
    }

    /** {@link ToolProperty#T2} */
    @Test
    default void t02_theRosterIsWhatTheRecordComesTo() {
        Campaign.of(this).check(ToolProperty.T2);
    }

    /** {@link ToolProperty#T3} */
    @Test
    default void t03_thereIsOneCommander() {
        Campaign.of(this).check(ToolProperty.T3);
    }

    /** {@link ToolProperty#T4} */
    @Test
    default void t04_whoeverDeclaresCommands() {
        Campaign.of(this).check(ToolProperty.T4);
    }

    /** {@link ToolProperty#T5} */
    @Test
    default void t05_commandChangesWithTheConfirmation() {
        Campaign.of(this).check(ToolProperty.T5);
    }

    /** {@link ToolProperty#T6} */
    @Test
    default void t06_aHandoffIsBriefedReadBackAndConfirmed() {
        Campaign.of(this).check(ToolProperty.T6);
    }

    /** {@link ToolProperty#T7} */
    @Test
    default void t07_aPersonIsOnePersonHoweverTyped() {
        Campaign.of(this).check(ToolProperty.T7);
    }

    /** {@link ToolProperty#T8} */
    @Test
    default void t08_forbiddenCombinationsAreRefusedOrFlagged() {
        Campaign.of(this).check(ToolProperty.T8);
    }

    /** {@link ToolProperty#T9} */
    @Test
    default void t09_onlyTheCommanderDirects() {
        Campaign.of(this).check(ToolProperty.T9);
    }

    /** {@link ToolProperty#T10} */
    @Test
    default void t10_aChangeOfSeverityCarriesItsReason() {
        Campaign.of(this).check(ToolProperty.T10);
    }

    /** {@link ToolProperty#T11} */
    @Test
    default void t11_resolvedComesAfterMitigated() {
        Campaign.of(this).check(ToolProperty.T11);
    }

    /** {@link ToolProperty#T12} */
    @Test
    default void t12_anIncidentBeginsAndEndsOnce() {
        Campaign.of(this).check(ToolProperty.T12);
    }

    /** {@link ToolProperty#T13} */
    @Test
    default void t13_whatIsAllowedIsDone() {
        Campaign.of(this).check(ToolProperty.T13);
    }

    /** {@link ToolProperty#T14} */
    @Test
    default void t14_whatIsRefusedLeavesNoTrace() {
        Campaign.of(this).check(ToolProperty.T14);
    }

    /** {@link ToolProperty#T15} */
    @Test
    default void t15_whatWasDoneHasItsEntry() {
        Campaign.of(this).check(ToolProperty.T15);
    }

    /** {@link ToolProperty#T16} */
    @Test
    default void t16_theRecordOnlyGrows() {
        Campaign.of(this).check(ToolProperty.T16);
    }

    /** {@link ToolProperty#T17} */
    @Test
    default void t17_entriesStandInOrder() {
        Campaign.of(this).check(ToolProperty.T17);
    }

    /** {@link ToolProperty#T18} */
    @Test
    default void t18_aCorrectionIsANewEntry() {
        Campaign.of(this).check(ToolProperty.T18);
    }

    /** {@link ToolProperty#T19} */
    @Test
    default void t19_everythingSurvivesARestart() {
        Campaign.of(this).check(ToolProperty.T19);
    }

    /** {@link ToolProperty#T20} */
    @Test
    default void t20_updatesComeFromThoseWhoHoldTheRole() {
        Campaign.of(this).check(ToolProperty.T20);
    }

    /** {@link ToolProperty#T21} */
    @Test
    default void t21_theCommanderTouchesNoSystem() {
        Campaign.of(this).check(ToolProperty.T21);
    }

    /** {@link ToolProperty#T22} */
    @Test
    default void t22_aCadenceHolds() {
        Campaign.of(this).check(ToolProperty.T22);
    }

    /** {@link ToolProperty#T23} */
    @Test
    default void t23_whatIsDueIsDueToTheInstant() {
        Campaign.of(this).check(ToolProperty.T23);
    }

    /** {@link ToolProperty#T24} */
    @Test
    default void t24_whatIsWrongIsFound() {
        Campaign.of(this).check(ToolProperty.T24);
    }

    /** {@link ToolProperty#T25} */
    @Test
    default void t25_lookingChangesNothing() {
        Campaign.of(this).check(ToolProperty.T25);
    }
}
