/**
 * What every rule, policy and store must keep: {@link dev.incidentkit.testkit.contracts.RuleContract}, {@link
 * dev.incidentkit.testkit.contracts.PolicyContract}, {@link dev.incidentkit.testkit.contracts.RosterStoreContract} and
 * {@link dev.incidentkit.testkit.contracts.TimelineStoreContract}. Let a test class implement one and say what is under
 * test.
 *
 * <p>The contracts are thin: the checks are plain methods of classes of the same name that end in {@code Checks}, and can
 * be called from any test framework.
 */
@NullMarked
package dev.incidentkit.testkit.contracts;

import org.jspecify.annotations.NullMarked;
