package dev.incidentkit.testkit.contracts;

import java.util.Locale;

/** What is said when a contract is broken. */
final class Broken {
    private Broken() {}

    static AssertionError because(String property, String asked, String given, Object expected, Object actual) {
        String number = property.substring(0, property.indexOf(':'));
        return new AssertionError(property
                + "\n  asked:    " + asked
                + "\n  given:    " + given
                + "\n  expected: " + expected
                + "\n  actual:   " + actual
                + "\n  see:      docs/testkit.md#" + number.toLowerCase(Locale.ROOT));
    }

    static void unless(boolean kept, String property, String asked, String given, Object expected, Object actual) {
        if (!kept) {
            throw because(property, asked, given, expected, actual);
        }
    }
}
