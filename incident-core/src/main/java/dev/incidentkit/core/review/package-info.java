/**
 * What a team learns from an incident. {@link dev.incidentkit.core.review.Postmortem} interprets the timeline and cites it,
 * and {@link dev.incidentkit.core.review.ActionItems} is the list of what is to be done so that it doesn't happen again
 * (framework, "After the incident: blameless postmortems and action items").
 *
 * <p>Whatever a postmortem may lack can be said here: an owner that is a team, a due date that is a quarter. To say that it
 * is wrong is for the rules.
 */
@NullMarked
package dev.incidentkit.core.review;

import org.jspecify.annotations.NullMarked;
