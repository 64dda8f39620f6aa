package dev.incidentkit.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Prose;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void aPlaceInTheTextStandsInItsPassage() {
        Prose prose = new Prose(ImmutableList.of(ImmutableList.of("One.", "Two."), ImmutableList.of("Three.")));
        Section section = new Section("summary", prose);
        assertThat(prose.text()).isEqualTo("One.\nTwo.\nThree.");
        assertThat(section.placeAt(0)).isEqualTo("summary/1/1");
        assertThat(section.placeAt(3)).isEqualTo("summary/1/1");
        assertThat(section.placeAt(5)).isEqualTo("summary/1/2");
        assertThat(section.placeAt(10)).isEqualTo("summary/2/1");
        assertThat(section.placeAt(prose.text().length() - 1)).isEqualTo("summary/2/1");
        assertThat(section.placeAt(99)).isEqualTo("summary");
    }
}
