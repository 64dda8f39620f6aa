package dev.incidentkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.time.Deadline;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Rule<String> RULE = Rule.on(Subject.of("word", String.class), "words/short")
            .check((word, basis) -> Outcome.satisfied())
            .because("so");

    private static String kind(Outcome outcome) {
        return outcome.match(s -> "satisfied", v -> "violated", p -> "pending", n -> n.why());
    }

    private static Outcome reported(Outcome outcome, Optional<Level> level) {
        Report report = Report.builder().add(RULE, outcome, level).build();
        return report.outcomes().values().iterator().next();
    }

    @Test
    void anOutcomeIsOneOfFour() {
        Due due = new Due("reply", ImmutableList.of(), "a", new Deadline(Instant.EPOCH));
        assertThat(kind(Outcome.satisfied())).isEqualTo("satisfied");
        assertThat(kind(Outcome.violated(Evidence.that("it is long")))).isEqualTo("violated");
        assertThat(kind(Outcome.pending(due))).isEqualTo("pending");
        assertThat(kind(Outcome.notApplicable("no words"))).isEqualTo("no words");
    }

    @Test
    void withoutEvidenceNothingIsViolated() {
        assertThat(kind(Outcome.violated())).isEqualTo("satisfied");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Violated(ImmutableList.of()))
                .withMessageContaining("without evidence");
    }

    @Test
    void aRuleSaysNothingWhereItHasNoWeight() {
        assertThat(kind(reported(Outcome.satisfied(), Optional.of(Level.ERROR))))
                .isEqualTo("satisfied");
        assertThat(kind(reported(Outcome.satisfied(), Optional.empty()))).isEqualTo("allowed at this severity");
        assertThat(kind(reported(Outcome.violated(Evidence.that("it is long")), Optional.empty())))
                .isEqualTo("allowed at this severity");
    }

    @Test
    void oneViolationThatCountsIsEnough() {
        Evidence light = Evidence.that("it is long");
        Evidence heavy = Evidence.that("it is far too long").weighing(Level.WARNING);
        assertThat(kind(reported(Outcome.violated(heavy, light), Optional.empty())))
                .isEqualTo("violated");
        assertThat(kind(reported(Outcome.violated(light, heavy), Optional.empty())))
                .isEqualTo("violated");
    }
}
