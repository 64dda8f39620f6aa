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
        boolean told = i < verb - 1 && s.word(i + 1) == v.find("to") && g.any(s, i - 3, i, v.mask("say"));
        if (told) {
            return NONE;
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
        return s.is(head, Kind.HUMAN) && !isPart(v, s, head) ? HUMAN : THING;
    }

    /** What sounds like a role, but is a part of a program: {@code the terraform provider}, {@code the session manager}. */
    private static boolean isPart(Vocabulary v, Sentence s, int head) {
        boolean ofProgram = s.is(head - 1, v.mask("product") | Kind.ID.mask())
                || (s.word(head - 1) != Words.UNKNOWN && v.set("machinery").get(s.word(head - 1)));
        return ofProgram && s.word(head) != Words.UNKNOWN && v.set("partlike").get(s.word(head));
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

    /** A verb after a comma or an "and" has the subject of the verb before: in its own stretch, or else in the sentence. */
    static Subject first(Grammar g, Sentence s, int until) {
        int start = g.stretchStart(s, until);
        Subject near = start == 0 ? NONE : ofFirstVerb(g, s, start, until);
        return near == NONE ? ofFirstVerb(g, s, 0, until) : near;
    }

    private static Subject ofFirstVerb(Grammar g, Sentence s, int from, int until) {
        Vocabulary v = g.vocabulary();
        long verbs = v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("do");
        for (int i = from + 1; i < until; i++) {
            boolean present = s.is(i, v.mask("does")) && !s.is(i, v.mask("system") | v.mask("noun"));
            if (present || s.is(i, verbs) || g.isPast(s, i)) {
                return named(g, s, i - 1);
            }
        }
        int comma = g.stretchEnd(s, from);
        boolean aside = s.is(from, v.mask("prep") | v.mask("comp"));
        return comma < until && !aside ? named(g, s, comma - 1) : NONE;
    }

    /** Whether somebody is told to have done it ({@code was pushed by Karin}, {@code by the night shift}). */
    static boolean isAgentNamed(Grammar g, Sentence s) {
        int by = g.vocabulary().find("by");
        for (int i = 1; i < s.size(); i++) {
            if (s.word(i) == by) {
                int head = i + 1;
                while (s.is(head, g.vocabulary().mask("det") | g.vocabulary().mask("adj"))) {
                    head++;
                }
                boolean attribute = s.is(head + 1, Kind.HUMAN) && !s.is(head, Kind.PUNCT);
                if (s.is(head, Kind.HUMAN) || attribute) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Subject named(Grammar g, Sentence s, int end) {
        int last = end;
        while (s.is(last, g.vocabulary().mask("adv") | g.vocabulary().mask("not")) && last > 0) {
            last--;
        }
        return s.is(last, Kind.ANY) && !s.is(last, Kind.NUM.mask() | Kind.TIME.mask()) ? ofPhrase(g, s, last) : NONE;
    }
}
