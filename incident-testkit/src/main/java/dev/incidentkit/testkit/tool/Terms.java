package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.rules.Policy;
import java.util.function.Supplier;

/**
 * What a tool is held to.
 *
 * @param tool makes a new tool, with no incident in it
 * @param supported what it can do besides what every tool can
 * @param without the properties that are not asked of it, and why
 * @param policy by which it is judged
 * @param law the part of the policy that says who may do what
 */
record Terms(
        Supplier<? extends IncidentTool> tool,
        ImmutableSet<Capability> supported,
        ImmutableMap<ToolProperty, String> without,
        Policy policy,
        Policy law) {
    static Terms of(Supplier<? extends IncidentTool> tool, Policy policy) {
        return new Terms(tool, ImmutableSet.of(), ImmutableMap.of(), policy, Law.of(policy));
    }

    Terms supporting(Iterable<Capability> more) {
        return new Terms(
                tool,
                ImmutableSet.<Capability>builder()
                        .addAll(supported)
                        .addAll(more)
                        .build(),
                without,
                policy,
                law);
    }

    Terms without(ToolProperty property, String because) {
        return new Terms(
                tool,
                supported,
                ImmutableMap.<ToolProperty, String>builder()
                        .putAll(without)
                        .put(property, because)
                        .buildKeepingLast(),
                policy,
                law);
    }

    /** The same for two tools side by side. */
    Terms twice() {
        return new Terms(() -> new Twins(tool.get(), tool.get()), supported, without, policy, law);
    }

    Terms by(Policy other) {
        return new Terms(tool, supported, without, other, Law.of(other));
    }
}
