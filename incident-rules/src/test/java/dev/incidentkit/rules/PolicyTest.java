package dev.incidentkit.rules;

import static dev.incidentkit.rules.response.Responses.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.rules.catalogue.RoleRules;
import dev.incidentkit.rules.response.Responses;
import dev.incidentkit.rules.staffing.StaffingSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Setting<Integer> LIMIT = Setting.ours("limit", 3, "How many.");

    private static final Rule<String> SHORT = Rule.on(Subject.of("word", String.class), "words/short")
            .level(Level.WARNING)
            .check((word, basis) -> word.length() <= basis.get(LIMIT)
                    ? Outcome.satisfied()
                    : Outcome.violated(Evidence.that(word + " is long")))
            .because("long words are long");

    private static final Rule<Response> HIDDEN = Rule.on(RESPONSE, "acme/hidden")
            .levels(Level.ERROR, Level.WARNING)
            .forbid(Responses.customerVisible())
            .because("so");

    private static final Response VISIBLE =
            Response.of(Severity.SEV_1, Roster.empty()).withCustomerVisible(true);

    @Test
    void checksByTheRulesOnTheKindOfThing() {
        Policy policy = Policy.of(SHORT, HIDDEN);
        assertThat(policy.check("word").findings()).extracting(Finding::what).containsExactly("word is long");
        assertThat(policy.check(VISIBLE).findings()).extracting(Finding::rule).containsExactly("acme/hidden");
        assertThat(policy).hasToString("policy of 2 rules");
        assertThat(policy.check("wo").isClean()).isTrue();
        assertThat(policy.check("wo").lookedAtNothing()).isFalse();
    }

    @Test
    void saysWhenItLookedAtNothing() {
        assertThat(Policy.empty().check("word").lookedAtNothing()).isTrue();
        assertThat(Policy.of(HIDDEN).check("word").lookedAtNothing()).isTrue();
        assertThat(Policy.of(HIDDEN).check("word").isClean()).isTrue();
        assertThat(Policy.of(HIDDEN).check("word")).hasToString("no rule applies");
        Report allowed = Policy.of(HIDDEN).check(VISIBLE.withSeverity(Severity.SEV_4));
        assertThat(allowed.lookedAtNothing()).isTrue();
        assertThat(allowed.isClean()).isTrue();
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        Rule<String> other = Rule.on(SHORT.subject(), "words/short")
                .check((word, basis) -> Outcome.satisfied())
                .because("so");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.of(SHORT, other))
                .withMessage("two rules are called words/short");
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.of(SHORT).with(other));
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.of(SHORT).and(Policy.of(other)));
        assertThat(Policy.of(SHORT).and(Policy.of(SHORT, HIDDEN)).rules()).containsExactly(SHORT, HIDDEN);
    }

    @Test
    void twoPoliciesAreOneInWhichTheSecondDecides() {
        Policy first = Policy.of(SHORT).withLevel("words/short", Level.ADVICE).with(LIMIT, 1);
        Policy second = Policy.of(SHORT, HIDDEN)
                .withLevel("words/short", Level.ERROR)
                .with(StaffingSettings.SHORT_INCIDENT, Duration.ofHours(1));
        Policy both = first.and(second);
        assertThat(both.settings().get(LIMIT)).isEqualTo(1);
        assertThat(both.settings().get(StaffingSettings.SHORT_INCIDENT)).isEqualTo(Duration.ofHours(1));
        assertThat(both.check("word").findings()).extracting(Finding::level).containsExactly(Level.ERROR);
        assertThat(second.and(first).check("word").findings())
                .extracting(Finding::level)
                .containsExactly(Level.ADVICE);
    }

    @Test
    void aRuleIsSwitchedOffAndItsLevelChanged() {
        assertThat(Policy.of(SHORT, HIDDEN).without("acme/hidden").rules()).containsExactly(SHORT);
        assertThat(Policy.of(HIDDEN)
                        .withLevel("acme/hidden", Level.ADVICE)
                        .check(VISIBLE)
                        .findings())
                .extracting(Finding::level)
                .containsExactly(Level.ADVICE);
        assertThat(Policy.of(HIDDEN)
                        .withLevel("acme/hidden", Level.ADVICE)
                        .check(VISIBLE.withSeverity(Severity.SEV_2))
                        .findings())
                .as("where the rule has no level it gets none")
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.of(SHORT).without("words/long"))
                .withMessage("no rule is called words/long");
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.of(SHORT).withLevel("words/long", Level.ERROR));
    }

    @Test
    void aCardinalRuleStaysAsItIs() {
        Policy policy = Policy.of(RoleRules.IC_NOT_SME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.without("roles/ic-not-sme"))
                .withMessage("roles/ic-not-sme is cardinal: it can't be switched off");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withLevel("roles/ic-not-sme", Level.WARNING))
                .withMessage("roles/ic-not-sme is cardinal: it can't be lowered to warning");
        assertThat(policy.withLevel("roles/ic-not-sme", Level.ERROR).rules()).hasSize(1);
    }

    @Test
    void whatIsPendingIsAnObligationAndNoFinding() {
        Deadline later = new Deadline(Instant.parse("2026-05-20T15:00:00Z"));
        Deadline sooner = new Deadline(Instant.parse("2026-05-20T14:42:00Z"));
        Rule<String> waiting = Rule.on(SHORT.subject(), "words/waiting")
                .check((word, basis) -> Outcome.pending(
                        new Due("reply", ImmutableList.of(), "b", later),
                        new Due("call", ImmutableList.of(), "a", sooner)))
                .because("so");
        Report report = Policy.of(SHORT, waiting).check("word");
        assertThat(report.obligations())
                .extracting(Obligation::toString)
                .containsExactly("call, until 2026-05-20T14:42:00Z", "reply, until 2026-05-20T15:00:00Z");
        assertThat(report.findings(Level.ERROR)).isEmpty();
        assertThat(report.findings(Level.WARNING)).hasSize(1);
        assertThat(report.outcomes()).containsOnlyKeys("words/short", "words/waiting");
        assertThat(report).hasToString("1 findings, 2 obligations by 2 rules");
    }

    @Test
    void aCheckIsToldTheMomentOrThatThereIsNone() {
        Rule<String> asks = Rule.on(SHORT.subject(), "words/asks")
                .check((word, basis) -> basis.asOf().isPresent()
                        ? Outcome.satisfied()
                        : Outcome.notApplicable("there is no moment at which to judge"))
                .because("so");
        assertThat(Policy.of(asks).check("word").lookedAtNothing()).isTrue();
        assertThat(Policy.of(asks).check("word", Instant.EPOCH).lookedAtNothing())
                .isFalse();
        Outcome outcome = Policy.of(asks).check("word").outcomes().get("words/asks");
        assertThat(Optional.ofNullable(outcome)
                        .map(it -> it.match(s -> "satisfied", v -> "violated", p -> "pending", n -> n.why())))
                .contains("there is no moment at which to judge");
    }

    @Test
    void aKindOfThingHasOneCheckerInAPolicy() {
        Policy policy = Policy.of(SHORT);
        Checker<String> checker = policy.checker(SHORT.subject());
        assertThat(checker).isSameAs(policy.checker(SHORT.subject()));
        assertThat(checker.check("word", Optional.empty()).findings()).hasSize(1);
        assertThat(policy.checker(RESPONSE).check(VISIBLE, Optional.empty()).lookedAtNothing())
                .isTrue();
    }
}
