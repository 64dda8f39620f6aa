package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long text costs as much as many short ones, whatever stands in it. Nothing is timed: what is counted is how often a character
 * is looked at, and how many cues are tried out, on a text and on one that is eight times as long.
 */
class WordingLinearTest {
    private static final int SHORT = 12_000;
    private static final int TIMES = 8;

    /** What opens and never closes, what closes and never opened, and what has to be looked around from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "it's ",
                "\"",
                "'",
                "`",
                "```",
                "\u201e",
                "(",
                "<!--",
                "<!-- accept: x -->",
                "<!-- x -->",
                "> ",
                "\n",
                ".",
                ". ",
                ", ",
                "a-b",
                "a/",
                "a/b ",
                "://",
                "a://",
                "@",
                "log: ",
                "log:",
                "1-",
                "1 %",
                "A",
                "Will ",
                "\u0000",
                "\uD83D"
            })
    void eachCharacterOfALongTextIsLookedAtAsOftenAsOfAShortOne(String piece) {
        long few = looks(piece.repeat(SHORT / piece.length()));
        long many = looks(piece.repeat(SHORT / piece.length() * TIMES));

        assertThat(many).isLessThanOrEqualTo(few * TIMES + few / 4);
    }

    @ParameterizedTest
    @EnumSource(WordingCheck.class)
    void manyHedgesWithoutAFullStopAreTriedOutAsOftenAsAFew(WordingCheck check) {
        String hedges = "it might be because Tom failed to restart no test if the ".repeat(200);
        Work few = Work.on(check, hedges);
        Work many = Work.on(check, hedges.repeat(TIMES));

        assertThat(many.words).isGreaterThan(few.words * (TIMES - 1));
        assertThat(many.cues).isLessThanOrEqualTo(few.cues * TIMES + few.cues / 4);
        assertThat(many.longest).isEqualTo(few.longest);
    }

    private static long looks(String text) {
        CountingText counting = new CountingText(text);
        assertThat(new Reading(WordingCheck.CONDITIONS, counting, Lexicon.english()).flags())
                .hasSizeLessThanOrEqualTo(text.length());
        return counting.looks();
    }

    /** What a check does on a text: the words it looks up, the cues it finds for them, and the most words at once. */
    private static final class Work implements Trie.Hits {
        private long words;
        private long cues;
        private int longest;

        static Work on(WordingCheck check, String text) {
            Lexicon lexicon = Lexicon.english();
            Work work = new Work();
            Sentence sentence = new Sentence();
            Tokenizer tokenizer = new Tokenizer(text, Quotations.in(text), lexicon.vocabulary());
            while (tokenizer.next(sentence)) {
                work.longest = Math.max(work.longest, sentence.size());
                for (int i = 0; i < sentence.size(); i++) {
                    work.words++;
                    lexicon.trie(check).find(sentence, i, true, i == 0, work);
                }
            }
            return work;
        }

        @Override
        public void hit(Cue cue, int from, int to, int weight) {
            cues++;
        }
    }
}
