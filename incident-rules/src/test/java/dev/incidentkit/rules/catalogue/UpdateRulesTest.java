package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.ExternalUpdated;
import dev.incidentkit.rules.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateRulesTest {

    private static ImmutableList<String> findings(Story story) {
        return Catalogue.standard().check(story.timeline()).findings().stream()
                .map(Finding::what)
                .collect(ImmutableList.toImmutableList());
    }

    private static ExternalUpdated heartbeat(String draft, double next) {
        return new ExternalUpdated(
                "The response goes on.", Optional.of(draft), ImmutableList.of(), true, Optional.of(Story.at(next)));
    }

    @Test
    void aTimeThatHasPassedIsNotWhenTheNextUpdateComes() {
        Story story = Story.of(Severity.SEV_2);
        assertThat(findings(story.with(30, "eli", heartbeat("third", 30.5)))).isEmpty();
        assertThat(findings(story.with(30, "eli", heartbeat("third", 30))))
                .containsExactly("the external update says that the next one came at " + Story.at(30));
    }

    @Test
    void anUpdateThatSaysOnlyThatTheResponseGoesOnIsOne() {
        assertThat(findings(Story.of(Severity.SEV_2).with(60, "eli", UpdateRules.heartbeat())))
                .isEmpty();
    }

    @Test
    void whoeverIsLegalAtSev1MaySeeTheWording() {
        Story story = Story.of(Severity.SEV_1).with(30, "eli", heartbeat("third", 60));
        assertThat(findings(story)).containsExactly("the wording of the external update was coordinated with nobody");
        assertThat(findings(story.with(29, "hana", new Communication.LegalReviewed("third"))))
                .isEmpty();
    }
}
