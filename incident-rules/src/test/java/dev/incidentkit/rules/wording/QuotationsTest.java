package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are somebody else's words. */
class QuotationsTest {
    /** The text with a {@code #} for each character that is quoted; {@code /} stands for the end of a line. */
    private static String shown(String text) {
        String lines = text.replace('/', '\n');
        StringBuilder shown = new StringBuilder(text);
        Quotations.in(lines).stream().forEach(at -> shown.setCharAt(at, '#'));
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a \"b c\" d | a ##### d",
                "\"a\" \"b\" | ### ###",
                "\"a\" | ###",
                "a (\"b\") c | a (###) c",
                "a `b c` d | a ##### d",
                "a `` | a ##",
                "a \u201cb\u201d c | a ### c",
                "a \u201eb\u201c c | a ### c",
                "\u201ea\u201c | ###",
                "\u201ea\" b | ### b",
                "\u201ca \u201cb\u201d c | ###### c",
                "\"a \u201cb\" c | ###### c",
                "a \u201eb\" c | a ### c",
                "a \u201cb\" c \"d\" | a ### c ###",
                "a \u00abb\u00bb c | a ### c",
                "a \u2018b\u2019 c | a ### c",
                "a 'b c' d | a ##### d",
                "'a' | ###",
                "'b.' c | #### c",
                "a 'b.' c | a #### c",
                "a 'it's so' c | a ######### c",
            })
    void marksOfAnyKindQuoteWhatStandsBetweenThem(String text, String quoted) {
        assertThat(shown(text)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "> a b/c | #####/c",
                "> a/> b | ###/###",
                ">/a | #/a",
                "c/  > a | c/  ###",
                "a > b | a > b",
                "```/a/```/b | #########/b",
                "a ```b \"c/d``` e \"f\" | a ############ e ###",
                "a ```b/> c/`d ``` | a ###############",
                "```a``` ```b``` | ####### #######",
                "```\"a```b\" c | ########b\" c",
                "```a/> b/c | ```a/> b/c",
            })
    void aLineBehindAnArrowAndABlockBetweenFencesAreQuoted(String text, String quoted) {
        assertThat(shown(text)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"b",
                "a \"b/c\" d",
                "a 6\" b",
                "a `b",
                "a `b/c d",
                "a \u201db\u201c",
                "a \u00bbb",
                "it's the team's",
                "the hosts' disks",
                "a ' b",
                "a '",
                "a 'b",
                "'",
                "\"",
                "`",
            })
    void aMarkThatIsNeverClosedOnItsLineQuotesNothing(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }
}
