package dev.incidentkit.testkit.contracts;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Asks on a machine that is set up for another place: for all of the JVM, and one at a time. */
final class Elsewhere {
    /** Turkish folds i to a dotted capital; the digits are Arabic ones, and it is the next day already. */
    static final String WHERE = "on a machine set up in Turkish, with Arabic digits, for Kiritimati";

    private static final Locale LANGUAGE = Locale.forLanguageTag("tr-TR-u-nu-arab");
    private static final TimeZone ZONE = TimeZone.getTimeZone("Pacific/Kiritimati");

    private Elsewhere() {}

    static synchronized <T> T ask(Supplier<T> question) {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(LANGUAGE);
            TimeZone.setDefault(ZONE);
            return question.get();
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }
}
