/** The text checks, on short and on very long texts, harmless and adverse. */
@NullMarked
package dev.incidentkit.benchmarks.wording;

import org.jspecify.annotations.NullMarked;
