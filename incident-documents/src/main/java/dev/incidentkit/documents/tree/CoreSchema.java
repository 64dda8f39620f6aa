package dev.incidentkit.documents.tree;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;

/** What a text without quotes is, by the core schema of YAML 1.2. */
final class CoreSchema {
    private static final ImmutableSet<String> NULLS = ImmutableSet.of("", "~", "null", "Null", "NULL");
    private static final ImmutableSet<String> BOOLEANS =
            ImmutableSet.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final ImmutableSet<String> UNCOUNTABLE =
            ImmutableSet.of(".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN");
    /** With what a null, a truth value or a number begins. */
    private static final String OTHER_THAN_TEXT = "~nNtTfF.+-0123456789";

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher OCTAL = CharMatcher.inRange('0', '7');
    private static final CharMatcher HEXADECIMAL =
            DIGIT.or(CharMatcher.inRange('a', 'f')).or(CharMatcher.inRange('A', 'F'));

    private CoreSchema() {}

    static Scalar.Type typeOf(String text) {
        if (NULLS.contains(text)) {
            return Scalar.Type.NULL;
        }
        if (OTHER_THAN_TEXT.indexOf(text.charAt(0)) < 0) {
            return Scalar.Type.TEXT;
        }
        if (BOOLEANS.contains(text)) {
            return Scalar.Type.BOOLEAN;
        }
        return isNumber(text) ? Scalar.Type.NUMBER : Scalar.Type.TEXT;
    }

    private static boolean isNumber(String text) {
        if (text.startsWith("0o")) {
            return text.length() > 2 && OCTAL.matchesAllOf(text.substring(2));
        }
        if (text.startsWith("0x")) {
            return text.length() > 2 && HEXADECIMAL.matchesAllOf(text.substring(2));
        }
        String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return isDecimal(unsigned) || UNCOUNTABLE.contains(unsigned);
    }

    /** Digits with at most one point, then perhaps an exponent. */
    private static boolean isDecimal(String text) {
        int end = endOfDigits(text, 0);
        int digits = end;
        if (end < text.length() && text.charAt(end) == '.') {
            int point = end;
            end = endOfDigits(text, point + 1);
            digits = end - 1;
        }
        return digits > 0 && (end == text.length() || isExponent(text, end));
    }

    private static boolean isExponent(String text, int start) {
        char e = text.charAt(start);
        int sign = start + 1;
        if (e != 'e' && e != 'E' || sign == text.length()) {
            return false;
        }
        int power = text.charAt(sign) == '-' || text.charAt(sign) == '+' ? sign + 1 : sign;
        return power < text.length() && endOfDigits(text, power) == text.length();
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && DIGIT.matches(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
