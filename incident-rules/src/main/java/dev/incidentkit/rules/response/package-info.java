/**
 * Rules on a response at one moment: {@link dev.incidentkit.rules.response.Responses} has the vocabulary to write them
 * in.
 */
@NullMarked
package dev.incidentkit.rules.response;

import org.jspecify.annotations.NullMarked;
