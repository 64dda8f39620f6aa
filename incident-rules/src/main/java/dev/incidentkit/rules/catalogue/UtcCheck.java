package dev.incidentkit.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.review.Section;

/** Looks whether the times of a postmortem's timeline are in UTC, each by itself or all of them by one sentence. */
final class UtcCheck {
    private UtcCheck() {}

    static Outcome check(Postmortem postmortem, Basis basis) {
        Section timeline = new Section("timeline", postmortem.timeline());
        ImmutableList<Prose.Passage> passages = timeline.prose().passages();
        boolean forAll = passages.stream()
                .anyMatch(passage -> Mentions.of(passage.text()).clockTimes() == 0 && saysUtc(passage.text()));
        ImmutableList<Prose.Passage> local = passages.stream()
                .filter(passage -> Mentions.of(passage.text()).clockTimes() > 0)
                .filter(passage -> !forAll && !saysUtc(passage.text()))
                .collect(ImmutableList.toImmutableList());
        if (local.isEmpty()) {
            return Outcome.satisfied();
        }
        String what = local.size() == 1
                ? "a time in the timeline doesn't say that it is in UTC"
                : local.size() + " lines of the timeline have times that don't say that they are in UTC";
        return Outcome.violated(Evidence.that(what).at(timeline.placeOf(local.get(0))));
    }

    /** Whether UTC is named without an offset, or a time ends with Z or with the offset of nothing. */
    private static boolean saysUtc(String text) {
        String lower = Ascii.toLowerCase(text);
        return names(lower, "utc") || names(lower, "gmt") || endsWithZ(text) || text.contains("+00:00");
    }

    private static boolean names(String text, String zone) {
        int length = zone.length();
        return Mentions.anyPlace(
                zone,
                text,
                at -> !isLetter(text, at - 1) && !isLetter(text, at + length) && !isOffset(text, at + length));
    }

    private static boolean isOffset(String text, int at) {
        if (at == text.length() || CharMatcher.anyOf("+-").matchesNoneOf(text.substring(at, at + 1))) {
            return false;
        }
        String hours = CharMatcher.is('0').trimLeadingFrom(text.substring(at + 1));
        return Mentions.isDigit(hours, 0);
    }

    private static boolean endsWithZ(String text) {
        return Mentions.anyPlace("Z", text, at -> Mentions.isDigit(text, at - 1) && !isLetter(text, at + 1));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
