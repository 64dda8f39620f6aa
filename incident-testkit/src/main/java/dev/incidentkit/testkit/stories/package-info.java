/**
 * Incidents and responses with nothing wrong, to start from: {@link dev.incidentkit.testkit.stories.Stories} has them by
 * name, {@link dev.incidentkit.testkit.stories.Story} writes a new one step by step.
 */
@NullMarked
package dev.incidentkit.testkit.stories;

import org.jspecify.annotations.NullMarked;
