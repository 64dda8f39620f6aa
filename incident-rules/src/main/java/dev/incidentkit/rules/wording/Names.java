package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/** Tells names from ordinary words by their capitals and their place. */
final class Names {
    /** What no person's name ends in. */
    private static final ImmutableList<String> THING_ENDINGS =
            ImmutableList.of("tion", "ment", "ness", "ity", "age", "put", "ware", "ly", "ency", "able");

    /** Most companies have fewer words in their names. */
    private static final int LONGEST_COMPANY = 4;

    private final CharSequence text;
    private final Grammar grammar;
    private final long first;
    private final long ambiguous;
    private final long product;
    private final long month;
    private final long determiner;
    private final long noun;
    private final long auxiliary;

    /** What a word that is a name too may be besides: only what it does tells which it is. */
    private final long thing;

    private final long company;
    private final long adverb;
    private final BitSet department;
    private final BitSet humanly;
    private final BitSet meridiem;
    private final BitSet clock;
    private final BitSet finite;
    private final int comma;
    private final int colon;
    private final int possessive;
    private final int and;

    Names(CharSequence text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
        Vocabulary v = grammar.vocabulary();
        first = v.mask("firstname");
        ambiguous = v.mask("ambiguousname");
        product = v.mask("product") | v.mask("weekday") | v.mask("zone");
        month = v.mask("month");
        determiner = v.mask("det");
        noun = v.mask("system") | v.mask("noun");
        company = v.mask("company");
        adverb = v.mask("adv") | v.mask("not");
        department = v.set("department");
        humanly = v.set("humanly");
        meridiem = v.set("meridiem");
        clock = v.set("clock");
        thing = noun | Kind.BASE.mask() | v.mask("nounlike") | v.mask("modal") | v.mask("month") | v.mask("adj");
        finite = v.set("finite");
        comma = v.find(",");
        colon = v.find(":");
        possessive = v.find("'s");
        and = v.find("and");
        auxiliary = v.mask("be") | v.mask("have") | v.mask("modal") | v.mask("does") | v.mask("do");
    }

    void mark(Sentence s) {
        boolean shouts = isShoutedThroughout(s);
        for (int i = 0; i < s.size(); i++) {
            if (i > 0 && s.start(i) == s.start(i - 1)) {
                continue;
            }
            if (s.is(i, Kind.NUM) && s.word(i + 1) != Words.UNKNOWN && meridiem.get(s.word(i + 1))) {
                s.reclassify(i, s.classes(i) | Kind.TIME.mask());
                s.reclassify(i + 1, Kind.ANY.mask() | Kind.TIME.mask());
            } else if (isHour(s, i)) {
                s.reclassify(i, s.classes(i) | Kind.TIME.mask());
            } else if (isCompany(s, i)) {
                s.reclassify(i, Kind.ANY.mask() | Kind.ID.mask() | Kind.CAP.mask());
            } else if (isShouted(s, i) && isShouted(s, i + 1) && !s.is(i, Kind.HUMAN) && !shouts) {
                s.reclassify(i, s.classes(i) & ~Kind.BASE.mask());
            } else if (isCapitalised(s, i)) {
                s.reclassify(i, classify(s, i, s.classes(i)));
            } else if (s.is(i, first)) {
                s.reclassify(i, s.classes(i) & ~first);
            }
        }
    }

    private long classify(Sentence s, int i, long classes) {
        boolean opening = i == 0 || s.is(i - 1, Kind.PUNCT) || s.is(i - 1, Kind.QUOTE) || grammar.sentenceStarts(s, i);
        long person = classes | Kind.NAME.mask() | Kind.HUMAN.mask() | Kind.CAP.mask();
        if ((classes & product) != 0) {
            return classes;
        }
        if ((classes & ambiguous) != 0) {
            boolean surname = isCapitalised(s, i + 1)
                    && s.start(i + 1) != s.start(i)
                    && !s.is(i + 1, product | month | Kind.ID.mask());
            boolean owns = opening
                    && s.word(i + 1) == possessive
                    && !s.is(i, grammar.vocabulary().mask("modal"));
            boolean acts = owns
                    || (opening && (classes & thing) != 0
                            ? actsFirst(s, i)
                            : s.is(i + 1, Kind.PAST.mask() | auxiliary));
            boolean isMonth = (classes & month) != 0;
            boolean named = isMonth
                    ? surname && (s.is(i + 2, auxiliary | Kind.PAST.mask()) || (opening && isUnknownName(s, i + 1)))
                    : surname || acts;
            if (named) {
                return Kind.ANY.mask() | Kind.NAME.mask() | Kind.HUMAN.mask() | Kind.CAP.mask();
            }
            return opening ? classes & ~first : classes & ~first | Kind.CAP.mask();
        }
        if ((classes & first) != 0) {
            return person;
        }
        if (opening && isDepartment(s, i)) {
            return person;
        }
        if (s.word(i) != Words.UNKNOWN) {
            return opening
                    ? classes
                    : (classes & (Kind.HUMAN.mask() | noun | month | Kind.PAST.mask() | Kind.ING.mask()))
                            | Kind.ANY.mask()
                            | Kind.CAP.mask();
        }
        boolean endsLikeVerb = (classes & (Kind.PAST.mask() | Kind.ING.mask())) != 0;
        if (endsLikeVerb || (classes & Kind.ID.mask()) != 0) {
            return classes;
        }
        boolean thing = s.is(i + 1, noun) || (!opening && s.is(i - 1, determiner)) || endsLikeThing(s, i);
        int next = s.is(i + 1, adverb) ? i + 2 : i + 1;
        boolean acts = s.is(next, auxiliary | Kind.PAST.mask())
                || (s.word(i + 1) == colon && i + 2 < s.size())
                || isUnknownName(s, i + 1);
        return !thing && (!opening || acts) ? person : classes;
    }

    /** Whether a name that opens a sentence is followed by what only a name can be followed by: {@code Will is}, {@code Will took}. */
    private boolean actsFirst(Sentence s, int i) {
        boolean modal = s.is(i, grammar.vocabulary().mask("modal"));
        boolean finite = s.word(i + 1) != Words.UNKNOWN && this.finite.get(s.word(i + 1));
        boolean listed = (s.word(i + 1) == comma || s.word(i + 1) == and) && isCapitalised(s, i + 2);
        return listed
                ? modal
                : modal ? finite || (s.is(i + 1, Kind.PAST) && !s.is(i + 1, Kind.BASE)) : s.is(i + 1, Kind.PAST);
    }

    /** A department that is called like a thing, and does what only people do ({@code Security approved it}). */
    private boolean isDepartment(Sentence s, int i) {
        int next = s.is(i + 1, adverb) ? i + 2 : i + 1;
        return isOf(department, s.word(i)) && isOf(humanly, s.word(next));
    }

    private static boolean isOf(BitSet words, int word) {
        return word != Words.UNKNOWN && words.get(word);
    }

    /** A word of a name that ends like a company's, as in {@code Unlikely Games Ltd}. */
    private boolean isCompany(Sentence s, int i) {
        int last = i;
        while (last < i + LONGEST_COMPANY && isCapitalised(s, last) && (last == i || !s.is(last, company))) {
            last++;
        }
        return isCapitalised(s, last) && s.is(last, company);
    }

    /** Four figures after {@code at} or {@code by}, as in {@code at 2100}, with no thing to count behind them. */
    private boolean isHour(Sentence s, int i) {
        return s.is(i, Kind.NUM)
                && !s.is(i, Kind.PERCENT)
                && s.end(i) - s.start(i) == 4
                && text.charAt(s.start(i)) <= '2'
                && s.word(i - 1) != Words.UNKNOWN
                && clock.get(s.word(i - 1))
                && !s.is(i + 1, noun)
                && (i + 1 >= s.size() || s.word(i + 1) != Words.UNKNOWN || s.is(i + 1, Kind.PUNCT));
    }

    private boolean isUnknownName(Sentence s, int i) {
        return isCapitalised(s, i) && (s.word(i) == Words.UNKNOWN || s.is(i, first)) && !s.is(i, Kind.ID);
    }

    /** A first letter that is a capital, and then a small one. */
    private boolean isCapitalised(Sentence s, int i) {
        return s.is(i, Kind.ANY)
                && !s.is(i, Kind.QUOTE)
                && s.end(i) - s.start(i) >= 2
                && Character.isUpperCase(text.charAt(s.start(i)))
                && !Character.isUpperCase(text.charAt(s.start(i) + 1));
    }

    /** All in capitals, as in {@code CREATE INDEX}. */
    private boolean isShouted(Sentence s, int i) {
        if (!s.is(i, Kind.ANY) || s.end(i) - s.start(i) < 3) {
            return false;
        }
        for (int at = s.start(i); at < s.end(i); at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShoutedThroughout(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, Kind.ANY) && Character.isLowerCase(text.charAt(s.start(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean endsLikeThing(Sentence s, int i) {
        int end = s.end(i);
        if (end - s.start(i) > 10) {
            return true;
        }
        return THING_ENDINGS.stream().anyMatch(ending -> endsWith(end, ending));
    }

    private boolean endsWith(int end, String ending) {
        for (int i = 1; i <= ending.length(); i++) {
            if (end < i || text.charAt(end - i) != ending.charAt(ending.length() - i)) {
                return false;
            }
        }
        return true;
    }
}
