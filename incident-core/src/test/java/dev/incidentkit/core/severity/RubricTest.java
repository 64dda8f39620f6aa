package dev.incidentkit.core.severity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Rubric.Tier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RubricTest {
    private static final Tier MAJOR = Tier.of(Severity.SEV_1, "no payment succeeds", "all six roles");

    @Test
    void isWrittenInTheTeamsOwnWords() {
        Rubric rubric = Rubric.of("payments", "the wiki", MAJOR);

        assertThat(rubric.team()).contains("payments");
        assertThat(rubric.postedAt()).contains("the wiki");
        assertThat(Tier.of(Severity.SEV_1, "no payment succeeds", "all six roles"))
                .isEqualTo(MAJOR);
        assertThat(rubric.severities())
                .containsExactly(new Tier(
                        Severity.SEV_1, ImmutableList.of("no payment succeeds"), ImmutableList.of("all six roles")));
    }

    /** Twice the same severity, nothing said, posted nowhere: each is for a rule to find. */
    @Test
    void whatIsWrongCanBeWritten() {
        Tier silent = new Tier(Severity.SEV_1, ImmutableList.of(), ImmutableList.of(" "));
        Rubric rubric = new Rubric(Optional.empty(), Optional.empty(), ImmutableList.of(MAJOR, silent));

        assertThat(rubric.severities()).containsExactly(MAJOR, silent);
    }
}
