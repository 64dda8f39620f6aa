package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

/** A sentence of English, read, of which the words between brackets are asked about. */
record MarkedSentence(Sentence sentence, int from, int to) {
    static final Grammar ENGLISH = Lexicon.english().grammar();

    static MarkedSentence of(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Sentence sentence = new Sentence();
        assertThat(new Tokenizer(text, Quotations.in(text), ENGLISH.vocabulary()).next(sentence))
                .isTrue();
        new Names(text, ENGLISH).mark(sentence);
        return new MarkedSentence(
                sentence,
                word(IntStream.range(0, sentence.size()).filter(i -> sentence.start(i) == start)),
                1 + word(IntStream.range(0, sentence.size()).filter(i -> sentence.end(i) == end)));
    }

    private static int word(IntStream found) {
        return found.findFirst().orElseThrow(() -> new IllegalArgumentException("no word begins or ends at a bracket"));
    }
}
