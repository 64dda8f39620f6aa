package dev.incidentkit.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Waiver;
import dev.incidentkit.rules.catalogue.CadenceRules;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.catalogue.OpeningSettings;
import dev.incidentkit.rules.catalogue.RoleRules;
import dev.incidentkit.rules.response.Responses;
import dev.incidentkit.testkit.stories.Stories;
import dev.incidentkit.testkit.stories.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Policies with one fault each. */
class PolicyZooTest {
    @Test
    void leavesOutACardinalRule() {
        assertThatThrownBy(() -> PolicyChecks.keepsCardinalRules(Policy.of(RoleRules.IC_NOT_SCRIBE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P1:")
                .hasMessageContaining("roles/one-ic");
    }

    @Test
    void makesAPassingExampleWrong() {
        Policy hasty = Catalogue.standard().with(OpeningSettings.FIRST_CAN, Duration.ofMinutes(1));
        assertThatThrownBy(() -> PolicyChecks.rulesPassTheirOwn(hasty))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P2:")
                .hasMessageContaining("opening/first-can");
    }

    @Test
    void makesAViolatingExampleRight() {
        Policy patient = Catalogue.standard().with(OpeningSettings.FIRST_CAN, Duration.ofHours(9));
        assertThatThrownBy(() -> PolicyChecks.rulesFindTheirOwn(patient))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P3:")
                .hasMessageContaining("opening/first-can");
    }

    @Test
    void judgesByWhatItSawBefore() {
        AtomicInteger seen = new AtomicInteger();
        Rule<Response> moody = Rule.on(Responses.RESPONSE, "zoo/moody")
                .check((response, basis) -> seen.incrementAndGet() % 2 == 0
                        ? Outcome.satisfied()
                        : Outcome.violated(Evidence.that("it is a bad day")))
                .because("reasons");
        assertThatThrownBy(() -> PolicyChecks.isPure(() -> Policy.of(moody), Stories.staffed(Severity.SEV_3)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P4:");
    }

    @Test
    void findsAThingOnce() {
        Response wrong = Stories.staffed(Severity.SEV_3).withRoster(Roster.empty());
        Set<Response> seen = new HashSet<>();
        Rule<Response> tired = Rule.on(Responses.RESPONSE, "zoo/tired")
                .violates(wrong)
                .check((response, basis) ->
                        seen.add(response) ? Outcome.violated(Evidence.that("it is bad")) : Outcome.satisfied())
                .because("reasons");
        assertThatThrownBy(() -> PolicyChecks.isPureOnItsOwn(Policy.of(tired)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P4:")
                .hasMessageContaining("zoo/tired");
    }

    /** A rule of this id that never finds anything. */
    private static Rule<Response> toothless(String id) {
        return Rule.on(Responses.RESPONSE, id)
                .cardinal()
                .check((response, basis) -> Outcome.satisfied())
                .because("reasons");
    }

    @Test
    void hasAToothlessRuleUnderACardinalId() {
        Policy policy = Policy.of(toothless("roles/one-ic"), RoleRules.IC_NOT_SME);
        assertThatThrownBy(() -> PolicyChecks.keepsCardinalRules(policy))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P1:")
                .hasMessageContaining("another rule of this name");
    }

    @Test
    void restsForWantOfExperts() {
        Policy lonely = Catalogue.standard().with(Policy.ROLES_IN_USE, RoleSet.of(Role.INCIDENT_COMMANDER));
        assertThatThrownBy(() -> PolicyChecks.keepsCardinalRules(lonely))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P1:")
                .hasMessageContaining("Subject Matter Expert");
    }

    @Test
    void isMadeWithOtherSettingsEachTime() {
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> PolicyChecks.isPure(
                        () -> Catalogue.standard()
                                .with(OpeningSettings.FIRST_CAN, Duration.ofMinutes(10 + made.incrementAndGet())),
                        Stories.staffed(Severity.SEV_3)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P4:")
                .hasMessageContaining("made again");
    }

    @Test
    void waivesMoreEachTime() {
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> PolicyChecks.isPure(
                        () -> Catalogue.standard()
                                .waiving(Waiver.of(
                                        "roles/ic-not-scribe",
                                        "we are few",
                                        Person.named("chen"),
                                        Story.START.plus(Duration.ofDays(made.incrementAndGet())))),
                        Stories.staffed(Severity.SEV_3)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P4:");
    }

    @Test
    void hasNoRules() {
        assertThatThrownBy(() -> PolicyChecks.keepsCardinalRules(Policy.empty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P1:")
                .hasMessageContaining("none");
    }

    @Test
    void waivesForEver() {
        Policy lenient = Catalogue.standard()
                .waiving(Waiver.of("roles/ic-not-scribe", "we are few", Person.named("chen"), Instant.MAX));
        assertThatThrownBy(() -> PolicyChecks.rulesFindTheirOwn(lenient))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("P3:")
                .hasMessageContaining("an end");
    }

    @Test
    void aPolicyThatIsStricterMorePatientOrWaivesSomethingForATimePasses() {
        Policy own = Catalogue.standard()
                .with(CadenceRules.CUSTOMERS_EVERY, Duration.ofMinutes(10))
                .with(OpeningSettings.FIRST_CAN, Duration.ofMinutes(20))
                .waiving(Waiver.of(
                        "resolution/channel-archived",
                        "the chat can't",
                        Person.named("chen"),
                        Story.START.plus(Duration.ofDays(300))));
        PolicyChecks.rulesPassTheirOwn(own);
        PolicyChecks.rulesFindTheirOwn(own);
    }

    /** That rules rest until a team has come to their roles is no fault. */
    @Test
    void aPolicyOfEachStageOfAdoptionPasses() {
        for (Stage stage : Stage.all()) {
            PolicyChecks.keepsCardinalRules(Catalogue.at(stage));
            PolicyChecks.rulesPassTheirOwn(Catalogue.at(stage));
            PolicyChecks.rulesFindTheirOwn(Catalogue.at(stage));
        }
    }
}
