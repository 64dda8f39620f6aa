package dev.incidentkit.core.review;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Optional;

/**
 * The mention of a timeline's entry in a text: {@code [T12]}, {@code [T12, T15]}, {@code (entry 12)} or {@code (entries 12,
 * 15)}.
 *
 * @param entry the number of the entry, counted from 1
 */
public record Citation(int entry) {
    private static final CharMatcher OPENING = CharMatcher.anyOf("[(");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("])");
    private static final Splitter COMMA = Splitter.on(',').trimResults();
    private static final int LONGEST = 200;

    /** All citations of a text in their order. */
    public static ImmutableList<Citation> in(String text) {
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        int open = OPENING.indexIn(text);
        while (open >= 0) {
            int close = CLOSING.indexIn(text, open + 1);
            if (close < 0) {
                break;
            }
            if (close - open <= LONGEST) {
                citations.addAll(within(text.substring(open + 1, close), text.charAt(open) == '['));
            }
            open = OPENING.indexIn(text, open + 1);
        }
        return citations.build();
    }

    private static ImmutableList<Citation> within(String brackets, boolean square) {
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        String prefix = square ? "T" : brackets.startsWith("entries ") ? "entries " : "entry ";
        boolean first = true;
        for (String part : COMMA.split(brackets)) {
            boolean bare = !square && !first;
            Optional<Citation> citation = bare ? numbered(part) : after(prefix, part);
            if (citation.isEmpty()) {
                return ImmutableList.of();
            }
            citations.add(citation.get());
            first = false;
        }
        return citations.build();
    }

    private static Optional<Citation> after(String prefix, String part) {
        return part.startsWith(prefix) ? numbered(part.substring(prefix.length())) : Optional.empty();
    }

    private static Optional<Citation> numbered(String digits) {
        boolean plain = CharMatcher.inRange('0', '9').matchesAllOf(digits);
        return plain ? Optional.ofNullable(Ints.tryParse(digits)).map(Citation::new) : Optional.empty();
    }

    /** The citation as it stands in a text, {@code [T12]}. */
    @Override
    public String toString() {
        return "[T" + entry + "]";
    }
}
