/**
 * Assertions for those who use AssertJ: {@link dev.incidentkit.testkit.assertions.IncidentAssertions#assertThat} takes a
 * response, a timeline, any other subject of rules, or a report.
 */
@NullMarked
package dev.incidentkit.testkit.assertions;

import org.jspecify.annotations.NullMarked;
