package dev.incidentkit.rules.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.review.Placeholder;
import java.util.Locale;
import java.util.Optional;

/** Where an action item is said to be tracked, and whether that is a tracker at all. */
final class Tracker {
    private static final CharMatcher BETWEEN_WORDS =
            CharMatcher.forPredicate(Character::isLetterOrDigit).negate();
    private static final ImmutableSet<String> NOWHERE = ImmutableSet.of(
            "false",
            "later",
            "n a",
            "na",
            "nil",
            "no",
            "none",
            "not yet",
            "nowhere",
            "null",
            "pending",
            "soon",
            "to be created",
            "to be filed",
            "to be opened",
            "true",
            "unknown",
            "yes");
    private static final ImmutableSet<String> AROUND = ImmutableSet.of(
            "see", "only", "in", "at", "on", "here", "above", "below", "the", "this", "our", "its", "itself");
    private static final ImmutableSet<String> PAGE = ImmutableSet.of(
            "postmortem", "post", "mortem", "retrospective", "doc", "document", "file", "page", "report");

    private Tracker() {}

    /** Why this names no item in a tracker; absent if it does. A postmortem is none, "that nobody opens again". */
    static Optional<String> objection(String tracked) {
        String words = BETWEEN_WORDS.trimAndCollapseFrom(tracked.toLowerCase(Locale.ROOT), ' ');
        if (Placeholder.is(tracked) || NOWHERE.contains(words)) {
            return Optional.of("is in no tracker");
        }
        boolean page =
                Splitter.on(' ').splitToStream(words).allMatch(word -> AROUND.contains(word) || PAGE.contains(word));
        return page ? Optional.of("is only in a document, which is no tracker") : Optional.empty();
    }
}
