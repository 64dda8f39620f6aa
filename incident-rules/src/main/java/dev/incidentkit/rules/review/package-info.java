/**
 * Rules on postmortems and action items: {@link dev.incidentkit.rules.review.Reviews} names their subjects.
 */
@NullMarked
package dev.incidentkit.rules.review;

import org.jspecify.annotations.NullMarked;
