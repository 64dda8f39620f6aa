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
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher OCTAL = CharMatcher.inRange('0', '7');
    private static final CharMatcher HEXADECIMAL =
            DIGIT.or(CharMatcher.inRange('a', 'f')).or(CharMatcher.inRange('A', 'F'));

    private CoreSchema() {}

    static Scalar.Type typeOf(String text) {
        if (NULLS.contains(text)) {
            return Scalar.Type.NULL;
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
        int e = CharMatcher.anyOf("eE").indexIn(text);
        String mantissa = e < 0 ? text : text.substring(0, e);
        String exponent = e < 0 ? "0" : text.substring(e + 1);
        String power = exponent.startsWith("-") || exponent.startsWith("+") ? exponent.substring(1) : exponent;
        int point = mantissa.indexOf('.');
        String digits = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        return isDigits(digits) && isDigits(power);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && DIGIT.matchesAllOf(text);
    }
}
