package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is cut into sentences, and these into words. */
class TokenizerTest {
    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .line("log: log says")
            .line("abbreviation: approx etc")
            .line("adv: soon")
            .line("*prefix: re")
            .line("base: start do")
            .line("noning: morning")
            .line("nonpast: speed")
            .line("pls = please")
            .word("not")
            .word("'s")
            .word("'ll")
            .word("can")
            .build();

    /** The words, with blanks between them, and a bar between sentences; {@code ^} in the text ends a line. */
    private static String cut(String text) {
        String lines = text.replace('^', '\n');
        Tokenizer tokenizer = new Tokenizer(lines, Quotations.in(lines), VOCABULARY);
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        Sentence sentence = new Sentence();
        while (tokenizer.next(sentence)) {
            sentences.add(IntStream.range(0, sentence.size())
                    .mapToObj(i -> lines.substring(sentence.start(i), sentence.end(i)))
                    .collect(Collectors.joining(" ")));
        }
        return String.join(" | ", sentences.build()).replace('\n', '^');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "a b. C d;a b . | C d",
                "a! b? c;a ! | b ? | c",
                "at 10.5 s;at 10.5 s",
                "J. Doe ran;J . Doe ran",
                "step b. Then;step b . | Then",
                "so ... it ran;so . . . it ran",
                "so ... It ran;so . . . | It ran",
                "approx. 5 s;approx . 5 s",
                "approx. five;approx . five",
                "etc. Then;etc . | Then",
                "a b^c d;a b c d",
                "a b^C d;a b | C d",
                "a b^  c d;a b c d",
                "a b^^c;a b | c",
                "a b^^C d;a b | C d",
                "^A b^;A b",
                ". A b;. | A b",
                "a b^- c;a b | - c",
            })
    void aSentenceEndsWithItsMarkOrALineThatStartsAfresh(String text, String sentences) {
        assertThat(cut(text)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "db-1 and eu_west.a;db-1 and eu_west.a",
                "a - b -c;a - b - c",
                "a--b;a - - b",
                "1,000 but 1, 2;1,000 but 1 , 2",
                "a,b;a , b",
                "10:02 is a: 5;10:02 is a : 5",
                "port:8080 of img1:latest;port:8080 of img1:latest",
                "note:this disk:/var;note : this disk : /var",
                "see http://a.b/c?d=e, f;see http://a.b/c?d=e , f",
                "(http://a.b/c) d;( http://a.b/c ) d",
                "file:///etc or http://;file:///etc or http : / /",
                "go to /var/log. Now;go to /var/log . | Now",
                "n/a or and/or;n/a or and / or",
                "50% or 5 %;50% or 5 %",
                "50%-60% but 50%,5;50%-60% but 50% , 5",
                "CPU% up;CPU % up",
                "50%/min or 50%:x;50%/min or 50%:x",
                "@bo #ops /x _y;@bo #ops /x _y",
                "@ bo;@ bo",
                "the hosts' disks;the hosts ' disks",
                "the hosts';the hosts '",
                "it's Bo's;it 's Bo 's",
                "don't;don't don't",
                "do n't;do n't n't",
                "o'clock;o'clock",
                "a \"b c\" d;a \"b c\" d",
                "a.\"b\";a . \"b\"",
            })
    void wordsAreWhatBelongsTogether(String text, String words) {
        assertThat(cut(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "log: it may fail. Then;log :  it may fail . | Then",
                "log: v1.2 may fail^then;log :  v1.2 may fail then",
                "log:;log :",
                "note: it may fail;note : it may fail",
            })
    void whatALogSaysIsOneQuotation(String text, String words) {
        assertThat(cut(text)).isEqualTo(words);
    }

    @Test
    void aStretchWithoutAnEndIsCutAndNothingOfItIsLost() {
        String long1 = "it ".repeat(700).trim();

        assertThat(cut(long1).replace(" | ", " ")).isEqualTo(long1);
        assertThat(cut(long1).split(" \\| ", -1)[0].split(" ", -1)).hasSize(Sentence.LONGEST);
        assertThat(cut("a" + "b".repeat(60) + " c")).isEqualTo("a" + "b".repeat(60) + " c");
    }
}
