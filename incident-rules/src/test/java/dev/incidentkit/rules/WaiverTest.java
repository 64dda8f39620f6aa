package dev.incidentkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final Instant END = Instant.parse("2026-12-31T00:00:00Z");
    private static final Person ELI = Person.named("eli");
    /** Two people who write to customers and keep the timeline, which is a warning at Sev-3. */
    private static final Response TWO_WRITERS = Response.of(
            Severity.SEV_3,
            Roster.builder()
                    .commander("amara")
                    .experts("chen")
                    .scribe("bo")
                    .communicationsLead("bo")
                    .scribe("dana")
                    .communicationsLead("dana")
                    .build());

    private static final String RULE = "roles/scribe-not-communications-lead";
    private static final Waiver WAIVER = Waiver.of(RULE, "a small team", ELI, END);

    @Test
    void whatIsWaivedCountsForNothingAndIsToldAllTheSame() {
        Report report = Catalogue.standard().waiving(WAIVER).check(TWO_WRITERS, END);

        assertThat(report.findings()).isEmpty();
        assertThat(report.waived())
                .extracting(waived -> waived.finding().rule())
                .containsExactly(RULE, RULE);
        assertThat(report.waived()).extracting(Waived::waiver).containsOnly(WAIVER);
    }

    @Test
    void itEndsTheMomentAfterItsEnd() {
        Policy policy = Catalogue.standard().waiving(WAIVER);

        assertThat(policy.check(TWO_WRITERS, END.plusNanos(1)).findings()).hasSize(2);
    }

    @Test
    void itIsNotInForceWhereNobodySaysWhatTheTimeIs() {
        assertThat(Catalogue.standard().waiving(WAIVER).check(TWO_WRITERS).findings())
                .hasSize(2);
    }

    @Test
    void itMayCoverOneFindingAlone() {
        String ofBo = Catalogue.standard().check(TWO_WRITERS).findings().get(0).identity();

        Report report = Catalogue.standard().waiving(WAIVER.forFinding(ofBo)).check(TWO_WRITERS, END);

        assertThat(report.findings())
                .hasSize(1)
                .noneMatch(finding -> finding.identity().equals(ofBo));
        assertThat(report.waived()).hasSize(1);
    }

    @Test
    void cardinalRulesTakeNone() {
        Waiver waiver = Waiver.of("roles/ic-not-sme", "we are few", ELI, END);

        assertThatThrownBy(() -> Catalogue.standard().waiving(waiver))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("roles/ic-not-sme is cardinal: it can't be waived");
    }

    @Test
    void aWaiverNeedsARuleAndAReason() {
        assertThatThrownBy(() -> Catalogue.standard().waiving(Waiver.of("roles/none", "we are few", ELI, END)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Waiver.of(RULE, " ", ELI, END))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RULE);
    }

    @Test
    void policiesPutTogetherGrantTheWaiversOfBoth() {
        Policy both = Catalogue.standard().waiving(WAIVER).and(Policy.empty());

        assertThat(both.waivers()).containsExactly(WAIVER);
    }
}
