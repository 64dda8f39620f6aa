package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.rules.Finding;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningRulesTest {
    private static ImmutableList<Finding> findings(Story story, String rule) {
        return Catalogue.standard().check(story.timeline()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    /** From minute one, immediately, within an hour, with the next internal update. */
    @ParameterizedTest
    @CsvSource({"SEV_0, 1", "SEV_1, 5", "SEV_2, 60", "SEV_3, 60"})
    void executivesAreToldInTheTimeThatTheSeverityAllows(Severity severity, int minutes) {
        Story story = Story.of(severity).without(Communication.ExecutivesNotified.class);

        assertThat(findings(story, "opening/executives-notified"))
                .extracting(finding -> finding.when().orElseThrow().start())
                .containsExactly(Story.at(minutes));
    }

    @Test
    void atSev3TheyAreToldAtThePaceThatTheCommanderSet() {
        Story story = Story.of(Severity.SEV_3)
                .without(Communication.ExecutivesNotified.class)
                .with(0, "amara", new Command.CadenceSet(Audience.STAKEHOLDERS, Duration.ofMinutes(30)));

        assertThat(findings(story, "opening/executives-notified"))
                .extracting(finding -> finding.when().orElseThrow().start())
                .containsExactly(Story.at(30));
    }

    /** At Sev-3 the staff is commander, expert and Scribe, so the commander may write; whoever else may not. */
    @ParameterizedTest
    @CsvSource({"SEV_2, fay, 0", "SEV_2, amara, 1", "SEV_3, amara, 0", "SEV_3, chen, 1"})
    void theFirstInternalUpdateIsTheLiaisonsOrTheCommandersWhereNoneIsNeeded(
            Severity severity, String author, int findings) {
        Story story = Story.of(severity)
                .without(Communication.InternalUpdated.class)
                .with(9, author, new Communication.InternalUpdated("Payments in the EU fail; a response is on."));

        assertThat(findings(story, "opening/first-internal-update")).hasSize(findings);
        assertThat(findings(story, "updates/author")).hasSize(findings);
    }
}
