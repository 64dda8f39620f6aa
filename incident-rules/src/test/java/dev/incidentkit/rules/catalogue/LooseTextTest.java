package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.LooseText.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LooseTextTest {
    private static final Policy POLICY = Catalogue.standard();

    @Test
    void aKindIsCalledAsOnTheCommandLine() {
        assertThat(LooseText.values())
                .extracting(LooseText::id)
                .containsExactly(
                        "conditions", "actions", "needs", "entry", "postmortem", "root-cause", "owner", "due-date");
    }

    /** The words are those that give rise to the finding, or the whole text where it lacks something. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CONDITIONS; CPU is at 95 %. I think it's a memory leak.; can/speculation; I think",
                "ACTIONS; We will fail over.; can/promise; will",
                "NEEDS; Jeff is silent.; can/needs-implicit; Jeff is silent.",
                "ENTRY; The proxy is probably down.; timeline/facts-only; probably",
                "POSTMORTEM; The test was skipped. It was Chen's fault.; postmortem/blameless; Chen's fault",
                "ROOT_CAUSE; The deploy went out.; postmortem/root-cause-depth; The deploy went out.",
                "OWNER; the database team; action-items/owner; the database team",
                "DUE_DATE; Q3; action-items/due-date; Q3"
            })
    void whatIsWrongIsMarkedWhereItStands(LooseText kind, String text, String rule, String words) {
        assertThat(kind.check(text, POLICY)).singleElement().satisfies(mark -> {
            assertThat(mark.finding().rule()).isEqualTo(rule);
            assertThat(text.substring(mark.start(), mark.end())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CONDITIONS; CPU 95 %, replication lag 4 minutes.",
                "ACTIONS; Provisioning a read replica, ETA 6 minutes.",
                "NEEDS; Nothing needed.",
                "ENTRY; Chen restarts the proxy.",
                "POSTMORTEM; The load test was not run.",
                "ROOT_CAUSE; No integration test covers this path of the code.",
                "OWNER; Chen Li",
                "DUE_DATE; 2026-08-15"
            })
    void ofWhatIsRightNothingIsSaid(LooseText kind, String text) {
        assertThat(kind.check(text, POLICY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONDITIONS, can/conditions-missing",
        "ACTIONS, can/actions-missing",
        "NEEDS, can/needs-implicit",
        "OWNER, action-items/owner",
        "DUE_DATE, action-items/due-date"
    })
    void marksThatSayNothingAreNoText(LooseText kind, String rule) {
        assertThat(kind.check("***", POLICY)).singleElement().satisfies(mark -> {
            assertThat(mark.finding().rule()).isEqualTo(rule);
            assertThat(mark.start()).isZero();
            assertThat(mark.end()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatIsSwitchedOffMarksNothing(LooseText kind) {
        assertThat(kind.check("I think Chen forgot it.", Policy.empty())).isEmpty();
    }

    @Test
    void aRuleWeighsAsThePolicyHasIt() {
        assertThat(LooseText.DUE_DATE.check("Q3", POLICY.withLevel("action-items/due-date", Level.ADVICE)))
                .extracting(mark -> mark.finding().level())
                .containsExactly(Level.ADVICE);
    }

    /** A slip may have been told for a reason; fault is always somebody's. */
    @Test
    void whatIsSurelyWrongComesBeforeWhatMayBe() {
        String slip = "Chen ran the wrong script.";
        String both = slip + " It was Chen's fault.";

        assertThat(LooseText.POSTMORTEM.check(slip, POLICY))
                .extracting(mark -> mark.finding().level())
                .containsExactly(Level.ADVICE);
        assertThat(LooseText.POSTMORTEM.check(both, POLICY)).singleElement().satisfies(mark -> {
            assertThat(mark.finding().level()).isEqualTo(Level.WARNING);
            assertThat(both.substring(mark.start(), mark.end())).isEqualTo("Chen's fault");
        });
    }

    @Test
    void anOwnerAndADayAreQuotedIfThereIsAnythingToQuote() {
        assertThat(LooseText.OWNER.check(" the  database team", POLICY))
                .extracting(Mark::finding)
                .extracting(Finding::what)
                .first()
                .asString()
                .startsWith("owner \"the database team\": ");
        assertThat(LooseText.DUE_DATE.check(" ", POLICY))
                .extracting(Mark::finding)
                .extracting(Finding::what)
                .first()
                .asString()
                .doesNotContain("\"");
    }
}
