package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines of a vocabulary say of words. */
class VocabularyTest {
    private static Vocabulary vocabulary(String... lines) {
        Vocabulary.Builder builder = Vocabulary.builder();
        for (String line : lines) {
            builder = builder.line(line);
        }
        return builder.word("else").build();
    }

    private static boolean is(Vocabulary vocabulary, String word, String name) {
        int number = vocabulary.find(word);
        return vocabulary.isSet(name)
                ? vocabulary.isIn(name, number)
                : (vocabulary.classesOf(number) & vocabulary.mask(name)) != 0;
    }

    @Test
    void aWordIsInEachClassAndSetThatNamesIt() {
        Vocabulary vocabulary = vocabulary("log: says reads", "adv: says", "*told: reads twice", "*told: thrice");

        assertThat(is(vocabulary, "says", "log")).isTrue();
        assertThat(is(vocabulary, "says", "adv")).isTrue();
        assertThat(is(vocabulary, "reads", "adv")).isFalse();
        assertThat(is(vocabulary, "reads", "told")).isTrue();
        assertThat(is(vocabulary, "twice", "told")).isTrue();
        assertThat(is(vocabulary, "thrice", "told")).isTrue();
        assertThat(is(vocabulary, "says", "told")).isFalse();
        assertThat(vocabulary.set("told").cardinality()).isEqualTo(3);
        assertThat(vocabulary.classesOf(vocabulary.find("else"))).isZero();
        assertThat(vocabulary.find("nothing")).isEqualTo(Words.UNKNOWN);
        assertThat(vocabulary.isIn("told", Words.UNKNOWN)).isFalse();
    }

    @Test
    void aShortWordStandsForOthers() {
        Vocabulary vocabulary = vocabulary("pls = please", "dunno = do not know");

        assertThat(IntStream.of(vocabulary.expansion(vocabulary.find("dunno"))))
                .containsExactly(vocabulary.find("do"), vocabulary.find("not"), vocabulary.find("know"));
        assertThat(vocabulary.expansion(vocabulary.find("pls"))).hasSize(1);
        assertThat(vocabulary.expansion(vocabulary.find("please"))).isEmpty();
        assertThat(vocabulary.expansion(Words.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "try, tries",
        "play, plays",
        "fly, flies",
        "pass, passes",
        "push, pushes",
        "watch, watches",
        "fix, fixes",
        "go, goes",
        "run, runs",
        "by, bys"
    })
    void aVerbHasAThirdPersonAndANounAPlural(String word, String form) {
        assertThat(is(vocabulary("base: " + word), form, "does")).isTrue();
        assertThat(is(vocabulary("nounlike: " + word), form, "plural")).isTrue();
        assertThat(vocabulary("base: " + word).isSet("plural")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mght", "migt", "migh", "mihgt", "mgiht"})
    void aMisspeltWordIsTheWord(String misspelt) {
        Vocabulary vocabulary = vocabulary("misspelt: might");

        assertThat(vocabulary.expansion(vocabulary.find(misspelt))).containsExactly(vocabulary.find("might"));
    }

    @Test
    void aWordIsFoundWhateverItsCase() {
        Vocabulary vocabulary = vocabulary("log: azure über it{s}");

        assertThat(vocabulary.find("AZURE")).isEqualTo(vocabulary.find("azure")).isNotEqualTo(Words.UNKNOWN);
        assertThat(vocabulary.find("ÜBER")).isEqualTo(vocabulary.find("über")).isNotEqualTo(Words.UNKNOWN);
        assertThat(vocabulary.find("it[s]")).isEqualTo(Words.UNKNOWN);
    }

    @Test
    void aMisspellingThatIsAWordIsThatWord() {
        Vocabulary vocabulary = vocabulary("misspelt: form", "log: from");

        assertThat(vocabulary.expansion(vocabulary.find("from"))).isEmpty();
        assertThat(vocabulary.expansion(vocabulary.find("orm"))).isEmpty(); // the first letter is seldom lost
    }

    @Test
    void whatIsNoLineOfAVocabularyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary("words"))
                .withMessageContaining("neither 'class: words' nor 'short = long': words");
        assertThatIllegalArgumentException().isThrownBy(() -> vocabulary(": words"));
        assertThatIllegalArgumentException().isThrownBy(() -> vocabulary(" = words"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary().mask("nouns"))
                .withMessageContaining("{nouns}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary().set("nouns"))
                .withMessageContaining("{nouns}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary().checkKnown("nouns"))
                .withMessageContaining("{nouns}");
    }

    @Test
    void thereAreNoMoreThanSixtyFourClasses() {
        Vocabulary.Builder builder = Vocabulary.builder();
        int more = 64 - Kind.values().length;
        for (int i = 0; i < more; i++) {
            builder.line("class" + i + ": word");
        }
        Vocabulary full = builder.build();

        assertThat(is(full, "word", "class0")).isTrue();
        assertThat(is(full, "word", "class" + (more - 1))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.line("one-more: word"))
                .withMessageContaining("64");
    }
}
