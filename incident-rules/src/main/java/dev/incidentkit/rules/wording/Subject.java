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
        int to = v.find("to");
        while (i >= 0 && (s.is(i, auxiliary) || s.word(i) == to || handsOn(v, s, i)) && !s.is(i, Kind.HUMAN)) {
            i--;
        }
        boolean told = s.word(i + 1) == v.find("to") && g.any(s, i - 3, i, v.mask("say"));
        if (told) {
            return NONE;
        }
        i = g.overAside(s, i);
        if (i < 0 || s.is(i, Kind.PUNCT) || s.is(i, v.mask("conj")) || g.isPast(s, i)) {
            return i < 0 ? NONE : first(g, s, i);
        }
        return ofPhrase(g, s, i);
    }

    /** Whether a verb's subject is that of the infinitive behind it ({@code we need to look}), and it is no noun. */
    private static boolean handsOn(Vocabulary v, Sentence s, int at) {
        return s.word(at + 1) == v.find("to")
                && v.isIn("catenative", s.word(at))
                && !s.is(at - 1, v.mask("det") | v.mask("adj") | v.mask("prep"));
    }

    /** Walks from a phrase's last word to its left: over attributes, to what they belong to. */
    private static Subject ofPhrase(Grammar g, Sentence s, int end) {
        Vocabulary v = g.vocabulary();
        boolean follows = v.isIn("postpositive", s.word(end));
        int last = follows && s.is(end - 1, Kind.HUMAN) ? end - 1 : end;
        int head = last;
        for (int i = last; i >= 0; i--) {
            if (s.is(i, Kind.PUNCT) || s.is(i, v.mask("be") | v.mask("have") | v.mask("modal"))) {
                break;
            }
            if (s.word(i) == v.find("who") || s.word(i) == v.find("whoever")) {
                return HUMAN;
            }
            boolean relative = i < last && s.is(i, v.mask("comp"));
            boolean attribute = s.is(i, v.mask("prep")) && Head.isNoun(v, s, i - 1);
            boolean participle = s.is(i, v.mask("prep")) && s.is(i - 1, Kind.PAST) && Head.isNoun(v, s, i - 2);
            if (participle) {
                head = i - 2;
            } else if (attribute) {
                head = i - 1;
            } else if (relative) {
                break;
            }
        }
        return Head.isPerson(v, s, head) ? HUMAN : THING;
    }

    /** A verb after a comma or an "and" has the subject of the verb before: in its own stretch, or else in the sentence. */
    static Subject first(Grammar g, Sentence s, int until) {
        int start = g.stretchStart(s, until);
        Subject near = start == 0 ? NONE : ofFirstVerb(g, s, start, until);
        return near == NONE ? ofFirstVerb(g, s, 0, until) : near;
    }

    private static Subject ofFirstVerb(Grammar g, Sentence s, int from, int until) {
        Vocabulary v = g.vocabulary();
        for (int i = from + 1; i < until; i++) {
            if (isVerb(g, s, i)) {
                return named(g, s, i - 1);
            }
        }
        int comma = g.stretchEnd(s, from);
        boolean aside = s.is(from, v.mask("prep") | v.mask("comp"));
        return comma < until && !aside ? named(g, s, comma - 1) : NONE;
    }

    private static boolean isVerb(Grammar g, Sentence s, int at) {
        Vocabulary v = g.vocabulary();
        if (s.word(at) == v.find("'s")) {
            long goesOn = v.mask("det") | v.mask("adv") | v.mask("not") | v.mask("prep") | Kind.ING.mask();
            return s.is(at - 1, v.mask("pronoun")) || s.is(at + 1, goesOn | Kind.PAST.mask());
        }
        boolean noun = s.is(at, v.mask("system") | v.mask("noun")) && !s.is(at - 1, Kind.NAME);
        boolean present = s.is(at, v.mask("does")) && !noun;
        return present || s.is(at, v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("do")) || g.isPast(s, at);
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
        while (s.is(last, g.vocabulary().mask("adv") | g.vocabulary().mask("not"))) {
            last--;
        }
        return s.is(last, Kind.ANY) && !s.is(last, Kind.NUM.mask() | Kind.TIME.mask()) ? ofPhrase(g, s, last) : NONE;
    }
}
