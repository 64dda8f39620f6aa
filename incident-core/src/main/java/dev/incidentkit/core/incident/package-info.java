/**
 * The state of an incident at a moment: {@link dev.incidentkit.core.incident.Incident} is what its timeline comes to,
 * entry by entry.
 */
@NullMarked
package dev.incidentkit.core.incident;

import org.jspecify.annotations.NullMarked;
