/** How long a program that runs already takes to read and check large files. */
@NullMarked
package dev.incidentkit.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
