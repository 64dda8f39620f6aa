package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.rules.Policy;
import java.util.function.Supplier;

/**
 * What a tool is held to.
 *
 * @param tool makes a new tool, with no incident in it
 * @param supported what it can do besides what every tool can
 * @param policy by which it is judged
 * @param law the part of the policy that says who may do what
 */
record Terms(Supplier<? extends IncidentTool> tool, ImmutableSet<Capability> supported, Policy policy, Policy law) {
    Terms(Supplier<? extends IncidentTool> tool, ImmutableSet<Capability> supported, Policy policy) {
        this(tool, supported, policy, Law.of(policy));
    }
}
