package dev.incidentkit.core.roster;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.LEGAL_COUNSEL;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.incidentkit.core.severity.Severity;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Person BO = Person.named("bo");

    private static final Roster ROSTER = Roster.builder()
            .commander("amara")
            .deputy("Bo")
            .scribe("bo ")
            .expert("database", "chen")
            .expert("network", "chen")
            .assign(COMMUNICATIONS_LEAD, Person.automation("poster"))
            .assign(LEGAL_COUNSEL, "ines")
            .build();

    @Test
    void countsPeopleAndNotAssignments() {
        assertThat(ROSTER.assignments()).hasSize(7);
        assertThat(ROSTER.size()).isEqualTo(5);
        assertThat(ROSTER.people()).extracting(Person::name).containsExactly("amara", "Bo", "chen", "poster", "ines");
    }

    @Test
    void humansAloneCommandAndStaff() {
        assertThat(ROSTER.commanders()).isEqualTo(1);
        assertThat(ROSTER.responders()).isEqualTo(3);
        assertThat(ROSTER.businessPeople()).isEqualTo(1);
        assertThat(Roster.of(Assignment.of(Person.automation("pager"), INCIDENT_COMMANDER))
                        .commanders())
                .isZero();
    }

    @Test
    void knowsWhatEachHolds() {
        assertThat(ROSTER.heldBy(BO)).isEqualTo(RoleSet.of(SCRIBE, DEPUTY));
        assertThat(ROSTER.heldBy(1)).isEqualTo(RoleSet.of(SCRIBE, DEPUTY));
        assertThat(ROSTER.person(1)).isEqualTo(BO);
        assertThat(ROSTER.heldBy(Person.named("nobody"))).isEqualTo(RoleSet.none());
        assertThat(ROSTER.holders(SUBJECT_MATTER_EXPERT)).containsExactly(Person.named("chen"));
        assertThat(ROSTER.assignments(Person.named("chen"), SUBJECT_MATTER_EXPERT))
                .extracting(Assignment::domain)
                .containsExactly(Optional.of("database"), Optional.of("network"));
        assertThat(ROSTER.filled().contains(COMMUNICATIONS_LEAD)).isTrue();
        assertThat(ROSTER.filled().contains(Role.PR_PRINCIPAL)).isFalse();
    }

    @Test
    void changesMakeAnotherRoster() {
        Roster without = ROSTER.without(Person.named("CHEN"), SUBJECT_MATTER_EXPERT);
        assertThat(without.holders(SUBJECT_MATTER_EXPERT)).isEmpty();
        assertThat(ROSTER.holders(SUBJECT_MATTER_EXPERT)).isNotEmpty();
        Roster with = without.with(Assignment.of(Person.named("dana"), SUBJECT_MATTER_EXPERT));
        assertThat(with.holders(SUBJECT_MATTER_EXPERT)).containsExactly(Person.named("dana"));
        assertThat(Roster.empty().filled().isEmpty()).isTrue();
    }

    @Test
    void holdsMorePeopleThanItFirstHasRoomFor() {
        Roster.Builder builder = Roster.builder();
        for (int i = 0; i < 100; i++) {
            builder.experts("expert-" + i, "expert-" + i);
        }
        assertThat(builder.build().size()).isEqualTo(100);
        assertThat(builder.build().responders()).isEqualTo(100);
    }

    @Test
    void hasNobodyBeyondItsSize() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ROSTER.person(5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ROSTER.heldBy(-1));
    }

    @Test
    void anExpertAloneHasADomain() {
        assertThat(Assignment.expert(BO, "database").title()).isEqualTo("Subject Matter Expert (database)");
        assertThat(Assignment.of(BO, SUBJECT_MATTER_EXPERT)).hasToString("bo: Subject Matter Expert");
        assertThatIllegalArgumentException().isThrownBy(() -> Assignment.expert(BO, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assignment(BO, SCRIBE, Optional.of("database")))
                .withMessage("Scribe takes no domain, only an expert does");
    }

    @Test
    void aResponseSaysWhatItIsAndNeverRanForLessThanNoTime() {
        Response response = Response.of(Severity.SEV_2, ROSTER);
        assertThat(response.customerVisible()).isFalse();
        assertThat(response.rotationPrepared()).isFalse();
        assertThat(response.runningFor()).isZero();
        Response changed = response.withCustomerVisible(true)
                .withRotationPrepared(true)
                .withRunningFor(Duration.ofHours(1))
                .withSeverity(Severity.SEV_1)
                .withRoster(Roster.empty());
        assertThat(changed).isNotEqualTo(response);
        assertThat(changed).hasToString("Sev-1, customer-visible, running for PT1H, rotation prepared, []");
        assertThat(response).asString().startsWith("Sev-2, running for PT0S, [").endsWith("]");
        assertThat(changed.withCustomerVisible(false)
                        .withRotationPrepared(false)
                        .withRunningFor(Duration.ZERO)
                        .withSeverity(Severity.SEV_2)
                        .withRoster(ROSTER))
                .isEqualTo(response)
                .hasSameHashCodeAs(response);
        assertThatIllegalArgumentException().isThrownBy(() -> response.withRunningFor(Duration.ofNanos(-1)));
    }

    @Test
    void eachRoleIsWrittenDownByName() {
        Roster roster = Roster.builder()
                .commander("amara")
                .deputy("bo")
                .scribe("chen")
                .experts("dana", "eli")
                .expert("network", "fay")
                .communicationsLead("gus")
                .internalLiaison("hana")
                .build();

        assertThat(roster)
                .hasToString("[amara: Incident Commander, bo: Deputy, chen: Scribe, dana: Subject Matter Expert,"
                        + " eli: Subject Matter Expert, fay: Subject Matter Expert (network),"
                        + " gus: Communications Lead, hana: Internal Liaison]");
    }
}
