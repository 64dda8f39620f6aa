package dev.incidentkit.documents.markdown;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits the text of a paragraph into its sentences, each at its own place. */
final class Passages {
    private static final ImmutableSet<String> ABBREVIATIONS =
            ImmutableSet.of("e.g.", "i.e.", "etc.", "vs.", "approx.", "ca.", "cf.", "no.", "mr.", "ms.", "dr.");
    /** What begins a comment, which speaks of the whole line that it stands on. */
    private static final String COMMENT = "<!--";

    private static final CharMatcher END = CharMatcher.anyOf(".!?");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("\"'\u201d\u2019)]*_");

    private Passages() {}

    /** The sentences of a paragraph; absent if it says nothing, or only that something is to be said. */
    static Optional<Node> of(InlineText paragraph) {
        String text = paragraph.text();
        if (Placeholder.is(text)) {
            return Optional.empty();
        }
        List<Scalar> sentences = new ArrayList<>();
        int start = 0;
        int lineEnd = -1;
        boolean commented = false;
        for (int i = 0; i < text.length(); i++) {
            if (i > lineEnd) {
                int newline = text.indexOf('\n', i);
                lineEnd = newline < 0 ? text.length() : newline;
                commented = text.substring(i, lineEnd).contains(COMMENT);
            }
            if (!(commented && i + 1 < lineEnd) && endsSentence(text, start, i)) {
                add(sentences, paragraph, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, paragraph, start, text.length());
        return Optional.of(sentences.size() == 1 ? sentences.get(0) : sequence(sentences));
    }

    private static Sequence sequence(List<Scalar> sentences) {
        return new Sequence(ImmutableList.copyOf(sentences), sentences.get(0).position());
    }

    private static void add(List<Scalar> sentences, InlineText paragraph, int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(paragraph.text().charAt(from))) {
            from++;
        }
        String sentence = paragraph.text().substring(from, end).strip();
        if (!sentence.isEmpty()) {
            Position position = paragraph.positionAt(from);
            sentences.add(new Scalar(sentence, Scalar.Type.TEXT, position));
        }
    }

    /** Whether a sentence that begins at {@code start} ends with the character at {@code i}. */
    private static boolean endsSentence(String text, int start, int i) {
        if (i + 1 >= text.length() || !Character.isWhitespace(text.charAt(i + 1))) {
            return false;
        }
        int end = i;
        while (end > start && CLOSING.matches(text.charAt(end))) {
            end--;
        }
        if (!END.matches(text.charAt(end))) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean begins = next < text.length() && !Character.isLowerCase(text.charAt(next));
        int word = end;
        while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return begins && !ABBREVIATIONS.contains(Ascii.toLowerCase(text.substring(word, end + 1)));
    }
}
