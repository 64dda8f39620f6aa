package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * A machine that is set up for another place. Turkish folds i to a dotted capital, and digits are Arabic ones; where it isn't
 * tomorrow already in the one place, it is still yesterday in the other.
 */
record Elsewhere(String zone) {
    static final ImmutableList<Elsewhere> ALL =
            ImmutableList.of(new Elsewhere("GMT+14:00"), new Elsewhere("GMT-12:00"));

    private static final Locale LANGUAGE = Locale.forLanguageTag("tr-TR-u-nu-arab");

    /** Asks there: all of the JVM is, meanwhile, so that one question is asked at a time. */
    <T> T ask(Supplier<T> question) {
        synchronized (Elsewhere.class) {
            Locale language = Locale.getDefault();
            TimeZone home = TimeZone.getDefault();
            try {
                Locale.setDefault(LANGUAGE);
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                return question.get();
            } finally {
                Locale.setDefault(language);
                TimeZone.setDefault(home);
            }
        }
    }

    @Override
    public String toString() {
        return "on a machine set up in Turkish, with Arabic digits, at " + zone;
    }
}
