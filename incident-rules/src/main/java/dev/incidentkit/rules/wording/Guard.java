package dev.incidentkit.rules.wording;

import java.util.stream.IntStream;

/** What must hold around a cue for it to mean what it says: the closed list of context tests a lexicon may name with {@code @}. */
enum Guard {
    /** Not inside a clause that only tells the content, purpose or effect of something done. */
    FREE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return !g.subordinate(s, from);
        }
    },
    /** No negation stands beside it. */
    UNNEGATED {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            long not = g.vocabulary().mask("not");
            int no = g.vocabulary().find("no");
            return !s.is(from - 1, not) && !s.is(from - 2, not) && s.word(from - 1) != no && !s.is(from + 1, not);
        }
    },
    /** The sentence also tells of something under way. */
    UNDERWAY {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return g.underway(s, -1);
        }
    },
    /** Nothing in the stretch before is finished, so a time behind it is still to come. */
    OPEN {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            int low = g.stretchStart(s, from);
            boolean opening = g.sentenceStarts(s, from);
            int high = opening ? s.size() : g.stretchEnd(s, from);
            return !g.anyFinished(s, low, from)
                    && !g.anyFinished(s, to, high)
                    && !g.reportsState(s, low, from)
                    && !g.reportsState(s, to, high);
        }
    },
    /** A person does something in the simple present before it, as one tells what comes, and nothing is finished or under way. */
    SIMPLE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            int low = g.stretchStart(s, from);
            long deed = Kind.BASE.mask() | g.vocabulary().mask("does");
            boolean does = false;
            for (int i = low; i < from; i++) {
                boolean person = s.is(i, Kind.HUMAN) && s.is(i + 1, deed);
                does |= i + 1 < from && person || (i == low && s.is(i, Kind.BASE) && Order.isOrder(g, s, i));
            }
            return does && !g.any(s, low, from, Kind.ING.mask()) && OPEN.holds(g, s, from, to);
        }
    },
    /** The sentence tells of nothing done and nothing under way. */
    IDLE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return !g.underway(s, -1) && !g.anyPast(s, 0, s.size());
        }
    },
    /** Nothing in the cue itself is finished. */
    UNDONE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return !g.anyPast(s, from + 1, to);
        }
    },
    /** A deed stands before the time, so that the time is its start. */
    STARTS {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            int low = g.stretchStart(s, from);
            boolean investigating = g.any(s, low, from, g.vocabulary().mask("investigating"));
            boolean named = s.is(to, g.vocabulary().mask("system") | Kind.PAST.mask());
            boolean deed = false;
            int end = g.sentenceStarts(s, from) ? g.stretchEnd(s, to) : from;
            for (int i = low; i < end; i++) {
                deed |= (s.is(i, Kind.PAST) && !g.isFinished(s, i))
                        || s.is(
                                i,
                                Kind.ING.mask()
                                        | Kind.BASE.mask()
                                        | g.vocabulary().mask("does"));
            }
            return deed && !investigating && !named && !g.anyTold(s, low, from) && OPEN.holds(g, s, from, to);
        }
    },
    /** What follows is not past. */
    STEP {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            int end = Math.min(g.stretchEnd(s, to), to + 4);
            return to < s.size()
                    && !g.any(s, to, end, Kind.PAST.mask() | g.vocabulary().mask("bepast"));
        }
    },
    /** What stands between semicolons does not tell a past sequence of events. */
    WHEN {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            long is = g.vocabulary().mask("be") | g.vocabulary().mask("have") | Kind.PUNCT.mask();
            int end = g.stretchEnd(s, from);
            int low = g.sectionStart(s, from);
            int high = g.sectionEnd(s, from);
            for (int i = low; i < high; i++) {
                boolean told = s.is(i - 1, is) || i + 1 >= s.size() || s.is(i + 1, Kind.PUNCT);
                boolean state =
                        i > from && (i < end || s.is(i - 1, g.vocabulary().mask("passive"))) && told;
                boolean either = i > from && g.isEither(s, i) && !g.anySimplePast(s, to, Math.min(i, end));
                if (g.isPast(s, i)
                        && !either
                        && !(state && !s.is(i, g.vocabulary().mask("bepast")))) {
                    return false;
                }
            }
            return true;
        }
    },
    /** Nothing done is told before it, so that what it opens is a condition and not a report. */
    CONDITION {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return !g.anyFinished(s, g.stretchStart(s, from), from);
        }
    },
    /** No verb between the beginning of the cue and its last two words. */
    NOVERB {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            long verbs = Kind.PAST.mask()
                    | Kind.ING.mask()
                    | g.vocabulary().mask("be")
                    | g.vocabulary().mask("modal")
                    | g.vocabulary().mask("have")
                    | g.vocabulary().mask("does");
            return !g.any(s, from, to - 2, verbs);
        }
    },
    /** It is not in the past. */
    PRESENT {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return !s.is(from, g.vocabulary().mask("bepast"))
                    && s.word(from) != g.vocabulary().find("been");
        }
    },
    /** A clause that begins with a base form, the last word of the cue, is an order unless the form is a noun there. */
    ORDER {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Order.isOrder(g, s, to - 1);
        }
    },
    /** An order may begin here. */
    VERBAL {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Order.startsOrder(g, s, from);
        }
    },
    /** A phrase opens like an order, and the rest of the stretch does not report how something stands. */
    PHRASAL {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Order.startsOrder(g, s, from) && !s.is(from, Kind.PAST) && !Order.reports(g, s, to);
        }
    },
    /** A norm that is compared with a reading. */
    NORM {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Norm.isCompared(g, s, from);
        }
    },
    /** No time to come follows. */
    NOFUTURE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return !g.any(s, to, s.size(), g.vocabulary().mask("future"));
        }
    },
    /** What follows a word of certainty is a statement, not a question left open. */
    CONFIDENT {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            int next = s.word(to);
            return next == Words.UNKNOWN || !s.is(to, g.vocabulary().mask("open-question"));
        }
    },
    /** A question that supposes an answer, not one that asks who, when or why. */
    GUESS {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            int words = 0;
            for (int i = 0; i < from; i++) {
                if (!s.is(i, Kind.PUNCT)) {
                    words++;
                }
            }
            return words > 0
                    && !g.any(s, 0, Math.min(3, s.size()), g.vocabulary().mask("wh"));
        }
    },
    /** The verb's subject is a person, a role or a group. */
    PERSON {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Subject.of(g, s, from) == Subject.HUMAN;
        }
    },
    /** The verb's subject is no thing: a person, or left out. */
    AGENT {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Subject.of(g, s, from) != Subject.THING;
        }
    },
    /** The subject of the sentence's first verb is a person: who does what the rest tells. */
    DOER {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Subject.first(g, s, from) == Subject.HUMAN;
        }
    },
    /** The verb's subject is a thing. */
    THING {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Subject.of(g, s, from) == Subject.THING;
        }
    },
    /** A person left something undone, and no reason is given. */
    OMITS {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return PERSON.holds(g, s, from, to) && !Explanation.isGiven(g, s, from, to);
        }
    },
    /** The cue's last word is no passive: who did it was not done to. */
    ACTIVE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return !s.is(to - 2, g.vocabulary().mask("be"));
        }
    },
    /** A person figures as the doer, near or far: the verb's subject, the first verb's, or named with {@code by}. */
    SOMEBODY {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Subject.of(g, s, from) == Subject.HUMAN
                    || Subject.first(g, s, from) == Subject.HUMAN
                    || Subject.isAgentNamed(g, s);
        }
    },
    /** No "but" with a person behind it takes back what is said ({@code no blame, but Sven forgot it}). */
    SINCERE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            for (int i = to; i < s.size(); i++) {
                if (g.anyIn(s, i, i + 1, "retracts") && isAnotherNamed(g, s, i + 1)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isAnotherNamed(Grammar g, Sentence s, int from) {
            long us = g.vocabulary().mask("me");
            int end = Math.min(g.stretchEnd(s, from), from + 4);
            return IntStream.range(from, end).anyMatch(i -> s.is(i, Kind.HUMAN) && !s.is(i, us));
        }
    },
    /** Not the reason that a person had for an act of their own. */
    NOACT {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            boolean first = g.sentenceStarts(s, from);
            return Subject.of(g, s, from) != Subject.HUMAN
                    && Subject.first(g, s, from) != Subject.HUMAN
                    && !g.anyIn(s, 0, from, "deed")
                    && !Subject.isAgentNamed(g, s)
                    && !(first && g.any(s, to, s.size(), Kind.NAME.mask()));
        }
    },
    /** The verb tells how things always are, not what happened nor what is broken: a design, a habit, a rule. */
    STANDING {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Design.isStanding(g, s, from, to);
        }
    },
    /** A base form after a plural, which tells what is always done ({@code alerts page a team}). */
    HABIT {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            return Design.isHabit(g, s, from, to);
        }
    },
    /** The sentence has no verb that tells something, only the name of a thing. */
    BARE {
        @Override
        boolean holds(Grammar g, Sentence s, int from, int to) {
            Vocabulary v = g.vocabulary();
            long verbs =
                    v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("do") | v.mask("status") | v.mask("not");
            for (int i = 0; i < s.size(); i++) {
                boolean possessive = s.word(i) == v.find("'s");
                boolean acts = s.is(i, v.mask("does"))
                        && !s.is(i, v.mask("system") | v.mask("noun") | Kind.HUMAN.mask())
                        && !g.isPlural(s, i);
                if (acts || s.is(i, Kind.PERCENT) || s.is(i, verbs) && !possessive) {
                    return false;
                }
            }
            boolean told = g.isEither(s, 0) && s.is(1, v.mask("det") | Kind.NUM.mask() | Kind.ID.mask());
            return !told && !g.anyPast(s, 0, s.size()) && !g.anyIn(s, 0, s.size(), "lacking");
        }
    };

    abstract boolean holds(Grammar g, Sentence s, int from, int to);
}
