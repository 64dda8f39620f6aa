/**
 * Rules on what a team prepares and practises: {@link dev.incidentkit.rules.practice.Practices} names their subjects.
 */
@NullMarked
package dev.incidentkit.rules.practice;

import org.jspecify.annotations.NullMarked;
