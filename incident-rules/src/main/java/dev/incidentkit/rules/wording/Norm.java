package dev.incidentkit.rules.wording;

/** Tells a norm that is held against a reading ({@code should be 64, is 8}) from an inference ({@code should be back}). */
final class Norm {
    private Norm() {}

    static boolean isCompared(Grammar g, Sentence s, int should) {
        Vocabulary v = g.vocabulary();
        int end = should + 1;
        while (end < s.size() && (end == should + 1 && s.is(end, v.mask("not")) || !endsClause(v, s, end))) {
            end++;
        }
        int start = should;
        while (start > 0 && !endsClause(v, s, start - 1)) {
            start--;
        }
        boolean contrast = g.any(s, end, s.size(), v.mask("contrast") | v.mask("not"));
        boolean reading = reads(g, s, 0, start) || reads(g, s, end, s.size());
        boolean hopeful =
                g.any(s, should, end, v.mask("improve") | v.mask("good")) || g.any(s, should, end, v.mask("future"));
        return (contrast && !g.any(s, should, end, v.mask("future")))
                || ((reading || figures(g, s, should, start, end)) && !hopeful)
                || cited(g, s, should, end);
    }

    /** Whether figures stand in the norm and outside of it. */
    private static boolean figures(Grammar g, Sentence s, int should, int start, int end) {
        long number = Kind.NUM.mask();
        return g.any(s, should, end, number) && (g.any(s, 0, start, number) || g.any(s, end, s.size(), number));
    }

    private static boolean reads(Grammar g, Sentence s, int from, int to) {
        long figure = Kind.NUM.mask()
                | Kind.ID.mask()
                | Kind.TIME.mask()
                | Kind.DURATION.mask()
                | g.vocabulary().mask("contrast")
                | Kind.PAST.mask()
                | g.vocabulary().mask("number");
        return g.any(s, from, to, g.vocabulary().mask("reading")) && g.any(s, from, to, figure)
                || (to - from <= 4 && g.any(s, from, to, Kind.NUM.mask()));
    }

    private static boolean cited(Grammar g, Sentence s, int from, int to) {
        return g.anyIn(s, from, to, "standard");
    }

    private static boolean endsClause(Vocabulary v, Sentence s, int at) {
        return s.is(at, Kind.PUNCT) || s.is(at, v.mask("adversative"));
    }
}
