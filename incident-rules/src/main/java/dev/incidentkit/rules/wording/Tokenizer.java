package dev.incidentkit.rules.wording;

import java.util.BitSet;

/** Cuts a text into sentences, and these into words, in one pass. */
final class Tokenizer {
    private static final int LONGEST_WORD = 48;

    private final CharSequence text;
    private final BitSet quoted;
    private final Vocabulary vocabulary;
    private final long logWord;
    private final long abbreviation;
    private final long adverb;
    private final long infinitive;
    private final int not;
    private final int possessive;
    private int at;

    Tokenizer(CharSequence text, BitSet quoted, Vocabulary vocabulary) {
        this.text = text;
        this.quoted = quoted;
        this.vocabulary = vocabulary;
        logWord = vocabulary.mask("log");
        abbreviation = vocabulary.mask("abbreviation");
        adverb = vocabulary.mask("adv");
        infinitive = Kind.BASE.mask() | vocabulary.mask("does");
        not = vocabulary.find("not");
        possessive = vocabulary.find("'s");
    }

    /** Fills in the next sentence; false when there is none. */
    boolean next(Sentence sentence) {
        sentence.clear();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                if (sentence.size() > 0 && startsAfresh()) {
                    return true;
                }
            } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                at++;
            } else if (quoted.get(at)) {
                int end = Math.min(quoted.nextClearBit(at), text.length());
                sentence.add(at, end, Words.UNKNOWN, Kind.QUOTE.mask());
                at = end;
            } else if (startsWord(at)) {
                word(sentence);
                pluralPossessive(sentence);
            } else if (punctuation(sentence)) {
                return true;
            }
            if (sentence.isFull()) {
                return true;
            }
        }
        return sentence.size() > 0;
    }

    /** Whether the line at hand is a new statement, not the continuation of a wrapped one. */
    private boolean startsAfresh() {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || !Character.isLowerCase(text.charAt(i));
    }

    private boolean startsWord(int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) || ((c == '@' || c == '#' || c == '/' || c == '_') && letterAt(i + 1));
    }

    private boolean letterAt(int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && !quoted.get(i);
    }

    /** Adds a punctuation mark; true if it ends the sentence. */
    private boolean punctuation(Sentence sentence) {
        int from = at++;
        char c = text.charAt(from);
        boolean ends = (c == '.' || c == '!' || c == '?') && endsHere(sentence, c, from);
        if (c == '%' && sentence.is(sentence.size() - 1, Kind.NUM)) {
            sentence.extend(at, Kind.PERCENT.mask());
            return false;
        }
        int mark = vocabulary.find(text, from, at);
        if (vocabulary.expansion(mark).length > 0) {
            known(sentence, from, at, mark);
            return false;
        }
        sentence.add(from, at, mark, Kind.PUNCT.mask());
        if (c == ':' && sentence.is(sentence.size() - 2, logWord) && saidUntil(at) > at) {
            int start = at;
            at = saidUntil(at);
            sentence.add(start, at, Words.UNKNOWN, Kind.QUOTE.mask());
        }
        return ends;
    }

    private int saidUntil(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean endsHere(Sentence sentence, char c, int from) {
        int next = from + 1;
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        if (c != '.') {
            return true;
        }
        int before = sentence.size() - 1;
        boolean initial = before >= 0
                && sentence.end(before) == from
                && from - sentence.start(before) == 1
                && Character.isUpperCase(text.charAt(from - 1));
        boolean ellipsis = from > 0 && text.charAt(from - 1) == '.';
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean lowerFollows = next < text.length() && Character.isLowerCase(text.charAt(next));
        boolean abbreviated = sentence.is(before, abbreviation)
                && (lowerFollows || (next < text.length() && Character.isDigit(text.charAt(next))));
        return !initial && !abbreviated && !(ellipsis && lowerFollows);
    }

    /** The lone apostrophe of {@code the developers' fault} stands for the one with an s. */
    private void pluralPossessive(Sentence sentence) {
        boolean apostrophe = at + 1 < text.length()
                && !quoted.get(at)
                && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
                && text.charAt(at + 1) == ' ';
        if (apostrophe && Character.toLowerCase(text.charAt(at - 1)) == 's') {
            sentence.add(at, at + 1, possessive, vocabulary.classesOf(possessive));
            at++;
        }
    }

    private void word(Sentence sentence) {
        int from = at;
        boolean lettersOnly = Character.isLetter(text.charAt(from));
        boolean address = false;
        at++;
        while (at < text.length() && !quoted.get(at)) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                lettersOnly &= Character.isLetter(c);
            } else if (c == '%' && Character.isDigit(text.charAt(at - 1))) {
                lettersOnly = false;
            } else if (address ? !Character.isWhitespace(c) && c != ')' : joins(c, lettersOnly)) {
                address |= c == '/' && text.charAt(at - 1) == '/';
            } else {
                break;
            }
            at++;
        }
        while (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '%') {
            at--;
        }
        int whole = vocabulary.find(text, from, Math.min(at, from + LONGEST_WORD));
        if (!lettersOnly && vocabulary.expansion(whole).length > 0) {
            known(sentence, from, at, whole);
        } else if (!lettersOnly || address) {
            sentence.add(from, at, whole, Form.of(text, from, at));
        } else {
            letters(sentence, from, at);
        }
    }

    /** Whether the character at hand holds the parts of one word together. */
    private boolean joins(char c, boolean lettersOnly) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == ':') {
            return next == '/' || Character.isDigit(next) || (!lettersOnly && letterAt(at + 1));
        }
        if (c == '/' && text.charAt(at - 1) == ':') {
            return next == '/';
        }
        return switch (c) {
            case '/' -> letterAt(at + 1) || text.charAt(at - 1) == '/';
            case '-', '_', '.', '@', '#', '\'', '\u2019', '&', '=', '+', '\\', '*', '~' -> letterAt(at + 1);
            case ',' -> !lettersOnly && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
            default -> false;
        };
    }

    /** A run of letters, perhaps with inner marks: one word, a contraction, a compound, an alternative or a name. */
    private void letters(Sentence sentence, int from, int to) {
        if (to - from > LONGEST_WORD) {
            sentence.add(from, to, Words.UNKNOWN, Kind.ID.mask());
            return;
        }
        int whole = vocabulary.find(text, from, to);
        if (whole != Words.UNKNOWN) {
            known(sentence, from, to, whole);
            return;
        }
        int mark = from;
        while (mark < to && Character.isLetter(text.charAt(mark))) {
            mark++;
        }
        if (mark == to) {
            sentence.add(from, to, Words.UNKNOWN, Form.ofWord(text, from, to) | manner(from, to, 0));
            return;
        }
        char c = text.charAt(mark);
        if (c == '\'' || c == '\u2019') {
            contraction(sentence, from, mark, to);
        } else if (c == '/' && to - mark > 2) {
            letters(sentence, from, mark);
            sentence.add(mark, mark + 1, vocabulary.find("/"), Kind.PUNCT.mask());
            letters(sentence, mark + 1, to);
        } else if (c == '-') {
            compound(sentence, from, mark, to);
        } else {
            sentence.add(from, to, Words.UNKNOWN, Kind.ID.mask());
        }
    }

    private void known(Sentence sentence, int from, int to, int number) {
        int[] expansion = vocabulary.expansion(number);
        if (expansion.length == 0) {
            long classes = vocabulary.classesOf(number);
            sentence.add(
                    from,
                    to,
                    number,
                    classes | Form.ofKnown(text, from, to, vocabulary, number) | manner(from, to, classes));
        }
        for (int part : expansion) {
            if (!sentence.isFull()) {
                sentence.add(from, to, part, vocabulary.classesOf(part));
            }
        }
    }

    private void contraction(Sentence sentence, int from, int mark, int to) {
        boolean negative = to - mark == 2 && lower(mark + 1) == 't' && mark > from && lower(mark - 1) == 'n';
        if (negative) {
            int stem = vocabulary.find(text, from, mark - 1);
            int[] expansion = vocabulary.expansion(stem);
            int verb = expansion.length == 1 ? expansion[0] : stem;
            sentence.add(from, to, verb, vocabulary.classesOf(verb));
            sentence.add(from, to, not, vocabulary.classesOf(not));
            return;
        }
        int suffix = vocabulary.find("'" + text.subSequence(mark + 1, to));
        if (suffix == Words.UNKNOWN) {
            sentence.add(from, to, Words.UNKNOWN, Form.ofWord(text, from, to));
            return;
        }
        letters(sentence, from, mark);
        known(sentence, mark, to, suffix);
    }

    /** A word that is in no other class and ends like an adverb is one. */
    private long manner(int from, int to, long classes) {
        return classes == 0 && Form.isAdverb(text, from, to) ? adverb : 0;
    }

    private char lower(int i) {
        return Character.toLowerCase(text.charAt(i));
    }

    /** A hyphenated word is the word without its hyphen, if there is one; it may be a verb form; else it is a name. */
    private void compound(Sentence sentence, int from, int mark, int to) {
        String joined = text.subSequence(from, mark).toString() + text.subSequence(mark + 1, to);
        int number = vocabulary.find(joined);
        if (number != Words.UNKNOWN) {
            known(sentence, from, to, number);
            return;
        }
        long verb = Kind.ING.mask() | Kind.PAST.mask();
        long form = Form.ofWord(text, from, to) & verb;
        if (vocabulary.isIn("prefix", vocabulary.find(text, from, mark))) {
            form |= vocabulary.classesOf(vocabulary.find(text, mark + 1, to)) & (verb | infinitive);
        }
        sentence.add(from, to, Words.UNKNOWN, form == 0 ? Kind.ID.mask() : form);
    }
}
