package dev.incidentkit.rules.wording;

/** Tells how something is always made or done ({@code the tool takes any date}) from what happened and what is broken. */
final class Design {
    private Design() {}

    /** The verb tells how things always are, not what happened nor what is broken: a design, a habit, a rule. */
    static boolean isStanding(Grammar g, Sentence s, int from, int to) {
        Vocabulary v = g.vocabulary();
        long verb = Kind.PAST.mask() | v.mask("be") | v.mask("have") | v.mask("modal");
        boolean plural = s.is(from, v.mask("does")) && s.is(to, verb);
        boolean noun = plural || s.is(from, v.mask("system") | v.mask("noun") | Kind.PAST.mask());
        boolean perfect = s.is(from, v.mask("have")) && s.is(to, Kind.PAST);
        int end = to;
        while (end < to + 6 && s.is(end, Kind.ANY) && !s.is(end, v.mask("pronoun"))) {
            end++;
        }
        return s.is(to, Kind.ANY)
                && !noun
                && !perfect
                && s.is(from - 1, Kind.ANY)
                && !s.is(from - 1, v.mask("det") | v.mask("prep") | v.mask("modal") | Kind.NUM.mask())
                && !g.anyIn(s, from, from + 1, "faulty")
                && !g.anyIn(s, to, end, "faulty");
    }

    /** A base form after a plural, which tells what is always done ({@code alerts page a team}). */
    static boolean isHabit(Grammar g, Sentence s, int from, int to) {
        Vocabulary v = g.vocabulary();
        int before = from - 1;
        while (s.is(before, v.mask("adv"))) {
            before--;
        }
        boolean many = s.is(before, Kind.PLURAL) || s.is(before, v.mask("pronoun"));
        long goesOn = v.mask("det") | v.mask("prep") | v.mask("pronoun") | v.mask("adv") | v.mask("objectpronoun");
        return many
                && !s.is(from, Kind.PAST)
                && (!s.is(before, v.mask("does")) || g.isPlural(s, before))
                && !s.is(before, Kind.NUM)
                && s.is(to, goesOn)
                && !s.is(to, Kind.NUM)
                && !g.anyIn(s, from, Math.min(g.stretchEnd(s, to), to + 6), "faulty")
                && !g.anyPast(s, g.stretchStart(s, from), from);
    }
}
