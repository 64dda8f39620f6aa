package dev.incidentkit.rules.wording;

import java.util.BitSet;

/**
 * Questions about how a sentence is built, answered from its words' classes alone. A <em>stretch</em> is what stands between two
 * punctuation marks.
 */
final class Grammar {
    private final Vocabulary vocabulary;
    private final long skippable;
    private final long conjunction;
    private final long determiner;
    private final long preposition;
    private final long status;
    private final long was;
    private final long has;
    private final long complementizer;
    /** What opens a statement of its own behind {@code so}: who speaks, or a time to come. */
    private final long afresh;

    private final int slash;
    private final int semicolon;
    private final int opening;
    private final int closing;
    private final int being;

    Grammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        skippable = Kind.NUM.mask() | Kind.TIME.mask() | Kind.DATE.mask() | vocabulary.mask("zone");
        conjunction = vocabulary.mask("conj");
        determiner = vocabulary.mask("det");
        preposition = vocabulary.mask("prep");
        status = vocabulary.mask("status");
        was = vocabulary.mask("bepast");
        has = vocabulary.mask("have");
        complementizer = vocabulary.mask("comp");
        afresh = vocabulary.mask("me") | vocabulary.mask("future");
        slash = vocabulary.find("/");
        semicolon = vocabulary.find(";");
        opening = vocabulary.find("(");
        closing = vocabulary.find(")");
        being = vocabulary.find("being");
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean sentenceStarts(Sentence s, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!s.is(i, Kind.PUNCT.mask() | skippable)) {
                return false;
            }
        }
        return true;
    }

    boolean clauseStarts(Sentence s, int at) {
        int i = at - 1;
        while (i >= 0 && s.is(i, skippable)) {
            i--;
        }
        int before = overAside(s, i);
        if (before >= 0 && before < i) {
            return clauseStarts(s, before + 1);
        }
        return i < 0 || (s.is(i, Kind.PUNCT) && !joins(s, i)) || s.is(i, conjunction);
    }

    /** A place, or if a bracket closes there, that before the one which opens; less than 0 if there is none. */
    int overAside(Sentence s, int at) {
        if (s.word(at) != closing) {
            return at;
        }
        int i = at;
        while (i >= 0 && s.word(i) != opening) {
            i--;
        }
        return i - 1;
    }

    /** A slash with no space before it, as in {@code check/test}. */
    private boolean joins(Sentence s, int mark) {
        return s.word(mark) == slash && mark > 0 && s.end(mark - 1) == s.start(mark);
    }

    /** Whether a word that may be a third person is rather the plural of a noun: {@code transfers}, but not {@code stops}. */
    boolean isPlural(Sentence s, int at) {
        return anyIn(s, at, at + 1, "plural") && !anyIn(s, at, at + 1, "verbs");
    }

    /** Where the stretch around a word begins. */
    int stretchStart(Sentence s, int at) {
        int i = at;
        while (i > 0 && !s.is(i - 1, Kind.PUNCT)) {
            i--;
        }
        return i;
    }

    int stretchEnd(Sentence s, int at) {
        int i = at;
        while (i < s.size() && !s.is(i, Kind.PUNCT)) {
            i++;
        }
        return i;
    }

    /** Where the part of a sentence between semicolons begins. */
    int sectionStart(Sentence s, int at) {
        int i = at;
        while (i > 0 && s.word(i - 1) != semicolon) {
            i--;
        }
        return i;
    }

    int sectionEnd(Sentence s, int at) {
        int i = at;
        while (i < s.size() && s.word(i) != semicolon) {
            i++;
        }
        return i;
    }

    boolean any(Sentence s, int from, int to, long mask) {
        for (int i = Math.max(from, 0); i < Math.min(to, s.size()); i++) {
            if (s.is(i, mask)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each word between two places is one of a set. */
    boolean allIn(Sentence s, int from, int to, String set) {
        BitSet words = vocabulary.set(set);
        for (int i = from; i < to; i++) {
            if (s.word(i) == Words.UNKNOWN || !words.get(s.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of a set stands between two places. */
    boolean anyIn(Sentence s, int from, int to, String set) {
        BitSet words = vocabulary.set(set);
        for (int i = Math.max(from, 0); i < Math.min(to, s.size()); i++) {
            if (s.word(i) != Words.UNKNOWN && words.get(s.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finished verb stands between two places. */
    boolean anyPast(Sentence s, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, s.size()); i++) {
            if (isPast(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** A past form that is not an attribute ({@code the failed jobs}), nor the base form of {@code put} and its like. */
    boolean isPast(Sentence s, int at) {
        if (s.is(at, was)) {
            return true;
        }
        if (!s.is(at, Kind.PAST)) {
            return false;
        }
        if (s.is(at, Kind.BASE) && clauseStarts(s, at)) {
            return false;
        }
        if (s.is(at - 1, Kind.HUMAN) && anyIn(s, at, at + 1, "participle-only")) {
            return false;
        }
        boolean order = s.is(at - 1, Kind.BASE) && !s.is(at - 2, determiner);
        boolean modified = (order || s.is(at - 1, determiner | preposition | Kind.ING.mask()))
                && !s.is(at - 1, has | Kind.PAST.mask());
        boolean nounFollows = at + 1 < s.size()
                && !s.is(at + 1, skippable | Kind.PUNCT.mask() | preposition | determiner | conjunction);
        return !(modified && nounFollows);
    }

    /** Whether a verb's past is its base form ({@code put}), so that only the rest of the sentence tells which it is. */
    boolean isEither(Sentence s, int at) {
        return s.is(at, Kind.PAST) && s.is(at, Kind.BASE);
    }

    /** A past form, or one like {@code put} that opens a clause and may be one. */
    private boolean isTold(Sentence s, int at) {
        return isFinished(s, at) || (s.is(at, Kind.PAST) && clauseStarts(s, at));
    }

    boolean anyTold(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTold(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** A past form that tells something finished, not the passive of something to come ({@code is deployed tomorrow}). */
    boolean isFinished(Sentence s, int at) {
        int before = at - 1;
        while (s.is(before, vocabulary.mask("adv") | vocabulary.mask("not"))) {
            before--;
        }
        boolean passive = s.is(before, vocabulary.mask("passive"))
                && (s.word(before) != being || s.is(before - 1, vocabulary.mask("be")));
        return isPast(s, at) && !passive;
    }

    /** Whether a past form stands between two places that is no participle behind {@code be} or {@code have}. */
    boolean anySimplePast(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinished(s, i) && !s.is(i - 1, has)) {
                return true;
            }
        }
        return false;
    }

    boolean anyFinished(Sentence s, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, s.size()); i++) {
            if (isFinished(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in a clause that tells the content, the purpose or a property of something already done. */
    boolean subordinate(Sentence s, int at) {
        int low = stretchStart(s, at);
        boolean introduced = false;
        for (int i = at - 1; i >= low; i--) {
            boolean so = s.word(i) == vocabulary.find("so") && s.is(i + 1, afresh);
            boolean reported =
                    s.is(i, vocabulary.mask("say")) && i + 1 < at && s.is(i, Kind.PAST.mask() | Kind.ING.mask());
            if (reported || (introduced && (isTold(s, i) || s.is(i, Kind.ING)))) {
                return true;
            }
            introduced |= s.is(i, complementizer) && !so;
        }
        boolean relative = low > 1
                && s.is(low, complementizer)
                && !s.is(low + 1, afresh)
                && s.word(low) != vocabulary.find("if")
                && s.word(low) != vocabulary.find("once")
                && s.word(low) != vocabulary.find("when")
                && s.word(low) != vocabulary.find("as");
        boolean person = s.word(low) == vocabulary.find("who") || s.word(low) == vocabulary.find("which");
        return relative && (person || anyPast(s, 0, low) || any(s, 0, low, Kind.ING.mask()));
    }

    /** Whether the sentence tells of something under way: a progressive, a percentage, a word of state. */
    boolean underway(Sentence s, int except) {
        for (int i = 0; i < s.size(); i++) {
            if (i != except && s.is(i, Kind.ING.mask() | Kind.PERCENT.mask() | vocabulary.mask("started"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of state stands between two places, and is not what something gets to be. */
    boolean reportsState(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, status) && !s.is(i - 1, vocabulary.mask("becomes"))) {
                return true;
            }
        }
        return false;
    }
}
