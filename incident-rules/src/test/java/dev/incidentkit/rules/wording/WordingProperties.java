package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for any text, however odd. */
class WordingProperties {

    @Property(tries = 2000)
    void anyTextCanBeRead(@ForAll WordingCheck check, @ForAll String text) {
        assertSound(check, text);
    }

    @Property(tries = 2000)
    void anyMixtureOfWordsAndMarksCanBeRead(@ForAll WordingCheck check, @ForAll("mixtures") String text) {
        assertSound(check, text);
    }

    @Property(tries = 300)
    void whatIsQuotedIsNeverFlagged(@ForAll("words") String words) {
        assertThat(WordingCheck.CONDITIONS.broken("Log: `" + words + "`")).isEmpty();
    }

    @Test
    void aWordThatMayBeANameCanBeTheLastOfASentenceOfAnyLength() {
        for (String name : ImmutableList.of("Will", "May", "Bo", "Dr", "The", "Monday")) {
            for (int words = 0; words < 140; words++) {
                String text = "it ".repeat(words) + name;
                for (WordingCheck check : WordingCheck.values()) {
                    assertSound(check, text);
                }
            }
        }
    }

    private static void assertSound(WordingCheck check, String text) {
        ImmutableList<Flag> flags = check.broken(text);
        int last = 0;
        for (Flag flag : flags) {
            assertThat(flag.start()).isBetween(last, text.length());
            assertThat(flag.end()).isBetween(flag.start(), text.length());
            assertThat(flag.cue()).isEqualTo(text.substring(flag.start(), flag.end()));
            assertThat(flag.why()).isNotBlank();
            assertThat(flag.instead()).isNotBlank();
            last = flag.start();
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.oneOf(pieces(), Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("might", "probably", "I", "think", "it's", "DNS", "will", "may", "be")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(
                "might ",
                "will ",
                "Will ",
                "May ",
                "we ",
                "should ",
                "have ",
                "Tom ",
                "failed ",
                "to ",
                "restart ",
                "the ",
                "server ",
                "probably ",
                "because ",
                "didn't ",
                "it's ",
                "'",
                "\"",
                "`",
                "```",
                "\u201c",
                "\u201d",
                "\u00ab",
                "<!--",
                "-->",
                "accept:",
                "\n",
                "> ",
                ". ",
                "? ",
                ", ",
                ": ",
                "(",
                ")",
                "@",
                "http://",
                "10:02 ",
                "6 pm ",
                "at 2100 ",
                "50% ",
                "2024-05-03 ",
                "-",
                "_",
                "/",
                "\u0000",
                "\uD83D",
                "\uDD25",
                "\u0130",
                "\u202e",
                "no ",
                "need ",
                "if ",
                "when ",
                "log: ");
    }
}
