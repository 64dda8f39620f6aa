package dev.incidentkit.rules.response;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Check;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import java.time.Duration;
import java.util.function.BiFunction;

/**
 * A check on a response that says in advance which values of which {@link Aspect} are in order. Only a response with
 * another value is looked at closely.
 *
 * @param screens what is in order; a response that passes them all is satisfied
 * @param thresholds the settings that say after what running time the verdict may change
 * @param evidence what is wrong with a response that doesn't pass, or nothing
 */
public record Snapshot(
        ImmutableList<Screen> screens,
        ImmutableList<Setting<Duration>> thresholds,
        BiFunction<Response, Settings, ImmutableList<Evidence>> evidence)
        implements Check<Response> {

    /** Which values of an aspect are in order. */
    public record Screen(Aspect aspect, Order order) {}

    /** Whether a value is in order under these circumstances. */
    @FunctionalInterface
    public interface Order {
        boolean isInOrder(Circumstances circumstances, Settings settings, int value);
    }

    /** A check by what is in order for one aspect. */
    public static Snapshot of(
            Aspect aspect, Order order, BiFunction<Response, Settings, ImmutableList<Evidence>> evidence) {
        return new Snapshot(ImmutableList.of(new Screen(aspect, order)), ImmutableList.of(), evidence);
    }

    /** This check, where another aspect must be in order too. */
    public Snapshot andOf(Aspect aspect, Order order) {
        return new Snapshot(
                ImmutableList.<Screen>builder()
                        .addAll(screens)
                        .add(new Screen(aspect, order))
                        .build(),
                thresholds,
                evidence);
    }

    /** This check, whose verdict may change once the response has run for longer than a setting says. */
    public Snapshot changingAfter(Setting<Duration> threshold) {
        return new Snapshot(
                screens,
                ImmutableList.<Setting<Duration>>builder()
                        .addAll(thresholds)
                        .add(threshold)
                        .build(),
                evidence);
    }

    @Override
    public Outcome check(Response response, Basis basis) {
        return Outcome.of(evidence.apply(response, basis.settings()));
    }
}
