package dev.incidentkit.rules.temporal;

import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.rules.temporal.Log.assigned;
import static dev.incidentkit.rules.temporal.Log.can;
import static dev.incidentkit.rules.temporal.Log.declared;
import static dev.incidentkit.rules.temporal.Log.noted;
import static dev.incidentkit.rules.temporal.Log.severity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.CadenceRules;
import dev.incidentkit.rules.catalogue.OpeningRules;
import dev.incidentkit.rules.catalogue.RoleRules;
import org.junit.jupiter.api.Test;

/** What is wrong while the severity changes, and weighs more or less from then on. */
class SeverityChangeTest {
    private static Log log(Rule<?> rule, Severity severity) {
        return new Log(rule).amara(0, declared()).amara(0, severity(severity));
    }

    private static ImmutableList<String> weighed(Log log) {
        return log.monitor().findings().stream()
                .map(finding -> finding.level() + " " + Log.text(finding))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void anErrorStaysOnRecordWhenTheSeverityIsLowered() {
        Log log = log(RoleRules.IC_NOT_SCRIBE, Severity.SEV_2)
                .amara(5, assigned(SCRIBE, "amara"))
                .amara(20, severity(Severity.SEV_3));
        assertThat(weighed(log)).containsExactly("error roles/ic-not-scribe 5-20", "warning roles/ic-not-scribe 20-..");
    }

    @Test
    void aCombinationIsAnErrorFromTheRaiseOn() {
        Log log = log(RoleRules.IC_NOT_SCRIBE, Severity.SEV_3)
                .amara(5, assigned(SCRIBE, "amara"))
                .amara(20, severity(Severity.SEV_2));
        assertThat(weighed(log)).containsExactly("warning roles/ic-not-scribe 5-20", "error roles/ic-not-scribe 20-..");
    }

    @Test
    void aCombinationThatWeighsTheSameGoesOn() {
        Log log = log(RoleRules.IC_NOT_SCRIBE, Severity.SEV_2)
                .amara(5, assigned(SCRIBE, "amara"))
                .amara(20, severity(Severity.SEV_1));
        assertThat(weighed(log)).containsExactly("error roles/ic-not-scribe 5-..");
    }

    @Test
    void whatWasMissedWeighsMoreFromTheRaiseOn() {
        Log log = log(OpeningRules.FIRST_CAN_REPORT, Severity.SEV_4)
                .amara(20, severity(Severity.SEV_2))
                .amara(25, can());
        assertThat(weighed(log)).containsExactly("advice opening/first-can 10-20", "error opening/first-can 20-25");
    }

    @Test
    void whatWasMissedStaysWhatItWasWhenTheSeverityIsLowered() {
        Log log = log(OpeningRules.FIRST_CAN_REPORT, Severity.SEV_2).amara(20, severity(Severity.SEV_4));
        assertThat(weighed(log)).containsExactly("error opening/first-can 10-..");
    }

    @Test
    void anAudienceThatGoesWithoutIsWorseFromTheRaiseOn() {
        Log log = log(CadenceRules.STAKEHOLDERS, Severity.SEV_3)
                .amara(70, severity(Severity.SEV_2))
                .amara(90, noted());
        assertThat(weighed(log))
                .containsExactly("warning cadence/stakeholders 60-70", "error cadence/stakeholders 70-..");
    }

    @Test
    void aRaiseThatIsRecordedLateWeighsWhatWasMissedSince() {
        Log log = log(CadenceRules.STAKEHOLDERS, Severity.SEV_3).late(50, 80, "amara", severity(Severity.SEV_2));
        assertThat(weighed(log)).containsExactly("error cadence/stakeholders 60-..");
    }
}
