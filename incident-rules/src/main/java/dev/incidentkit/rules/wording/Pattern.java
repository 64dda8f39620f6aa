package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The words of a cue, in order. An element is
 *
 * <ul>
 *   <li>{@code word}, or alternatives {@code word|word|{class}},
 *   <li>the same with {@code ?} behind it: it may be missing,
 *   <li>the same with {@code !} before it: the next word is none of these (it is not taken),
 *   <li>{@code ~4}: up to four words, whatever they are, within the clause,
 *   <li>{@code ^}, first: a clause begins here; {@code ^^}: a sentence begins here,
 *   <li>{@code $}, last: the sentence ends here; also as an alternative, {@code word|$}.
 * </ul>
 *
 * @param text the cue as the lexicon's file writes it, without guards
 * @param elements its words, read
 */
record Pattern(String text, ImmutableList<Element> elements) {
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    enum Take {
        ONE,
        MAYBE,
        NOT,
        GAP,
        CLAUSE_START,
        SENTENCE_START,
        SENTENCE_END
    }

    /** One element: what it takes, from which words or classes; {@code most} is the width of a gap. */
    record Element(Take take, ImmutableList<String> alternatives, int most) {}

    static Pattern of(String text) {
        ImmutableList<Element> elements =
                SPACE.splitToStream(text).map(Pattern::element).collect(ImmutableList.toImmutableList());
        checkArgument(
                elements.stream().anyMatch(e -> e.take() == Take.ONE),
                "the cue '%s' has no word that must be there",
                text);
        return new Pattern(text, elements);
    }

    private static Element element(String text) {
        if (text.equals("^")) {
            return new Element(Take.CLAUSE_START, ImmutableList.of(), 0);
        }
        if (text.equals("^^")) {
            return new Element(Take.SENTENCE_START, ImmutableList.of(), 0);
        }
        if (text.equals("$")) {
            return new Element(Take.SENTENCE_END, ImmutableList.of(), 0);
        }
        if (text.length() > 1 && text.charAt(0) == '~') {
            return new Element(Take.GAP, ImmutableList.of(), Integer.parseInt(text.substring(1)));
        }
        if (text.length() > 1 && text.endsWith("?") && !text.equals("\\?")) {
            return new Element(Take.MAYBE, alternatives(text.substring(0, text.length() - 1)), 0);
        }
        if (text.length() > 1 && text.startsWith("!")) {
            return new Element(Take.NOT, alternatives(text.substring(1)), 0);
        }
        return new Element(Take.ONE, alternatives(text), 0);
    }

    private static ImmutableList<String> alternatives(String text) {
        List<String> words = Splitter.on('|').splitToList(text.replace("\\?", "?"));
        checkArgument(words.stream().noneMatch(String::isEmpty), "an empty alternative in '%s'", text);
        return ImmutableList.copyOf(words);
    }

    static boolean isClass(String alternative) {
        return alternative.startsWith("{") && alternative.endsWith("}");
    }

    static String className(String alternative) {
        return alternative.substring(1, alternative.length() - 1);
    }
}
