/**
 * The framework's staffing tables as data: {@link dev.incidentkit.rules.staffing.Combination} says who may hold what
 * together, {@link dev.incidentkit.rules.staffing.Minimum} what a severity takes.
 */
@NullMarked
package dev.incidentkit.rules.staffing;

import org.jspecify.annotations.NullMarked;
