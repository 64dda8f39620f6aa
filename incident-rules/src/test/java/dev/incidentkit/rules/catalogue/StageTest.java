package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stage is a policy profile: it enforces only the roles that it has reached. */
class StageTest {
    private static final Response PAIR = Response.of(
            Severity.SEV_2, Roster.builder().commander("amara").experts("chen").build());

    private static ImmutableSet<String> rules(Iterable<Finding> findings) {
        ImmutableSet.Builder<String> rules = ImmutableSet.builder();
        findings.forEach(finding -> rules.add(finding.rule()));
        return rules.build();
    }

    @Test
    void commanderAndExpertAreEnoughAtStageOne() {
        assertThat(Catalogue.at(Stage.COMMAND).check(PAIR).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 4"})
    void eachStageAsksForItsRoles(int stage, int missing) {
        assertThat(Catalogue.at(Stage.of(stage)).check(PAIR).findings())
                .filteredOn(finding -> finding.rule().equals("staffing/required-role"))
                .hasSize(missing);
    }

    @Test
    void theCardinalRuleHoldsFromTheFirstDay() {
        Response alone = Response.of(
                Severity.SEV_4,
                Roster.builder().commander("amara").experts("amara", "chen").build());

        assertThat(rules(Catalogue.at(Stage.COMMAND).check(alone).findings())).containsExactly("roles/ic-not-sme");
    }

    /** An incident at Sev-2 in which only a commander and an expert ever appear. */
    @Test
    void rulesOnIncidentsRestWhereTheirRoleIsntInUse() {
        Timeline pair = Story.of(Severity.SEV_2)
                .without(entry -> entry.event() instanceof Command.RoleAssigned it
                        && it.role() != Role.INCIDENT_COMMANDER
                        && it.role() != Role.SUBJECT_MATTER_EXPERT)
                .without(entry ->
                        entry.event() instanceof Opening.Paged page && page.role() != Role.SUBJECT_MATTER_EXPERT)
                .without(Communication.ExternalUpdated.class)
                .without(Communication.InternalUpdated.class)
                .timeline();

        assertThat(Catalogue.standard().check(pair).findings()).isNotEmpty();
        assertThat(Catalogue.at(Stage.COMMAND).check(pair).findings()).isEmpty();
        assertThat(rules(Catalogue.at(Stage.RECORD).check(pair).findings()))
                .containsExactlyInAnyOrder(
                        "opening/scribe-assigned", "staffing/required-role", "staffing/minimum-people");
    }

    @Test
    void theLastStageIsTheWholeFramework() {
        assertThat(Catalogue.at(Stage.ALL_ROLES).settings().get(Policy.ROLES_IN_USE))
                .isEqualTo(Catalogue.standard().settings().get(Policy.ROLES_IN_USE));
    }
}
