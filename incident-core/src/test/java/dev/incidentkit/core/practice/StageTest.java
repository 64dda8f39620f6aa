package dev.incidentkit.core.practice;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void eachStageAddsToTheOneBelowIt() {
        assertThat(Stage.of(1).roles()).containsExactlyInAnyOrder(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT);
        assertThat(Stage.of(2).added()).containsExactly(SCRIBE);
        assertThat(Stage.of(3).added()).containsExactly(COMMUNICATIONS_LEAD);
        assertThat(Stage.of(4).added()).containsExactlyInAnyOrder(INTERNAL_LIAISON, DEPUTY);
        assertThat(Stage.of(3).roles())
                .containsExactlyInAnyOrder(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT, SCRIBE, COMMUNICATIONS_LEAD);
    }

    @Test
    void theLastStageHasTheSixRolesOfTheResponse() {
        assertThat(Stage.ALL_ROLES.roles())
                .isEqualTo(Role.all().stream().filter(Role::isResponse).collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void hasANumberAndAName() {
        assertThat(Stage.all()).extracting(Stage::number).containsExactly(1, 2, 3, 4);
        assertThat(Stage.of(4)).isEqualTo(Stage.ALL_ROLES).hasToString("stage 4");
        assertThat(Stage.ALL_ROLES.id()).isEqualTo("all-roles");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, Integer.MAX_VALUE})
    void thereIsNoOtherNumber(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stage.of(number))
                .withMessage("there is no stage " + number + "; write one from 1 to 4");
    }

    @Test
    void aStageBeganWhenItBeganFirst() {
        Adoption adoption = new Adoption(
                DAY,
                ImmutableList.of(
                        new Adoption.Begun(Stage.RECORD, DAY.plusDays(40)),
                        new Adoption.Begun(Stage.RECORD, DAY.plusDays(20)),
                        new Adoption.Begun(Stage.COMMAND, DAY.plusDays(30))));

        assertThat(adoption.begunOn(Stage.RECORD)).contains(DAY.plusDays(20));
        assertThat(adoption.begunOn(Stage.COMMAND)).contains(DAY.plusDays(30));
        assertThat(adoption.begunOn(Stage.CUSTOMERS)).isEmpty();
    }

    /** A stage begun before the team started at all is wrong, and has to be representable to be found. */
    @Test
    void aStageMayBeginBeforeTheStart() {
        Adoption early = new Adoption(DAY, ImmutableList.of(new Adoption.Begun(Stage.COMMAND, DAY.minusDays(1))));

        assertThat(early.begunOn(Stage.COMMAND)).contains(DAY.minusDays(1));
    }
}
