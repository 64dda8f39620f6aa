package dev.incidentkit.rules.wording;

/** Tells an order ({@code Restart the workers}) from a heading or a report ({@code Restart of the workers done}). */
final class Order {
    private Order() {}

    /** Whether an order may begin here: not inside a list of infinitives ({@code trying to drain and restart}). */
    static boolean startsOrder(Grammar g, Sentence s, int at) {
        int before = at - 1;
        while (before >= 0 && s.is(before, Kind.NUM.mask() | Kind.TIME.mask() | Kind.DATE.mask())) {
            before--;
        }
        if (before < 0 || s.is(before, Kind.PUNCT)) {
            return before < 1 || !listed(g, s, before);
        }
        int low = g.stretchStart(s, before);
        if (g.allIn(s, low, at, "leadin")) {
            return low == 0 || !listed(g, s, low - 1);
        }
        return !g.any(
                        s,
                        low,
                        before,
                        Kind.PAST.mask() | Kind.ING.mask() | g.vocabulary().mask("infinitive"))
                && s.is(low, Kind.BASE);
    }

    /** After a comma, an order only follows another one or none at all: a list may go on there. */
    private static boolean listed(Grammar g, Sentence s, int comma) {
        boolean isComma = s.word(comma) == g.vocabulary().find(",");
        return isComma
                && g.any(s, g.stretchStart(s, comma), comma, g.vocabulary().mask("infinitive"));
    }

    static boolean isOrder(Grammar g, Sentence s, int at) {
        Vocabulary v = g.vocabulary();
        boolean past = s.is(at, Kind.PAST) && !g.anyIn(s, at, at + 1, "participle-only");
        if (!startsOrder(g, s, at) || past || s.is(at, Kind.CAP)) {
            return false;
        }
        boolean noun = s.is(at, v.mask("nounlike") | v.mask("system"));
        int next = at + 1;
        if ((s.is(at, Kind.HUMAN) && s.is(next, Kind.BASE))
                || (s.word(next) == v.find("of") && !g.anyIn(s, at, next, "ofverbs"))) {
            return false;
        }
        if (next >= s.size() || s.is(next, Kind.PUNCT)) {
            return !noun && s.word(next) != v.find(":");
        }
        if (s.word(next) == v.find("that") && !g.anyIn(s, at, at + 1, "claims")) {
            return false;
        }
        if (g.anyIn(s, at, at + 1, "mostlynoun")) {
            return s.is(next, v.mask("det") | v.mask("objectpronoun"))
                    || (s.is(next, Kind.ID.mask() | Kind.NAME.mask()) && !reports(g, s, next));
        }
        boolean plural = s.is(next, v.mask("system") | v.mask("noun")) || g.isPlural(s, next);
        boolean acts = s.is(next, v.mask("does")) && (!plural || g.anyIn(s, next, next + 1, "verbs"));
        if (acts || s.is(next, v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("status"))) {
            return false;
        }
        boolean measured = s.is(next, v.mask("prep")) && s.is(next + 1, Kind.PERCENT);
        if (measured || isCompoundTold(g, s, at)) {
            return false;
        }
        if (!noun || (s.is(next, Kind.ING) && g.anyIn(s, at, at + 1, "aspect"))) {
            return !s.is(next, Kind.PAST.mask()) || s.is(next, v.mask("noun") | v.mask("system"));
        }
        if (s.is(
                next,
                v.mask("prep")
                        | Kind.PAST.mask()
                        | Kind.ING.mask()
                        | Kind.NUM.mask()
                        | Kind.TIME.mask()
                        | v.mask("conj"))) {
            return false;
        }
        boolean object = s.is(next, v.mask("det") | v.mask("objectpronoun"));
        return object || !reports(g, s, next);
    }

    /** Whether the two words are one noun, of which a participle reports ({@code Dial plan reverted}). */
    private static boolean isCompoundTold(Grammar g, Sentence s, int at) {
        Vocabulary v = g.vocabulary();
        int told = at + 2;
        boolean compound = s.is(at + 1, v.mask("system") | v.mask("noun") | v.mask("nounlike"));
        boolean participle = s.is(told, Kind.PAST) && !s.is(told, Kind.BASE);
        boolean ends = told + 1 >= s.size() || s.is(told + 1, Kind.PUNCT.mask() | v.mask("prep") | Kind.TIME.mask());
        return compound && participle && ends && !g.anyIn(s, at, at + 1, "resulting");
    }

    /** Whether the rest of a stretch tells how something stands. */
    static boolean reports(Grammar g, Sentence s, int at) {
        Vocabulary v = g.vocabulary();
        int end = g.stretchEnd(s, at);
        long telling = Kind.PAST.mask()
                | Kind.ING.mask()
                | Kind.PERCENT.mask()
                | v.mask("status")
                | v.mask("be")
                | v.mask("have")
                | v.mask("does")
                | v.mask("modal");
        for (int i = at; i < end; i++) {
            boolean plural = s.is(i, v.mask("does")) && (s.is(i, v.mask("system")) || g.isPlural(s, i));
            if (s.is(i, plural ? telling & ~v.mask("does") : telling)) {
                return true;
            }
        }
        return s.is(end + 1, v.mask("status") | Kind.PERCENT.mask());
    }
}
