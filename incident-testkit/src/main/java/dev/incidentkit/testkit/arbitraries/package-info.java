/**
 * Generators of the model for jqwik: people, rosters, responses, timelines, reports, and what a team writes down. {@link
 * dev.incidentkit.testkit.arbitraries.IncidentDomain} is the entry point: with {@code @Domain(IncidentDomain.class)}
 * every {@code @ForAll} parameter of a type of the model is generated, and has nothing wrong. The other classes make
 * generators to your measure; {@link dev.incidentkit.testkit.arbitraries.Violations} makes what is wrong.
 */
@NullMarked
package dev.incidentkit.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
