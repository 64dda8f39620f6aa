package dev.incidentkit.testkit.tool;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Verifies an incident tool in any test framework, or in none.
 *
 * <pre>{@code
 * ToolVerifier.of(MyDriver::new).supporting(Capability.RESTART).verify();
 * }</pre>
 */
public final class ToolVerifier {
    /** How many histories a tool is driven through, if nobody says otherwise. */
    public static final int TRIES = 2000;

    /** Through so many histories two tools go side by side. */
    private static final int TWICE = 100;

    private final Terms terms;

    private ToolVerifier(Terms terms) {
        this.terms = terms;
    }

    /** Verifies the tools that this makes, by the framework's own policy. Each time it must make a new one. */
    public static ToolVerifier of(Supplier<? extends IncidentTool> tool) {
        return new ToolVerifier(Terms.of(tool, Catalogue.standard()));
    }

    /** The tool can do this too. */
    public ToolVerifier supporting(Capability... more) {
        return supporting(ImmutableList.copyOf(more));
    }

    /** The tool can do this too. */
    public ToolVerifier supporting(Iterable<Capability> more) {
        return new ToolVerifier(terms.supporting(more));
    }

    /** By this policy instead of the framework's own. */
    public ToolVerifier by(Policy policy) {
        return new ToolVerifier(terms.by(policy));
    }

    /**
     * Leaves out a property.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public ToolVerifier without(ToolProperty property, String because) {
        checkArgument(!because.isBlank(), "say why the tool needn't keep %s", property.name());
        return new ToolVerifier(terms.without(property, because));
    }

    /** What the tool can do besides what every tool can. */
    public ImmutableSet<Capability> supported() {
        return terms.supported();
    }

    /**
     * Drives the tool through as many histories as usual.
     *
     * @throws AssertionError if it breaks a property
     */
    public void verify() {
        verify(TRIES, new Random().nextLong());
    }

    /**
     * Drives the tool through so many histories.
     *
     * @param seed the same one gives the same histories
     * @throws AssertionError if it breaks a property
     */
    public void verify(int tries, long seed) {
        ImmutableMap<ToolProperty, Counterexample> broken = counterexamples(tries, seed);
        if (!broken.isEmpty()) {
            StringBuilder message =
                    new StringBuilder("the tool breaks " + broken.size() + " of the properties (seed " + seed + ")");
            broken.values().forEach(it -> message.append("\n\n").append(it.message()));
            throw new AssertionError(message.toString());
        }
    }

    /** What is wrong with the driver itself, if it fails at the simplest history there is, or if two tools are one. */
    public Optional<Counterexample> driver() {
        IncidentTool one = terms.tool().get();
        if (one == terms.tool().get()) { // the very same object
            return Optional.of(new Counterexample(
                    ToolProperty.T1, ImmutableList.of(), "a new tool each time", "the same tool twice"));
        }
        ImmutableSet<Verb> known = Repertoire.of(terms);
        for (Verb verb : Verb.values()) {
            if (verb.isIndispensable() && !known.contains(verb)) {
                return Optional.of(new Counterexample(
                        ToolProperty.T1, ImmutableList.of(), "a driver that knows: " + verb, "it is unsupported"));
            }
        }
        History simplest = History.simplest(known);
        for (int i = 0; i < 2; i++) { // a second time, in case the first has left something behind
            Trial.Result result = Trial.of(terms, simplest);
            if (result.breaks(ToolProperty.T1)) {
                return Optional.of(shortest(simplest, ToolProperty.T1));
            }
        }
        return Optional.empty();
    }

    /** Drives the tool through so many histories, and gives the shortest one for each property that it breaks. */
    public ImmutableMap<ToolProperty, Counterexample> counterexamples(int tries, long seed) {
        Set<ToolProperty> asked = EnumSet.allOf(ToolProperty.class);
        asked.removeAll(skipped().keySet());
        return counterexamples(tries, seed, asked);
    }

    /** The properties that aren't asked of the tool, and why. */
    public ImmutableMap<ToolProperty, String> skipped() {
        ImmutableSet<Verb> known = Repertoire.of(terms);
        ImmutableMap.Builder<ToolProperty, String> skipped = ImmutableMap.builder();
        skipped.putAll(terms.without());
        for (ToolProperty property : ToolProperty.values()) {
            property.skipped(terms.supported())
                    .or(() -> property.unknown(known))
                    .filter(why -> !terms.without().containsKey(property))
                    .ifPresent(why -> skipped.put(property, why));
        }
        return skipped.buildOrThrow();
    }

    /** Likewise, for one property alone. */
    Optional<Counterexample> counterexample(int tries, long seed, ToolProperty property) {
        return Optional.ofNullable(
                counterexamples(tries, seed, EnumSet.of(property)).get(property));
    }

    private ImmutableMap<ToolProperty, Counterexample> counterexamples(int tries, long seed, Set<ToolProperty> open) {
        Map<ToolProperty, Counterexample> broken = new EnumMap<>(ToolProperty.class);
        ImmutableSet<Verb> known = Repertoire.of(terms);
        if (open.contains(ToolProperty.T1)) {
            sharing(Math.min(tries, TWICE), new Random(seed), known).ifPresent(it -> {
                broken.put(ToolProperty.T1, it);
                open.remove(ToolProperty.T1);
            });
        }
        Random random = new Random(seed);
        for (int i = 0; i <= tries && !open.isEmpty(); i++) {
            History history = i < tries ? History.random(random, known) : History.longest(known);
            Trial.Result result = Trial.of(terms, history);
            if (!result.faults().isEmpty()) {
                for (ToolProperty property : ImmutableList.copyOf(open)) {
                    if (breaks(history, result, property)) {
                        broken.put(property, shortest(history, property));
                        open.remove(property);
                    }
                }
            }
        }
        return ImmutableMap.copyOf(broken);
    }

    /** What two new tools share, side by side. It is looked for first: what one trial leaves to the next can't be shown again. */
    private Optional<Counterexample> sharing(int tries, Random random, ImmutableSet<Verb> known) {
        Terms twice = terms.twice();
        return Stream.generate(() -> History.random(random, known))
                .limit(tries)
                .filter(history -> Trial.of(twice, history).breaks(ToolProperty.T1))
                .findFirst()
                .map(history -> new ToolVerifier(twice).shortest(history, ToolProperty.T1));
    }

    private boolean breaks(History history, Trial.Result result, ToolProperty property) {
        if (result.faults().isEmpty()) {
            return false;
        } else if (property == ToolProperty.T7) {
            return mendedBy(history, Move::spelledAsUsual);
        } else if (property == ToolProperty.T19 && !result.breaks(property)) {
            return history.moves().stream().anyMatch(move -> move.verb() == Verb.RESTART)
                    && Trial.of(terms, history.withoutRestarts()).faults().isEmpty();
        }
        return result.breaks(property);
    }

    /** Whether nothing is wrong any more when each move is changed. */
    private boolean mendedBy(History history, UnaryOperator<Move> change) {
        History changed = history.with(history.moves().stream().map(change).toList());
        return !changed.moves().equals(history.moves())
                && Trial.of(terms, changed).faults().isEmpty();
    }

    private Counterexample shortest(History history, ToolProperty property) {
        int steps = Trial.of(terms, history).steps().size(); // it goes wrong at the last of them
        History known = history.with(
                history.moves().subList(0, Math.min(steps, history.moves().size())));
        History shortest = Shortening.of(known, shorter -> breaks(shorter, Trial.of(terms, shorter), property));
        Trial.Result result = Trial.of(terms, shortest);
        if (result.faults().isEmpty()) {
            return new Counterexample(
                    property,
                    result.told(),
                    "the same whenever a new tool goes through this",
                    "it went wrong before, and now it doesn't; do tools share something, or look at a clock of their own?");
        }
        Optional<Fault> fault =
                result.faults().stream().filter(it -> it.breaks(property)).findFirst();
        Fault shown = fault.orElseGet(() -> result.faults().get(0));
        return new Counterexample(property, result.told(), shown.expected(), shown.actual());
    }
}
