package dev.incidentkit.rules.staffing;

import static dev.incidentkit.core.severity.Severity.SEV_2;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static Team team(Optional<Roster> roster) {
        return new Team(ImmutableList.of(), Optional.empty(), true, ImmutableSet.of(), roster);
    }

    @Test
    void theResponseHasWhoeverRespondsAlready() {
        Roster roster = Roster.builder().commander("amara").build();

        assertThat(team(Optional.of(roster)).response(SEV_2))
                .isEqualTo(Response.of(SEV_2, roster).withCustomerVisible(true));
        assertThat(team(Optional.empty()).response(SEV_2).roster()).isEqualTo(Roster.empty());
    }
}
