package dev.incidentkit.rules.wording;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text as numbers, words and single marks, for a reader of dates. White space only counts as what keeps two apart. */
final class DateTokens {
    private static final CharMatcher HYPHENS = CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2212");
    private static final CharMatcher LATIN =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).precomputed();
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final int NONE = -1;

    private final List<Token> tokens = new ArrayList<>();

    /**
     * @param word in lower case
     * @param number its value, or -1
     * @param digits how many digits it has
     * @param apart whether white space, or the start of the text, stands before it
     */
    private record Token(String word, int number, int digits, boolean apart) {}

    private static final Token END = new Token("", NONE, 0, true);

    DateTokens(String text) {
        String plain = HYPHENS.replaceFrom(Normalizer.normalize(text, Normalizer.Form.NFKC), '-');
        boolean apart = true;
        int at = 0;
        while (at < plain.length()) {
            char c = plain.charAt(at);
            int from = at++;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                apart = true;
                continue;
            } else if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            CharMatcher kind = DIGIT.matches(c) ? DIGIT : LATIN.matches(c) ? LATIN : CharMatcher.none();
            while (at < plain.length() && kind.matches(plain.charAt(at))) {
                at++;
            }
            String word = Ascii.toLowerCase(plain.substring(from, at));
            boolean isNumber = DIGIT.matches(c);
            int value = isNumber && at - from <= 8 ? Integer.parseInt(word) : NONE;
            tokens.add(new Token(word, value, isNumber ? at - from : 0, apart));
            apart = false;
        }
    }

    int size() {
        return tokens.size();
    }

    private Token get(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
    }

    /** The word or mark; empty beyond the ends. */
    String word(int i) {
        return get(i).word();
    }

    boolean is(int i, String word) {
        return get(i).word().equals(word);
    }

    /** The number with so many digits, or -1. */
    int number(int i, int fewest, int most) {
        Token token = get(i);
        return fewest <= token.digits() && token.digits() <= most ? token.number() : NONE;
    }

    boolean isNumber(int i) {
        return get(i).digits() > 0;
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isGlued(int i) {
        return !get(i).apart();
    }

    boolean isWordOrNumber(int i) {
        return isNumber(i) || !word(i).isEmpty() && Character.isLetter(word(i).charAt(0));
    }
}
