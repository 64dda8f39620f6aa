package dev.incidentkit.testkit.contracts;

import com.google.common.base.Strings;
import java.util.Locale;

/** What is said when a contract is broken. */
final class Broken {
    /** More than that nobody reads: then only what stands around the difference is shown. */
    private static final int LONGEST = 4_000;

    private static final int AROUND = 200;

    private Broken() {}

    static AssertionError because(String property, String asked, String given, Object expected, Object actual) {
        String number = property.substring(0, property.indexOf(':'));
        String wanted = String.valueOf(expected);
        String got = String.valueOf(actual);
        int alike = Strings.commonPrefix(wanted, got).length();
        return new AssertionError(property
                + "\n  asked:    " + asked
                + "\n  given:    " + given
                + "\n  expected: " + around(wanted, alike)
                + "\n  actual:   " + around(got, alike)
                + "\n  see:      docs/testkit.md#" + number.toLowerCase(Locale.ROOT));
    }

    static void unless(boolean kept, String property, String asked, String given, Object expected, Object actual) {
        if (!kept) {
            throw because(property, asked, given, expected, actual);
        }
    }

    private static String around(String text, int at) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return "... " + text.substring(from, to) + " ... (" + from + " to " + to + " of " + text.length()
                + " characters)";
    }
}
