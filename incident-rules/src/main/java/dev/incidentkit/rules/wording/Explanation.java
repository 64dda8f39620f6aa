package dev.incidentkit.rules.wording;

/** Tells whether a sentence gives the reason of what somebody did or left undone, and so explains it instead of blaming. */
final class Explanation {
    private Explanation() {}

    /** Whether a reason stands before the deed ({@code the page went elsewhere, so ...}) or behind it. */
    static boolean isGiven(Grammar g, Sentence s, int from, int to) {
        return g.anyIn(s, to, s.size(), "reasons")
                || reasonPrecedes(g, s, from)
                || g.anyIn(s, 0, from, "sofrom")
                || thingFollows(g, s, to);
    }

    /** Whether a reason is told before the deed, not the deed given as a reason ({@code because Tom ignored it}). */
    private static boolean reasonPrecedes(Grammar g, Sentence s, int from) {
        long verbs = g.vocabulary().mask("be")
                | g.vocabulary().mask("have")
                | g.vocabulary().mask("modal");
        boolean told = false;
        for (int i = from - 1; i >= 0; i--) {
            if (told && g.anyIn(s, i, i + 1, "reasons")) {
                return true;
            }
            told |= g.isPast(s, i) || s.is(i, verbs | g.vocabulary().mask("does"));
        }
        return false;
    }

    /** Whether a later stretch tells something of a thing, and not as what came of it ({@code and so the array was lost}). */
    private static boolean thingFollows(Grammar g, Sentence s, int to) {
        Vocabulary v = g.vocabulary();
        long verbs = v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("do") | v.mask("does");
        int opening = g.stretchStart(s, to - 1);
        if (g.anyIn(s, opening, opening + 1, "reasons")) {
            return false;
        }
        for (int start = g.stretchEnd(s, to) + 1; start < s.size(); start = g.stretchEnd(s, start) + 1) {
            int end = g.stretchEnd(s, start);
            boolean outcome = s.is(start, v.mask("conj")) || g.anyIn(s, start, start + 1, "outcome");
            for (int i = start + 1; i < end && !outcome; i++) {
                if (s.is(i, verbs) || g.isPast(s, i)) {
                    if (Subject.of(g, s, i) == Subject.THING) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }
}
