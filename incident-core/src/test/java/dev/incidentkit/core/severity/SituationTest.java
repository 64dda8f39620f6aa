package dev.incidentkit.core.severity;

import static dev.incidentkit.core.severity.Reason.CUSTOMERS_AFFECTED;
import static dev.incidentkit.core.severity.Reason.DATA_AT_RISK;
import static dev.incidentkit.core.severity.Reason.NOT_YET_KNOWN;
import static dev.incidentkit.core.severity.Reason.SECURITY_SUSPECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.severity.Decision.Declare;
import dev.incidentkit.core.severity.Decision.DontDeclare;
import dev.incidentkit.core.severity.Decision.Instead;
import dev.incidentkit.core.severity.Situation.Report;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SituationTest {
    private static final Situation RULED_OUT = Situation.unknown().rulingOut(Reason.values());

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_YET_KNOWN")
    void anyOneCriterionIsEnough(Reason reason) {
        Reason[] others =
                Situation.criteria().stream().filter(other -> other != reason).toArray(Reason[]::new);

        assertThat(Situation.unknown().rulingOut(others).knowing(reason).decide())
                .isInstanceOfSatisfying(Declare.class, declare -> {
                    assertThat(declare.reasons()).containsExactly(reason);
                    assertThat(declare.reason()).contains(reason.toString());
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_YET_KNOWN")
    void whatIsntRuledOutIsAReasonToDeclare(Reason open) {
        Reason[] others =
                Situation.criteria().stream().filter(other -> other != open).toArray(Reason[]::new);

        assertThat(Situation.unknown().rulingOut(others).decide()).isInstanceOfSatisfying(Declare.class, declare -> {
            assertThat(declare.reasons()).containsExactly(NOT_YET_KNOWN);
            assertThat(declare.reason()).contains(open.toString());
        });
    }

    @Test
    void whoKnowsNothingDeclares() {
        assertThat(Situation.unknown().decide()).isInstanceOf(Declare.class);
        assertThat(Situation.criteria()).hasSize(5).doesNotContain(NOT_YET_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"DEFECT, BUG", "SLOWNESS, TICKET", "ONE_COMPLAINT, SUPPORT_CASE"})
    void whatMeetsNoCriterionIsSomethingElse(Report report, Instead instead) {
        assertThat(RULED_OUT.reportedAs(report).decide()).isInstanceOfSatisfying(DontDeclare.class, it -> {
            assertThat(it.instead()).isEqualTo(instead);
            assertThat(it.reason()).contains(instead.toString());
        });
        assertThat(report).hasToString(report.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(instead).hasToString(instead.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    @Test
    void aComplaintThatMeetsACriterionIsAnIncident() {
        assertThat(Situation.unknown()
                        .knowing(DATA_AT_RISK, SECURITY_SUSPECTED)
                        .reportedAs(Report.ONE_COMPLAINT)
                        .decide())
                .isInstanceOfSatisfying(
                        Declare.class,
                        it -> assertThat(it.reasons()).containsExactlyInAnyOrder(DATA_AT_RISK, SECURITY_SUSPECTED));
    }

    @Test
    void nothingIsBothKnownAndRuledOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULED_OUT.knowing(CUSTOMERS_AFFECTED))
                .withMessage("customers-affected can't be both known and ruled out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.unknown().knowing(DATA_AT_RISK).rulingOut(DATA_AT_RISK));
    }

    @Test
    void whatIsLearntIsAdded() {
        Situation situation = Situation.unknown()
                .knowing(DATA_AT_RISK)
                .knowing(SECURITY_SUSPECTED)
                .rulingOut(CUSTOMERS_AFFECTED);

        assertThat(situation.established()).containsExactlyInAnyOrder(DATA_AT_RISK, SECURITY_SUSPECTED);
        assertThat(situation.ruledOut()).isEqualTo(ImmutableSet.of(CUSTOMERS_AFFECTED));
        assertThat(Situation.unknown().established()).isEmpty();
    }

    @Test
    void notToKnowIsNoCriterion() {
        assertThat(Situation.criteria())
                .hasSize(Reason.values().length - 1)
                .doesNotContain(NOT_YET_KNOWN)
                .contains(CUSTOMERS_AFFECTED, SECURITY_SUSPECTED, DATA_AT_RISK);
    }
}
