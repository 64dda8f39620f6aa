package dev.incidentkit.core.incident;

import static dev.incidentkit.core.incident.Journal.assigned;
import static dev.incidentkit.core.incident.Journal.brief;
import static dev.incidentkit.core.incident.Journal.declaration;
import static dev.incidentkit.core.incident.Journal.declared;
import static dev.incidentkit.core.incident.Journal.readBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Command;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who commands ("One IC, always"). */
class CommandTest {
    private static final Command.HandoffConfirmed CONFIRMED = new Command.HandoffConfirmed();

    private static Command.RoleReleased released(String name) {
        return new Command.RoleReleased(Role.INCIDENT_COMMANDER, Person.named(name));
    }

    @Test
    void theDeclarerCommandsUntilSomebodyIsNamed() {
        Journal record = declared();
        assertThat(record.commanders()).containsExactly("amara");
        assertThat(record.incident().leadership().named()).isFalse();

        record.by("amara", assigned(Role.INCIDENT_COMMANDER, "bo"));
        assertThat(record.commanders()).containsExactly("bo");
        assertThat(record.incident().leadership().named()).isTrue();
    }

    @Test
    void theDeclarerMayNameThemselves() {
        Journal record = declared().by("amara", assigned(Role.INCIDENT_COMMANDER, "Amara "));
        assertThat(record.incident().roster().commanders()).isOne();
        assertThat(record.incident().leadership().named()).isTrue();
    }

    @Test
    void aProgramDeclaresAndDoesNotCommand() {
        Journal record = new Journal().by(Person.automation("pager"), declaration());
        assertThat(record.incident().isDeclared()).isTrue();
        assertThat(record.commanders()).isEmpty();
        assertThat(record.incident().isCommander(Optional.of(Person.automation("pager"))))
                .isFalse();
    }

    @Test
    void aCommanderWhoWasNamedBeforeTheDeclarationStays() {
        Journal record =
                new Journal().by("bo", assigned(Role.INCIDENT_COMMANDER, "bo")).by("amara", declaration());
        assertThat(record.commanders()).containsExactly("bo");
    }

    @Test
    void aSecondDeclarationChangesNothing() {
        Journal record = declared();
        Incident before = record.incident();
        assertThat(record.by("bo", declaration()).incident()).isSameAs(before);
    }

    @Test
    void whoIsNamedBesideANamedCommanderIsASecondOne() {
        Journal record = declared()
                .by("amara", assigned(Role.INCIDENT_COMMANDER, "amara"))
                .by("bo", assigned(Role.INCIDENT_COMMANDER, "bo"));
        assertThat(record.commanders()).containsExactly("amara", "bo");
    }

    @Test
    void whoIsNamedAgainIsNoSecondCommander() {
        Journal record = declared().by("amara", assigned(Role.INCIDENT_COMMANDER, "amara"));
        Incident before = record.incident();
        assertThat(record.by("amara", assigned(Role.INCIDENT_COMMANDER, " AMARA"))
                        .incident())
                .isSameAs(before);
    }

    @Test
    void aHandoffSurvivesASecondCommander() {
        Journal record = declared()
                .by("amara", assigned(Role.INCIDENT_COMMANDER, "amara"))
                .by("amara", brief("bo"))
                .by("amara", assigned(Role.INCIDENT_COMMANDER, "chen"))
                .by("chen", released("chen"))
                .by("bo", readBack());
        assertThat(record.incident().completesHandoff(Optional.of(Person.named("amara"))))
                .isTrue();
        assertThat(record.incident().completesHandoff(Optional.of(Person.named("bo"))))
                .isFalse();
        assertThat(record.by("amara", CONFIRMED).commanders()).containsExactly("bo");
        assertThat(record.incident().completesHandoff(Optional.of(Person.named("amara"))))
                .isFalse();
    }

    @Test
    void commandChangesAtTheConfirmationAndNotBefore() {
        Journal record = declared().by("amara", brief("bo"));
        assertThat(record.commanders()).containsExactly("amara");
        record.by("bo", readBack());
        assertThat(record.commanders()).containsExactly("amara");
        record.by("amara", CONFIRMED);
        assertThat(record.commanders()).containsExactly("bo");
        assertThat(record.incident().leadership().handoff()).isEmpty();
        assertThat(record.incident().leadership().named()).isTrue();
    }

    @Test
    void withoutAReadBackNothingIsConfirmed() {
        assertThat(declared().by("amara", brief("bo")).by("amara", CONFIRMED).commanders())
                .containsExactly("amara");
    }

    @Test
    void whoeverTakesCommandUnbriefedCommandsOnceThatIsConfirmed() {
        Journal unbriefed = declared().by("bo", readBack());
        assertThat(unbriefed.commanders()).containsExactly("amara");
        assertThat(unbriefed.by("chen", CONFIRMED).by("bo", CONFIRMED).commanders())
                .containsExactly("amara");
        assertThat(unbriefed.by("amara", CONFIRMED).commanders()).containsExactly("bo");
    }

    @Test
    void onlyTheSuccessorReadsBackAndOnlyTheOutgoingConfirms() {
        Journal another = declared().by("amara", brief("bo")).by("chen", readBack());
        assertThat(another.incident().leadership().handoff().orElseThrow().readBack())
                .isFalse();
        Journal premature = another.by("bo", readBack()).by("bo", CONFIRMED).by("chen", CONFIRMED);
        assertThat(premature.commanders()).containsExactly("amara");
        assertThat(premature.by("AMARA", CONFIRMED).commanders()).containsExactly("bo");
    }

    @Test
    void whoDoesNotCommandHasNothingToHandOver() {
        Journal record = declared().by("chen", brief("bo"));
        assertThat(record.incident().leadership().handoff()).isEmpty();
    }

    @Test
    void nobodyHandsOverToThemselvesOrToAProgram() {
        assertThat(declared()
                        .by("amara", brief("amara"))
                        .by("amara", brief(Person.automation("pager")))
                        .incident()
                        .leadership()
                        .handoff())
                .isEmpty();
    }

    @Test
    void ofTwoHandoffsTheLaterCounts() {
        Journal record = declared()
                .by("amara", brief("bo"))
                .by("bo", readBack())
                .by("amara", brief("chen"))
                .by("amara", CONFIRMED);
        assertThat(record.commanders()).containsExactly("amara");
        assertThat(record.by("chen", readBack()).by("amara", CONFIRMED).commanders())
                .containsExactly("chen");
    }

    @Test
    void aHandoffLapsesWithTheCommandOfWhoBeganIt() {
        Journal resigned =
                declared().by("amara", brief("bo")).by("bo", readBack()).by("amara", released("amara"));
        assertThat(resigned.incident().leadership().handoff()).isEmpty();
        assertThat(resigned.by("amara", CONFIRMED).commanders()).isEmpty();

        Journal replaced = declared()
                .by("amara", brief("bo"))
                .by("bo", readBack())
                .by("amara", assigned(Role.INCIDENT_COMMANDER, "chen"))
                .by("amara", CONFIRMED);
        assertThat(replaced.commanders()).containsExactly("chen");
    }

    @Test
    void aHandoffSurvivesWhatDoesNotConcernIt() {
        Journal record = declared()
                .by("amara", brief("bo"))
                .by("amara", assigned(Role.SCRIBE, "dana"))
                .by("bo", readBack())
                .by("amara", CONFIRMED);
        assertThat(record.commanders()).containsExactly("bo");
    }

    @Test
    void aDeputyWhoTakesOverIsDeputyNoMore() {
        Journal record = declared()
                .by("amara", assigned(Role.DEPUTY, "bo"))
                .by("amara", brief("bo"))
                .by("bo", readBack())
                .by("amara", CONFIRMED);
        assertThat(record.incident().roster().holders(Role.DEPUTY)).isEmpty();
    }

    @Test
    void aHandoffStandsWhileOthersGetAndLeaveRoles() {
        Journal record = declared()
                .by("amara", brief("bo"))
                .by("amara", assigned(Role.SCRIBE, "chen"))
                .by("bo", readBack())
                .by("amara", new Command.RoleReleased(Role.SCRIBE, Person.named("chen")))
                .by("amara", CONFIRMED);
        assertThat(record.commanders()).containsExactly("bo");
    }
}
