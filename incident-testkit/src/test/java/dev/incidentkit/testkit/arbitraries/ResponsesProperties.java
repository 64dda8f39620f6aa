package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class ResponsesProperties {
    @Property(tries = 500)
    void nothingIsWrong(@ForAll Response response) {
        assertThat(Catalogue.standard().check(response).findings()).isEmpty();
    }

    @Example
    void everySeverityTurnsUp() {
        assertThat(Responses.clean()
                        .sampleStream()
                        .limit(500)
                        .map(Response::severity)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Severity.all());
    }

    @Example
    void onePersonInTwoRolesTurnsUpWhereThatIsFine() {
        assertThat(Responses.clean(Severity.SEV_2).sampleStream().limit(200))
                .anyMatch(response -> response.roster().people().stream()
                        .anyMatch(person -> response.roster().heldBy(person).size() > 1));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aSeverityThatIsAskedForIsKept(@ForAll("sev1") Response response) {
        assertThat(response.severity()).isEqualTo(Severity.SEV_1);
        assertThat(response.roster().responders()).isGreaterThanOrEqualTo(6);
    }

    @Provide
    Arbitrary<Response> sev1() {
        return Responses.clean(Severity.SEV_1);
    }

    @Example
    void aRosterWithoutSenseIsRefused() {
        assertThatThrownBy(() -> Rosters.ofSize(2, 1)).hasMessageContaining("at least 2 and at most 1");
    }

    @Example
    void whatBreaksShrinksToTheLeastResponse() {
        Response smallest = Shrunk.of(
                Responses.clean(), response -> response.roster().filled().contains(Role.SUBJECT_MATTER_EXPERT));
        assertThat(smallest.severity()).isEqualTo(Severity.SEV_4);
        assertThat(smallest.roster())
                .isEqualTo(Roster.builder()
                        .commander("amara")
                        .expert("database", "chen")
                        .build());
    }

    @Example
    void rostersOfAnyKindShrinkToTwoAssignments() {
        Roster smallest = Shrunk.of(Rosters.any(), roster -> roster.commanders() > 1);
        assertThat(smallest.assignments()).hasSize(2);
        assertThat(List.copyOf(smallest.people())).hasSize(2);
    }
}
