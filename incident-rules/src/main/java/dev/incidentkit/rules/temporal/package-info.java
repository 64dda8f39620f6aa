/**
 * Rules on incidents over time. {@link dev.incidentkit.rules.temporal.Monitor} is the entry point: it takes the entries
 * of a running incident and says what is wrong and what is due. {@link dev.incidentkit.rules.temporal.Incidents} has
 * the vocabulary to write such rules in: <em>always</em>, <em>within</em>, <em>every</em>, and checks on each entry,
 * of which <em>only by</em> and <em>after</em> are two.
 *
 * <p>The semantics, in one place:
 *
 * <ul>
 *   <li>What happens at the instant of a deadline is in time.
 *   <li>Entries count in the order in which they stand, also those of the same instant. An entry that was written down
 *       later than it happened counts for the moment at which it happened: a deadline it kept was not missed.
 *   <li>A log that ends before a deadline leaves an obligation, not a finding.
 *   <li>Every trigger is judged separately. A second trigger with the same name replaces the first, if that is open.
 *   <li>What begins and ends at the same instant wasn't wrong at any time, and is no finding.
 * </ul>
 */
@NullMarked
package dev.incidentkit.rules.temporal;

import org.jspecify.annotations.NullMarked;
