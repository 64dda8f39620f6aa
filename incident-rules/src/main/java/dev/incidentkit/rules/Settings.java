package dev.incidentkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;

/** The values a team has set; every other {@link Setting} has its default. */
public final class Settings {
    private static final Settings STANDARD = new Settings(ImmutableMap.of());

    private final ImmutableMap<Setting<?>, Object> changed;

    private Settings(ImmutableMap<Setting<?>, Object> changed) {
        this.changed = changed;
    }

    /** All defaults. */
    public static Settings standard() {
        return STANDARD;
    }

    /** The value of a setting. */
    @SuppressWarnings("unchecked") // with() puts only values of the setting's own type
    public <T> T get(Setting<T> setting) {
        Object value = changed.get(setting);
        return value == null ? setting.standard() : (T) value;
    }

    /**
     * These settings with one changed.
     *
     * @throws IllegalArgumentException if the value is a negative duration or number
     */
    public <T> Settings with(Setting<T> setting, T value) {
        checkArgument(
                !(value instanceof Duration d && d.isNegative()), "%s can't be negative: %s", setting.name(), value);
        checkArgument(!(value instanceof Integer i && i < 0), "%s can't be negative: %s", setting.name(), value);
        return new Settings(ImmutableMap.<Setting<?>, Object>builder()
                .putAll(changed)
                .put(setting, value)
                .buildKeepingLast());
    }

    /** What differs from the defaults. */
    public ImmutableMap<Setting<?>, Object> changed() {
        return changed;
    }

    /** These settings, overlaid with what the others change. */
    public Settings overlaidWith(Settings others) {
        return new Settings(ImmutableMap.<Setting<?>, Object>builder()
                .putAll(changed)
                .putAll(others.changed)
                .buildKeepingLast());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that && that.changed.equals(changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    @Override
    public String toString() {
        return changed.toString();
    }
}
