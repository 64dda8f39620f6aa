package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** The histories through which the tool of one test class is driven, once for all its properties. */
final class Campaign {
    private static final Map<Class<?>, Campaign> CAMPAIGNS = new ConcurrentHashMap<>();

    private final long seed;
    private final ImmutableMap<ToolProperty, String> skipped;
    private final Optional<Counterexample> driver;
    private final ImmutableMap<ToolProperty, Counterexample> broken;

    private Campaign(IncidentToolContract contract) {
        ToolVerifier verifier = verifier(contract, contract.getClass());
        this.seed = contract.seed();
        this.skipped = verifier.skipped();
        this.driver = verifier.driver();
        this.broken = driver.isPresent() ? ImmutableMap.of() : verifier.counterexamples(contract.tries(), seed);
    }

    static Campaign of(IncidentToolContract contract) {
        return CAMPAIGNS.computeIfAbsent(contract.getClass(), test -> new Campaign(contract));
    }

    private static ToolVerifier verifier(IncidentToolContract contract, Class<?> test) {
        ToolVerifier verifier =
                ToolVerifier.of(contract::newTool).by(contract.policy()).supporting(supported(test));
        for (OptOut optOut : test.getAnnotationsByType(OptOut.class)) {
            verifier = verifier.without(optOut.value(), optOut.because());
        }
        return verifier;
    }

    private static ImmutableList<Capability> supported(Class<?> test) {
        Supports supports = test.getAnnotation(Supports.class);
        return supports == null ? ImmutableList.of() : ImmutableList.copyOf(supports.value());
    }

    /** Passes, fails with the shortest history, or is skipped with a reason. */
    void check(ToolProperty property) {
        skipped(property).ifPresent(why -> Assumptions.abort(property.name() + " is skipped: " + why));
        Counterexample found = property == ToolProperty.T1 ? driver.orElse(broken.get(property)) : broken.get(property);
        if (found != null) {
            throw new AssertionError(found.message() + "\n  again:    override seed() with " + seed + "L");
        }
    }

    private Optional<String> skipped(ToolProperty property) {
        return driver.isPresent() && property != ToolProperty.T1 && !skipped.containsKey(property)
                ? Optional.of("the driver doesn't work yet, see T1")
                : Optional.ofNullable(skipped.get(property));
    }
}
