package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.review.Section;
import java.util.regex.Pattern;

/** Looks whether the times of a postmortem's timeline are in UTC, each by itself or all of them by one sentence. */
final class UtcCheck {
    /** UTC named without an offset, a time that ends with Z, or the offset of nothing. */
    private static final Pattern IN_UTC =
            Pattern.compile("(?<!\\p{L})(?i:utc|gmt)(?!\\p{L}|[+-]0*[1-9])|[0-9]Z(?!\\p{L})|\\+00:00");

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

    private static boolean saysUtc(String text) {
        return IN_UTC.matcher(text).find();
    }
}
