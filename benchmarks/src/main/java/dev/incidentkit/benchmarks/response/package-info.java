/** A snapshot of who does what, checked by this library, by hand, and by the engines that people would use instead. */
@NullMarked
package dev.incidentkit.benchmarks.response;

import org.jspecify.annotations.NullMarked;
