/** A thousand incidents watched at once, by this library, by hand, and by engines for streams of events. */
@NullMarked
package dev.incidentkit.benchmarks.incident;

import org.jspecify.annotations.NullMarked;
