/**
 * What a team prepares and practises: {@link dev.incidentkit.core.practice.Readiness} is what must be in place before any
 * of the framework works, {@link dev.incidentkit.core.practice.Adoption} how far the team has come with it, and {@link
 * dev.incidentkit.core.practice.GameDays} how it rehearses.
 */
@NullMarked
package dev.incidentkit.core.practice;

import org.jspecify.annotations.NullMarked;
