package dev.incidentkit.core.review;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** A text that holds the place of one that is still to be written: {@code TBD}, {@code to be done}, {@code ...}. */
public final class Placeholder {
    private static final CharMatcher WORD = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final ImmutableSet<String> TEXTS = ImmutableSet.of(
            "fill in",
            "tba",
            "tbc",
            "tbd",
            "to be announced",
            "to be confirmed",
            "to be decided",
            "to be defined",
            "to be determined",
            "to be done",
            "to be filled in",
            "to be written",
            "todo",
            "wip");

    private Placeholder() {}

    /** Whether a text says nothing, or only that something is to be said. */
    public static boolean is(String text) {
        return WORD.matchesNoneOf(text)
                || TEXTS.contains(WORD.negate().trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT));
    }

    /** Whether there is no text, or only one that holds a place. */
    public static boolean is(Optional<String> text) {
        return text.filter(it -> !is(it)).isEmpty();
    }
}
