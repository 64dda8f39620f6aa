package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word is by its form alone. */
class FormTest {
    private static String kinds(long mask) {
        return Arrays.stream(Kind.values())
                .filter(kind -> (mask & kind.mask()) != 0)
                .map(Kind::className)
                .collect(Collectors.joining(" "));
    }

    /** A word is looked at within a text, of which nothing before or behind it may count. */
    private static String of(String word) {
        String text = "9" + word + "9";
        return kinds(Form.of(text, 1, text.length() - 1));
    }

    private static String ofWord(String word) {
        String text = "aA" + word + "ed";
        return kinds(Form.ofWord(text, 2, text.length() - 2));
    }

    @ParameterizedTest
    @CsvSource({
        "14, num",
        "'1,000.5', num",
        "50%, num percent",
        "10:02, time",
        "5pm, time",
        "1002utc, time",
        "5m, num duration",
        "90minutes, num duration",
        "3rd, num",
        "12gb, num",
        "5-6, num",
        "5-6%, num percent",
        "5-6min, num duration",
        "5-6pm, time",
        "10:02-10:05, time",
        "2024-05-03, date",
        "2024-05, date",
        "2024-05-03x, date",
        "5-x, id",
        "3abc, id",
        "3a-b, id",
        "3minutess, id",
        "1.2.3, num",
        "db1, id",
    })
    void aFigureIsANumberATimeALengthADayOrAName(String word, String kinds) {
        assertThat(of(word)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "AssumeRole, id",
        "Assume, ''",
        "going, ing",
        "ring, ''",
        "failed, past",
        "shed, past",
        "red, ''",
        "hosts, plural",
        "gas, ''",
        "glass, ''",
        "status, ''",
        "basis, ''",
        "pharmacist, human",
        "technicians, human plural",
        "watchman, human",
        "watchmen, human",
        "charwoman, human",
        "playlist, ''",
        "exist, ''",
        "human, ''",
    })
    void anEndingTellsWhatAWordMayBe(String word, String kinds) {
        assertThat(ofWord(word)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hopelessly", "barely"})
    void aLongWordInSmallLettersThatEndsLikeAnAdverbIsOne(String word) {
        assertThat(Form.isAdverb("x" + word, 1, word.length() + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hopelessly", "reply", "hopeless"})
    void anotherIsNone(String word) {
        assertThat(Form.isAdverb("xx" + word, 2, word.length() + 2)).isFalse();
    }

    @Test
    void aKnownWordIsWhatItsEndingSaysUnlessItIsKnownNotToBe() {
        Vocabulary vocabulary = Vocabulary.builder()
                .line("noning: morning")
                .line("nonpast: speed")
                .word("going")
                .build();

        assertThat(kinds(Form.ofKnown("morning", 0, 7, vocabulary, vocabulary.find("morning"))))
                .isEmpty();
        assertThat(kinds(Form.ofKnown("speed", 0, 5, vocabulary, vocabulary.find("speed"))))
                .isEmpty();
        assertThat(kinds(Form.ofKnown("going", 0, 5, vocabulary, vocabulary.find("going"))))
                .isEqualTo("ing");
        assertThat(kinds(Form.ofKnown("goIng", 0, 5, vocabulary, vocabulary.find("going"))))
                .isEqualTo("id");
    }
}
