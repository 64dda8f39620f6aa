package dev.incidentkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import java.util.Optional;

/**
 * The level of a rule at each severity. At a severity without a level the framework finds nothing wrong.
 */
public final class Levels {
    private final ImmutableList<Optional<Level>> bySeverity;
    private final Level heaviest;

    private Levels(ImmutableList<Optional<Level>> bySeverity) {
        this.bySeverity = bySeverity;
        this.heaviest = bySeverity.stream()
                .flatMap(Optional::stream)
                .min(Level::compareTo)
                .orElse(Level.ADVICE);
    }

    /** The same level at every severity. */
    public static Levels always(Level level) {
        return new Levels(
                Severity.all().stream().map(severity -> Optional.of(level)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * These levels from Sev-0 on; none at the severities beyond the last that is given.
     *
     * @throws IllegalArgumentException if there are more levels than severities
     */
    public static Levels from(Level... levels) {
        checkArgument(levels.length <= Severity.all().size(), "%s levels for five severities", levels.length);
        return new Levels(Severity.all().stream()
                .map(severity -> severity.ordinal() < levels.length
                        ? Optional.of(levels[severity.ordinal()])
                        : Optional.<Level>empty())
                .collect(ImmutableList.toImmutableList()));
    }

    /** A level at one severity alone. */
    public static Levels only(Severity severity, Level level) {
        return new Levels(Severity.all().stream()
                .map(each -> each == severity ? Optional.of(level) : Optional.<Level>empty())
                .collect(ImmutableList.toImmutableList()));
    }

    /** The level at this severity, if it is wrong there at all. */
    public Optional<Level> at(Severity severity) {
        return bySeverity.get(severity.ordinal());
    }

    /** The heaviest level at any severity. */
    public Level heaviest() {
        return heaviest;
    }

    /** Whether the level doesn't depend on the severity. */
    public boolean isUniform() {
        return bySeverity.stream().distinct().count() == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Levels that && that.bySeverity.equals(bySeverity);
    }

    @Override
    public int hashCode() {
        return bySeverity.hashCode();
    }

    @Override
    public String toString() {
        return isUniform() ? heaviest().toString() : bySeverity.toString();
    }
}
