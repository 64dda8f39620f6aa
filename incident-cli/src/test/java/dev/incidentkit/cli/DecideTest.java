package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecideTest {
    private static final String ALL =
            "customers-affected,critical-system-blocked,security-suspected,data-at-risk,obligations-at-risk";

    @Test
    void oneCriterionIsEnough() {
        assertThat(Run.of("decide", "--known", "data-at-risk").out())
                .startsWith("Declare an incident")
                .contains("data-at-risk");
    }

    @Test
    void notToKnowIsAReasonToDeclare() {
        assertThat(Run.of("decide").out()).startsWith("Declare an incident");
        assertThat(Run.of("decide", "--ruled-out", "customers-affected").out())
                .startsWith("Declare an incident")
                .contains("security-suspected");
    }

    @Test
    void whatIsNoIncidentIsSomethingElse() {
        assertThat(Run.of("decide", "--ruled-out", ALL).out()).startsWith("Don't declare; this is a bug");
        assertThat(Run.of("decide", "--ruled-out", ALL, "--reported-as", "slowness")
                        .out())
                .startsWith("Don't declare; this is a ticket");
        assertThat(Run.of("decide", "--ruled-out", ALL, "--reported-as", "one-complaint")
                        .out())
                .startsWith("Don't declare; this is a support case");
    }

    @Test
    void aWrongWordIsOneLine() {
        for (String[] arguments : new String[][] {
            {"decide", "--known", "customer-affected"},
            {"decide", "--reported-as", "rumour"},
            {"decide", "--known", "data-at-risk", "--ruled-out", "data-at-risk"}
        }) {
            Run run = Run.of(arguments);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err().lines()).as(run.err()).hasSize(1);
        }
        assertThat(Run.of("decide", "--known", "customer-affected").err()).contains("did you mean customers-affected?");
    }
}
