package dev.incidentkit.rules.staffing;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.severity.Severity.SEV_4;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-05-20T22:00:00Z");
    private static final Roster BY_DAY = Roster.of(
            Assignment.of(Person.named("amara"), INCIDENT_COMMANDER),
            Assignment.expert(Person.named("chen"), "database"));
    private static final Roster BY_NIGHT = Roster.of(
            Assignment.of(Person.automation("bot"), INCIDENT_COMMANDER),
            Assignment.expert(Person.named("chen"), "database"));

    private final Coverage coverage = Coverage.of(
            ImmutableRangeMap.<Instant, Roster>builder()
                    .put(Range.closedOpen(NOON, NIGHT), BY_DAY)
                    .put(Range.atLeast(NIGHT), BY_NIGHT)
                    .build(),
            Planner.of(Catalogue.standard()));

    @Test
    void whoeverIsOnCallAtTheMomentRespondsEachInTheirDomain() {
        Response outage = Response.of(SEV_4, Roster.empty());

        assertThat(coverage.staffAt(NOON, outage).roster()).isEqualTo(BY_DAY);
        assertThat(coverage.staffAt(NIGHT, outage).shortage().titles()).containsExactly("Incident Commander");
        assertThat(coverage.staffAt(NOON.minusSeconds(1), outage).shortage().people())
                .isEqualTo(2);
    }

    @Test
    void aProgramOnCallIsNobody() {
        assertThat(coverage.shortages(SEV_4, false).get(NOON)).isEqualTo(Shortage.none());
        assertThat(coverage.shortages(SEV_4, false).get(NIGHT))
                .hasToString("1 more person is needed, for Incident Commander");
        assertThat(Shortage.none()).hasToString("nobody is missing");
    }
}
