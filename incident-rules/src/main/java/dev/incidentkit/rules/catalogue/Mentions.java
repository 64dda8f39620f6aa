package dev.incidentkit.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Whether a text speaks of something: a look at its words, one after the other. */
final class Mentions {
    private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final Splitter WORDS =
            Splitter.on(LETTER.or(CharMatcher.anyOf("'$€£:")).negate()).omitEmptyStrings();

    private static final CharMatcher MARKS = CharMatcher.anyOf(":'");

    private final ImmutableList<String> words;

    private Mentions(ImmutableList<String> words) {
        this.words = words;
    }

    static Mentions of(String text) {
        return new Mentions(WORDS.splitToStream(Ascii.toLowerCase(text.replace('\u2019', '\'')))
                .map(MARKS::trimFrom)
                .filter(word -> !word.isEmpty())
                .collect(ImmutableList.toImmutableList()));
    }

    /** Words separated by spaces, as a set. */
    static ImmutableSet<String> words(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(words));
    }

    boolean any(ImmutableSet<String> known) {
        return words.stream().anyMatch(known::contains);
    }

    /** Whether it is one word, and one of these. */
    boolean isAny(ImmutableSet<String> known) {
        return words.size() == 1 && known.contains(words.get(0));
    }

    /** Whether a word of one kind stands right before one of another. */
    boolean adjoin(ImmutableSet<String> first, ImmutableSet<String> second) {
        for (int i = 1; i < words.size(); i++) {
            if (first.contains(words.get(i - 1)) && second.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean anyNumber() {
        return words.stream().anyMatch(Mentions::isNumber);
    }

    /** Whether one of the words stands right behind a number, or is written together with it, {@code 80min}. */
    boolean anyCounted(ImmutableSet<String> units, ImmutableSet<String> numerals) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String unit = DIGIT.trimLeadingFrom(word);
            if (unit.length() < word.length() && units.contains(unit)) {
                return true;
            }
            boolean counted = i > 0 && (isNumber(words.get(i - 1)) || numerals.contains(words.get(i - 1)));
            if (counted && units.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** How many times of day there are, {@code 14:32}. */
    int clockTimes() {
        return (int) words.stream().filter(Mentions::hasClockTime).count();
    }

    private static boolean isNumber(String word) {
        return DIGIT.matches(word.charAt(0)) && DIGIT.matches(word.charAt(word.length() - 1));
    }

    private static boolean hasClockTime(String word) {
        return anyPlace(
                ":",
                word,
                colon -> isDigit(word, colon - 1)
                        && isDigit(word, colon + 1)
                        && isDigit(word, colon + 2)
                        && !isDigit(word, colon + 3));
    }

    /** Whether a piece stands in a text at a place that fits. */
    static boolean anyPlace(String piece, String text, IntPredicate fits) {
        return IntStream.iterate(text.indexOf(piece), at -> at >= 0, at -> text.indexOf(piece, at + 1))
                .anyMatch(fits);
    }

    /** Whether there is a digit at this place, if there is such a place. */
    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && DIGIT.matches(text.charAt(at));
    }
}
