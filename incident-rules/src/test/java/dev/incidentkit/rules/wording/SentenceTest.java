package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void nothingOfAnEarlierSentenceIsLeftBehindTheEndOfALaterOne() {
        Sentence sentence = new Sentence();
        sentence.add(0, 1, 7, Kind.NUM.mask());
        sentence.add(2, 3, 8, Kind.NUM.mask());
        sentence.clear();
        sentence.add(0, 1, 9, Kind.NAME.mask());

        assertThat(sentence.word(0)).isEqualTo(9);
        assertThat(sentence.word(1)).isEqualTo(Words.UNKNOWN);
        assertThat(sentence.is(1, Kind.NUM)).isFalse();
        assertThat(sentence.word(-1)).isEqualTo(Words.UNKNOWN);
        assertThat(sentence.is(-1, Kind.NAME)).isFalse();
    }
}
