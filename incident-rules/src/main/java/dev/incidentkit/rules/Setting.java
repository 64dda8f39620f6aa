package dev.incidentkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/**
 * A number or switch that a team may set, with the framework's own figure as default.
 *
 * <p>A setting is known by its name. It is declared once, as a constant beside the rules that use it.
 *
 * @param <T> the type of its values
 */
public final class Setting<T> {
    private static final CharMatcher KEBAB =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    private final String name;
    private final T standard;
    private final String purpose;
    private final boolean ours;

    private Setting(String name, T standard, String purpose, boolean ours) {
        checkArgument(!name.isEmpty() && KEBAB.matchesAllOf(name), "\"%s\" is no kebab-case name", name);
        this.name = name;
        this.standard = standard;
        this.purpose = purpose;
        this.ours = ours;
    }

    /** A setting whose default is the framework's own figure. */
    public static <T> Setting<T> framework(String name, T standard, String purpose) {
        return new Setting<>(name, standard, purpose, false);
    }

    /** A setting for which the framework gives no figure, so that the default is this library's. */
    public static <T> Setting<T> ours(String name, T standard, String purpose) {
        return new Setting<>(name, standard, purpose, true);
    }

    /** The name in policy files. */
    public String name() {
        return name;
    }

    /** The value where a team sets none. */
    public T standard() {
        return standard;
    }

    /** What it is for, in one sentence. */
    public String purpose() {
        return purpose;
    }

    /** Whether the default is this library's own, because the framework gives no figure. */
    public boolean isOurs() {
        return ours;
    }

    /** The type of the values. */
    @SuppressWarnings("unchecked") // a value's class is a class of T
    public Class<? extends T> type() {
        return (Class<? extends T>) standard.getClass();
    }

    @Override
    public String toString() {
        return name + " (default " + standard + ")";
    }
}
