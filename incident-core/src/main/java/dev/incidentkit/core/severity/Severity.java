package dev.incidentkit.core.severity;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * How bad an incident is, on the framework's scale of five ("Severity scale").
 *
 * <p>Sev-0 threatens the company's existence and calls for a response of another kind than the rest; Sev-1 is a major
 * outage; Sev-4 is a minor degradation. The constants stand from the most severe to the least, so a smaller ordinal is
 * a worse incident; say {@link #isAtLeast} rather than compare ordinals.
 */
public enum Severity {
    SEV_0,
    SEV_1,
    SEV_2,
    SEV_3,
    SEV_4;

    private static final ImmutableList<Severity> ALL = ImmutableList.copyOf(values());

    private final String label = "Sev-" + ordinal();

    /** All severities, the most severe first. */
    public static ImmutableList<Severity> all() {
        return ALL;
    }

    /**
     * The severity written as {@code SEV-2}, whatever the case of its letters.
     *
     * @throws IllegalArgumentException if the text is no severity
     */
    public static Severity parse(String text) {
        for (Severity severity : ALL) {
            if (severity.id().equals(text.toUpperCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no severity; write SEV-0, SEV-1, SEV-2, SEV-3 or SEV-4");
    }

    /** Whether this is as severe as the other, or worse. */
    public boolean isAtLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }

    /** Whether this is less severe than the other. */
    public boolean isBelow(Severity other) {
        return ordinal() > other.ordinal();
    }

    /** The name as files spell it, {@code SEV-2}. */
    public String id() {
        return "SEV-" + ordinal();
    }

    /** The name as people say it, {@code Sev-2}. */
    @Override
    public String toString() {
        return label;
    }
}
