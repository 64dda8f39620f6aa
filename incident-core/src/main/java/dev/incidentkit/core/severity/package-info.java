/**
 * How bad an incident is: {@link dev.incidentkit.core.severity.Severity} is the scale everything else refers to.
 */
@NullMarked
package dev.incidentkit.core.severity;

import org.jspecify.annotations.NullMarked;
