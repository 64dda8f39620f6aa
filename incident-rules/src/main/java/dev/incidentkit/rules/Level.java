package dev.incidentkit.rules;

import com.google.common.base.Ascii;

/** How much a finding weighs. The constants stand from the heaviest to the lightest. */
public enum Level {
    /** The framework says must, or never. */
    ERROR,
    /** The framework says should, typically, or tolerates it with a condition. */
    WARNING,
    /** A hint. */
    ADVICE;

    private final String id = Ascii.toLowerCase(name());

    /**
     * The level with this name, {@code error}, {@code warning} or {@code advice}.
     *
     * @throws IllegalArgumentException if no level has that name
     */
    public static Level parse(String id) {
        for (Level level : values()) {
            if (level.id.equals(id)) {
                return level;
            }
        }
        throw new IllegalArgumentException("\"" + id + "\" is no level; write error, warning or advice");
    }

    /** Whether this weighs as much as the other, or more. */
    public boolean isAtLeast(Level other) {
        return ordinal() <= other.ordinal();
    }

    /** The name as files and reports spell it. */
    @Override
    public String toString() {
        return id;
    }
}
