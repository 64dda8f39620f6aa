package dev.incidentkit.rules.staffing;

import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.RoleSet;
import org.junit.jupiter.api.Test;

class CombinationTest {
    @Test
    void everyPairOfTheNineRolesIsThereOnce() {
        assertThat(Combination.all()).extracting(Combination::roles).hasSize(36).doesNotHaveDuplicates();
        assertThat(Combination.all())
                .extracting(Combination::id)
                .contains("incident-commander+subject-matter-expert", "deputy+scribe")
                .doesNotHaveDuplicates();
    }

    @Test
    void aRuleSpeaksOfItsOwnPairAndOneOfAllTheOthers() {
        assertThat(Combination.of("roles/deputy-not-scribe"))
                .extracting(Combination::roles)
                .containsExactly(RoleSet.of(DEPUTY, SCRIBE));
        assertThat(Combination.of("roles/one-ic")).isEmpty();
        assertThat(ImmutableSet.copyOf(Combination.all()))
                .filteredOn(pair -> pair.rule().equals(Combination.ANY_OTHER))
                .containsExactlyInAnyOrderElementsOf(Combination.of(Combination.ANY_OTHER))
                .hasSize(27);
    }
}
