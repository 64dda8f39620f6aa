package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.core.severity.Severity.SEV_2;
import static dev.incidentkit.core.severity.Severity.SEV_4;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    /** Each role that the severity takes on a person of its own, which leaves nothing wrong. */
    @ParameterizedTest
    @CsvSource({"SEV_4, 2, 0", "SEV_3, 3, 0", "SEV_2, 6, 0", "SEV_1, 6, 0", "SEV_0, 6, 3"})
    void aSeverityIsStaffedByPeopleOfOneRoleEach(Severity severity, int responders, int business) {
        Response response = Examples.staffed(severity);

        assertThat(response.roster().responders()).isEqualTo(responders);
        assertThat(response.roster().businessPeople()).isEqualTo(business);
        assertThat(response.roster().assignments()).hasSize(responders + business);
        assertThat(Catalogue.standard().check(response).findings()).isEmpty();
    }

    @Test
    void oneMoreRoleLeavesTheOthersAsTheyWere() {
        Response both = Examples.adding(Examples.staffed(SEV_4), "amara", SUBJECT_MATTER_EXPERT);

        assertThat(both.roster().assignments())
                .containsAll(Examples.staffed(SEV_4).roster().assignments())
                .contains(Assignment.of(Person.named("amara"), SUBJECT_MATTER_EXPERT));
        assertThat(Catalogue.standard().check(both).findings())
                .extracting(Finding::rule)
                .containsExactly("roles/ic-not-sme");
    }

    @Test
    void aRoleIsTakenFromWhoeverHoldsItAndMayGoToAnother() {
        Response staffed = Examples.staffed(SEV_2);
        Response vacated = Examples.vacating(staffed, SCRIBE);
        Response moved = Examples.moving(staffed, SCRIBE, "dana");

        assertThat(vacated.roster().holders(SCRIBE)).isEmpty();
        assertThat(vacated.roster().assignments())
                .hasSize(staffed.roster().assignments().size() - 1);
        assertThat(moved.roster().holders(SCRIBE)).containsExactly(Person.named("dana"));
    }
}
