/**
 * A team's own policy, as a file says it. {@link dev.incidentkit.documents.policy.PolicyFile} is the standard policy with
 * settings and levels changed, rules switched off and waivers granted, for all files or for some.
 */
@NullMarked
package dev.incidentkit.documents.policy;

import org.jspecify.annotations.NullMarked;
