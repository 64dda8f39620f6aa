package dev.incidentkit.rules.wording;

/** Who or what a verb is about, as far as the words to its left tell. */
enum Subject {
    HUMAN,
    THING,
    /** No subject is named. */
    NONE;

    /** The subject of the verb at a place: the head of the nearest phrase before it that is no attribute of another. */
    static Subject of(Grammar g, Sentence s, int verb) {
        Vocabulary v = g.vocabulary();
        long auxiliary = v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("do") | v.mask("not") | v.mask("adv");
        int i = verb - 1;
        while (i >= 0 && (s.is(i, auxiliary) || s.word(i) == v.find("to")) && !s.is(i, Kind.HUMAN)) {
            i--;
        }
        i = beforeParenthesis(v, s, i);
        if (i < 0 || s.is(i, Kind.PUNCT) || s.is(i, v.mask("conj")) || g.isPast(s, i)) {
            return i < 0 ? NONE : first(g, s, i);
        }
        return ofPhrase(g, s, i);
    }

    private static int beforeParenthesis(Vocabulary v, Sentence s, int at) {
        if (at < 0 || s.word(at) != v.find(")")) {
            return at;
        }
        int i = at;
        while (i >= 0 && s.word(i) != v.find("(")) {
            i--;
        }
        return i - 1;
    }

    /** Walks from a phrase's last word to its left: over attributes, to what they belong to. */
    private static Subject ofPhrase(Grammar g, Sentence s, int last) {
        Vocabulary v = g.vocabulary();
        int head = last;
        for (int i = last; i >= 0; i--) {
            if (s.is(i, Kind.PUNCT) || s.is(i, v.mask("be") | v.mask("have") | v.mask("modal"))) {
                break;
            }
            if (s.word(i) == v.find("who") || s.word(i) == v.find("whoever")) {
                return HUMAN;
            }
            boolean relative = i < last && s.is(i, v.mask("comp"));
            boolean attribute = s.is(i, v.mask("prep")) && i > 0 && isNoun(v, s, i - 1);
            boolean participle = s.is(i, v.mask("prep")) && i > 1 && s.is(i - 1, Kind.PAST) && isNoun(v, s, i - 2);
            if (participle) {
                head = i - 2;
            } else if (attribute) {
                head = i - 1;
            } else if (relative) {
                break;
            }
        }
        return s.is(head, Kind.HUMAN) ? HUMAN : THING;
    }

    private static boolean isNoun(Vocabulary v, Sentence s, int at) {
        return s.is(
                        at,
                        Kind.HUMAN.mask()
                                | Kind.ID.mask()
                                | Kind.QUOTE.mask()
                                | v.mask("system")
                                | v.mask("noun")
                                | v.mask("product"))
                || (s.word(at) == Words.UNKNOWN
                        && s.is(at, Kind.ANY)
                        && !s.is(at, Kind.PAST.mask() | Kind.ING.mask() | Kind.NUM.mask() | Kind.TIME.mask()));
    }

    /** A verb after a comma or an "and" has the subject of the verb before. */
    static Subject first(Grammar g, Sentence s, int until) {
        Vocabulary v = g.vocabulary();
        long verbs = v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("do");
        for (int i = 1; i < until; i++) {
            if (s.is(i, verbs) || g.isPast(s, i)) {
                return named(g, s, i - 1);
            }
        }
        int comma = g.stretchEnd(s, 0);
        boolean aside = s.is(0, v.mask("prep") | v.mask("comp"));
        return comma < until && !aside ? named(g, s, comma - 1) : NONE;
    }

    private static Subject named(Grammar g, Sentence s, int last) {
        return s.is(last, Kind.ANY) && !s.is(last, Kind.NUM.mask() | Kind.TIME.mask()) ? ofPhrase(g, s, last) : NONE;
    }
}
