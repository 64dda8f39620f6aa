package dev.incidentkit.rules.wording;

/** What the head of a phrase names: a person, a role or a team, or else a thing. */
final class Head {
    private Head() {}

    static boolean isPerson(Vocabulary v, Sentence s, int head) {
        return (s.is(head, Kind.HUMAN) && !isPart(v, s, head)) || isBand(v, s, head);
    }

    /** A team by its own name ({@code team Red}), or a role by its band ({@code the shift supervisor}). */
    private static boolean isBand(Vocabulary v, Sentence s, int head) {
        boolean named = s.is(head, Kind.CAP.mask() | Kind.ID.mask()) && v.isIn("bands", s.word(head - 1));
        return named || (s.is(head - 1, Kind.HUMAN) && v.isIn("partlike", s.word(head)));
    }

    /** What sounds like a role, but is a part of a program: {@code the terraform provider}, {@code the session manager}. */
    private static boolean isPart(Vocabulary v, Sentence s, int head) {
        boolean ofProgram = s.is(head - 1, v.mask("product") | Kind.ID.mask()) || v.isIn("machinery", s.word(head - 1));
        return ofProgram && v.isIn("partlike", s.word(head));
    }

    /** Whether a word may be the head of a phrase: a known thing or person, or an unknown word that is no verb form. */
    static boolean isNoun(Vocabulary v, Sentence s, int at) {
        long nouns = Kind.HUMAN.mask()
                | Kind.ID.mask()
                | Kind.QUOTE.mask()
                | v.mask("system")
                | v.mask("noun")
                | v.mask("product");
        if (s.is(at, nouns)) {
            return !s.is(at, v.mask("objectpronoun"));
        }
        long others = Kind.PAST.mask() | Kind.ING.mask() | Kind.NUM.mask() | Kind.TIME.mask();
        return s.word(at) == Words.UNKNOWN && s.is(at, Kind.ANY) && !s.is(at, others);
    }
}
