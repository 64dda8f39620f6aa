package dev.incidentkit.rules.response;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.response.Responses.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResponseCheckerTest {
    private static final Setting<Duration> LONG = Setting.ours("long", Duration.ofHours(2), "What is long.");
    private static final Setting<Duration> LONGER = Setting.ours("longer", Duration.ofHours(4), "What is longer.");
    private static final Roster TWO =
            Roster.builder().commander("amara").experts("chen").build();
    private static final Response CLEAN = Response.of(Severity.SEV_4, TWO);

    private static Rule<Response> rule(Snapshot check) {
        return Rule.on(RESPONSE, "acme/x").check(check).because("so");
    }

    /** Every circumstance under which a rule may say something else, once. */
    private static ImmutableList<Response> circumstances() {
        ImmutableList.Builder<Response> all = ImmutableList.builder();
        for (Severity severity : Severity.all()) {
            for (int i = 0; i < 8; i++) {
                all.add(Response.of(severity, TWO)
                        .withCustomerVisible((i & 1) > 0)
                        .withRotationPrepared((i & 2) > 0)
                        .withRunningFor((i & 4) > 0 ? Duration.ofHours(2).plusNanos(1) : Duration.ofHours(2)));
            }
        }
        return all.build();
    }

    @Test
    void aCleanResponseIsRecognisedAndReportedAtNoCost() {
        Policy standard = Catalogue.standard();
        assertThat(standard.check(CLEAN).findings()).isEmpty();
        assertThat(standard.check(CLEAN)).isSameAs(standard.check(CLEAN));
        Policy ownRule = Policy.of(Rule.on(RESPONSE, "acme/x")
                .forbid(Responses.together(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT))
                .because("so"));
        assertThat(ownRule.check(CLEAN)).isSameAs(ownRule.check(CLEAN));
        assertThat(ownRule.check(Response.of(
                                Severity.SEV_4,
                                Roster.builder()
                                        .commander("chen")
                                        .experts("chen")
                                        .build()))
                        .findings())
                .hasSize(1);
    }

    @Test
    void aPolicyWithARuleThatCannotBeScreenedIsAskedRuleByRule() {
        Policy mixed = Policy.of(
                rule(Snapshot.of(Aspect.COMMANDERS, (c, s, count) -> count == 1, (r, s) -> ImmutableList.of())),
                Rule.on(RESPONSE, "acme/y")
                        .check((response, basis) -> Outcome.violated(Evidence.that("it is never right")))
                        .because("so"));
        assertThat(mixed.check(CLEAN).findings()).hasSize(1);
    }

    /** A rule that is broken under one circumstance alone is found there, and nowhere else. */
    @Test
    void noCircumstanceIsTakenForAnother() {
        for (Response wrong : circumstances()) {
            Circumstances broken = Circumstances.of(wrong);
            Policy policy = Policy.of(rule(Snapshot.of(
                            Aspect.CIRCUMSTANCES,
                            (circumstances, settings, none) -> !circumstances.equals(broken),
                            (response, settings) -> Circumstances.of(response).equals(broken)
                                    ? ImmutableList.of(Evidence.that("it is so"))
                                    : ImmutableList.of())
                    .changingAfter(LONG)));
            assertThat(circumstances()).allSatisfy(response -> {
                Report report = policy.check(response);
                assertThat(report.isClean()).isEqualTo(!response.equals(wrong));
            });
        }
    }

    @Test
    void aVerdictMayChangeAfterEachThreshold() {
        Policy policy = Policy.of(rule(Snapshot.of(
                        Aspect.CIRCUMSTANCES,
                        (circumstances, settings, none) ->
                                circumstances.runningFor().toHours() != 3,
                        (response, settings) -> ImmutableList.of(Evidence.that("it runs for three hours")))
                .changingAfter(LONG)
                .changingAfter(LONGER)));
        assertThat(policy.check(CLEAN.withRunningFor(Duration.ofHours(5))).isClean())
                .isTrue();
        assertThat(policy.check(CLEAN.withRunningFor(Duration.ofHours(3))).isClean())
                .isFalse();
        assertThat(policy.check(CLEAN.withRunningFor(Duration.ofHours(1))).isClean())
                .isTrue();
    }

    @Test
    void aRuleMayLookAtSeveralAspects() {
        Policy policy = Policy.of(rule(Snapshot.of(
                        Aspect.COMMANDERS,
                        (c, s, count) -> count == 1,
                        (r, s) -> ImmutableList.of(Evidence.that("it is so")))
                .andOf(Aspect.RESPONDERS, (c, s, count) -> count == 2)));
        assertThat(policy.check(CLEAN).isClean()).isTrue();
        Roster three = Roster.builder()
                .commander("amara")
                .experts("chen")
                .experts("dana")
                .build();
        assertThat(policy.check(Response.of(Severity.SEV_4, three)).isClean()).isFalse();
    }

    @Test
    void moreThanCanBeToldApartCountsAsTheMost() {
        Roster.Builder crowd = Roster.builder().commander("amara");
        for (int i = 0; i < 100; i++) {
            crowd.experts("expert" + i);
        }
        Policy policy = Policy.of(rule(Snapshot.of(
                Aspect.RESPONDERS,
                (circumstances, settings, count) -> count < 63,
                (response, settings) -> ImmutableList.of(Evidence.that("it is a crowd")))));
        assertThat(policy.check(Response.of(Severity.SEV_4, crowd.build())).isClean())
                .isFalse();
        assertThat(policy.check(CLEAN).isClean()).isTrue();
    }

    @Test
    void theUsualConditionsSayWhatTheyAre() {
        assertThat(Responses.filled(INCIDENT_COMMANDER).holds(CLEAN)).isTrue();
        assertThat(Responses.filled(INCIDENT_COMMANDER).holds(Response.of(Severity.SEV_4, Roster.empty())))
                .isFalse();
        Duration twoHours = Duration.ofHours(2);
        assertThat(Responses.runningLongerThan(twoHours).holds(CLEAN.withRunningFor(twoHours)))
                .isFalse();
        assertThat(Responses.runningLongerThan(twoHours).holds(CLEAN.withRunningFor(twoHours.plusNanos(1))))
                .isTrue();
        assertThat(Responses.together(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT).holds(CLEAN))
                .isFalse();
        assertThat(Responses.customerVisible().description()).isEqualTo("customers notice the problem");
        assertThat(Responses.together(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT).description())
                .isEqualTo("one person is both Incident Commander and Subject Matter Expert");
    }
}
