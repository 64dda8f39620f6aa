package dev.incidentkit.testkit.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoriesTest {
    @TestFactory
    Stream<DynamicTest> nothingIsWrongInAnyOfThem() {
        ImmutableMap<String, Timeline> stories = ImmutableMap.<String, Timeline>builder()
                .put("Sev-4", Stories.sev4ByTheBook())
                .put("Sev-3", Stories.sev3ByTheBook())
                .put("Sev-2", Stories.sev2ByTheBook())
                .put("Sev-1", Stories.sev1ByTheBook())
                .put("Sev-0", Stories.sev0ByTheBook())
                .put("shift change", Stories.shiftChange())
                .put("downgraded", Stories.downgraded())
                .put("upgraded", Stories.upgraded())
                .build();
        return stories.entrySet().stream()
                .map(story -> DynamicTest.dynamicTest(
                        story.getKey(),
                        () -> assertThat(Catalogue.standard()
                                        .check(story.getValue())
                                        .findings())
                                .isEmpty()));
    }

    @ParameterizedTest
    @EnumSource
    void aStaffedResponseIsClean(Severity severity) {
        assertThat(Catalogue.standard().check(Stories.staffed(severity)).findings())
                .isEmpty();
    }

    @Test
    void aStoryByTheBookIsReviewedInTheEnd() {
        assertThat(Incident.of(Stories.sev2ByTheBook()).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void commandChangesInAShiftChange() {
        assertThat(Incident.of(Stories.shiftChange()).roster().holders(Role.INCIDENT_COMMANDER))
                .containsExactly(Cast.standard().relief());
    }

    @Test
    void aCastIsTenDifferentPeople() {
        assertThatThrownBy(() -> Cast.named("amara", "dana", "bo")).hasMessageContaining("10 people, not 3");
        assertThatThrownBy(() -> Cast.named("amara", "dana", "bo", "Bo ", "eli", "fay", "gus", "hana", "ines", "jun"))
                .hasMessageContaining("twice");
    }
}
