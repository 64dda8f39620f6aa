package dev.incidentkit.rules.wording;

import static dev.incidentkit.rules.wording.MarkedSentence.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word is in its sentence; it stands in brackets. */
class GrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The jobs [failed]; true",
                "The pumps [were] off; true",
                "The restart [broke] jobs; true",
                "Sven [put] it back; true",
                "It was [run] we think; true",
                "The [failed] jobs run; false",
                "Drain [failed] jobs; false",
                "Held up by [failed] jobs; false",
                "[Put] it back; false",
                "We [run] the job; false",
            })
    void aPastFormTellsWhatHappenedUnlessItIsAnAttributeOrAnOrder(String text, boolean past) {
        MarkedSentence word = MarkedSentence.of(text);

        assertThat(ENGLISH.isPast(word.sentence(), word.from())).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It was [deployed]; true; true",
                "It [failed]; true; true",
                "Being [deployed], it fell; true; true",
                "It has [failed]; true; false",
                "It is [deployed] tomorrow; false; false",
                "It is now [deployed]; false; false",
                "It is not [deployed]; false; false",
                "It is being [deployed]; false; false",
            })
    void whatIsDoneToSomethingNowIsNotFinished(String text, boolean finished, boolean simple) {
        MarkedSentence word = MarkedSentence.of(text);

        assertThat(ENGLISH.isFinished(word.sentence(), word.from())).isEqualTo(finished);
        assertThat(ENGLISH.anySimplePast(word.sentence(), word.from(), word.to()))
                .isEqualTo(simple);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Restart] it; true; true",
                "5 [restart] it; true; true",
                "10:05 [restart] it; true; true",
                "10:05 UTC [restart] it; true; true",
                "2026-05-20 [restart] it; true; true",
                "Drain it, [restart] it; false; true",
                "Drain it and [restart] it; false; true",
                "Drain / [restart] it; false; true",
                "Drain/[restart] it; false; false",
                "We [restart] it; false; false",
                "The pump (array A) [restart] it; false; false",
                "1) [restart] it; true; true",
            })
    void aClauseBeginsBehindMarksAndTimes(String text, boolean sentence, boolean clause) {
        MarkedSentence word = MarkedSentence.of(text);

        assertThat(ENGLISH.sentenceStarts(word.sentence(), word.from())).isEqualTo(sentence);
        assertThat(ENGLISH.clauseStarts(word.sentence(), word.from())).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vendor said it will [restart]; true",
                "Vendor saying it will [restart]; true",
                "We checked whether it will [restart]; true",
                "Checking whether it will [restart]; true",
                "Drained it so it will [restart]; true",
                "Drained it, which will [restart] it; true",
                "Drained it, because it will [restart]; true",
                "Draining it, because it will [restart]; true",
                "The vendor, who will [restart] it; true",
                "It will [restart]; false",
                "Vendor said [restart] it; false",
                "Vendors say it will [restart]; false",
                "We ask whether it will [restart]; false",
                "Drained it so we will [restart] it; false",
                "Drained it so tomorrow it will [restart]; false",
                "Drained it, if it will [restart]; false",
                "Drained it, once it will [restart]; false",
                "Drained it, when it will [restart]; false",
                "Drained it, as it will [restart]; false",
                "The pump, because it will [restart]; false",
            })
    void whatSomethingDoneIsForOrTellsIsNoPlan(String text, boolean subordinate) {
        MarkedSentence word = MarkedSentence.of(text);

        assertThat(ENGLISH.subordinate(word.sentence(), word.from())).isEqualTo(subordinate);
    }
}
