package dev.incidentkit.rules;

import dev.incidentkit.core.severity.Severity;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of thing that rules look at: a response, a timeline, a postmortem. It knows how rules on it are run.
 *
 * @param <S> the type of the things
 */
public class Subject<S> {
    private final String kind;
    private final Class<S> type;
    private final Function<? super S, Optional<Severity>> severity;

    /**
     * @param kind the name of the kind in files
     * @param severity the severity that decides a rule's level; absent where the kind has none
     */
    protected Subject(String kind, Class<S> type, Function<? super S, Optional<Severity>> severity) {
        this.kind = kind;
        this.type = type;
        this.severity = severity;
    }

    /** A kind of thing without a severity, checked rule by rule. */
    public static <S> Subject<S> of(String kind, Class<S> type) {
        return new Subject<>(kind, type, any -> Optional.empty());
    }

    /** A kind of thing with a severity, checked rule by rule. */
    public static <S> Subject<S> of(String kind, Class<S> type, Function<? super S, Optional<Severity>> severity) {
        return new Subject<>(kind, type, severity);
    }

    /** The name of the kind in files. */
    public final String kind() {
        return kind;
    }

    public final Class<S> type() {
        return type;
    }

    /** The severity of this thing, if it has one. */
    public final Optional<Severity> severityOf(S subject) {
        return severity.apply(subject);
    }

    /** What checks such things by the rules of the policy. */
    protected Checker<S> checker(Policy policy) {
        return new RuleByRule<>(this, policy);
    }

    @Override
    public final String toString() {
        return kind;
    }
}
