/** How long a proposal of a roster takes. */
@NullMarked
package dev.incidentkit.benchmarks.staffing;

import org.jspecify.annotations.NullMarked;
