package dev.incidentkit.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Prose.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @Test
    void blankLinesSeparateParagraphs() {
        Prose prose = Prose.of("The primary was full.\nSo was the replica.\n \t\n\n  The alert was off.  ");

        assertThat(prose.passages())
                .containsExactly(
                        new Passage("The primary was full.\nSo was the replica.", 1, 1),
                        new Passage("The alert was off.", 2, 1));
    }

    @Test
    void passagesAreCountedWithinTheirParagraph() {
        Prose prose = new Prose(ImmutableList.of(ImmutableList.of("One.", "Two."), ImmutableList.of("Three.")));

        assertThat(prose.passages())
                .containsExactly(new Passage("One.", 1, 1), new Passage("Two.", 1, 2), new Passage("Three.", 2, 1));
        assertThat(prose.text()).isEqualTo("One.\nTwo.\nThree.");
        assertThat(prose).hasToString(prose.text());
    }

    @Test
    void eachPointIsAParagraph() {
        assertThat(Prose.points("The brief was short.", "The record was full."))
                .isEqualTo(Prose.of("The brief was short.\n\nThe record was full."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \n\t\n\u3000\n"})
    void whatHasNoVisibleCharacterIsNoText(String text) {
        assertThat(Prose.of(text)).isEqualTo(Prose.empty());
        assertThat(Prose.of(text).isEmpty()).isTrue();
        assertThat(Prose.of(text).text()).isEmpty();
    }

    @Test
    void aParagraphWithoutAPassageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prose(ImmutableList.of(ImmutableList.of())))
                .withMessage("a paragraph is empty");
    }

    @Test
    void aBlankPassageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prose(ImmutableList.of(ImmutableList.of("One.", " "))))
                .withMessage("a passage is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> Prose.points("One.", ""));
    }
}
