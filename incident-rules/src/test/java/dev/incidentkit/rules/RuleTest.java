package dev.incidentkit.rules;

import static dev.incidentkit.rules.response.Responses.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.response.Responses;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    private static final Response RESPONSE_OF_TWO = Response.of(
            Severity.SEV_4, Roster.builder().commander("amara").experts("chen").build());

    @Test
    void aRuleOfOnesOwnTakesFiveLines() {
        Rule<Response> rule = Rule.on(RESPONSE, "acme/liaison-from-sev-3")
                .level(Level.WARNING)
                .require(Responses.filled(Role.INTERNAL_LIAISON).onlyWhen(Responses.atLeast(Severity.SEV_3)))
                .remedy("page the support desk")
                .because("our support desk hears of incidents from customers otherwise");
        Policy policy = Catalogue.standard().with(rule);
        assertThat(policy.check(RESPONSE_OF_TWO).findings()).isEmpty();
        Response sev3 = Response.of(
                Severity.SEV_3, RESPONSE_OF_TWO.roster().with(Assignment.of(Person.named("bo"), Role.SCRIBE)));
        assertThat(policy.check(sev3).findings())
                .extracting(Finding::rule, Finding::level, Finding::remedy)
                .containsExactly(tuple("acme/liaison-from-sev-3", Level.WARNING, "page the support desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "roles", "/x", "x/", "a/b/c", "Roles/one", "roles/one ic", "roles/one_ic", "rôles/x"})
    void anIdHasAnAreaAndAName(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.on(RESPONSE, id))
                .withMessage("\"" + id + "\" is no rule id; write area/name in lower-case letters, digits and hyphens");
    }

    @Test
    void aRuleWithoutAReasonDoesNotExist() {
        Rule.Draft<Response> draft = Rule.on(RESPONSE, "acme/x").forbid(Responses.customerVisible());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.because(" "))
                .withMessage("acme/x needs a reason");
    }

    @Test
    void norDoesOneThatChecksNothing() {
        Rule.Draft<Response> draft = Rule.on(RESPONSE, "acme/x");
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.because("so"))
                .withMessage("acme/x doesn't say what it checks");
    }

    @Test
    void whatIsNotSaidHasADefault() {
        Rule<Response> rule =
                Rule.on(RESPONSE, "acme/x").forbid(Responses.customerVisible()).because("so");
        assertThat(rule.title()).isEqualTo("acme/x");
        assertThat(rule.area()).isEqualTo("acme");
        assertThat(rule.isCardinal()).isFalse();
        assertThat(rule.levels()).isEqualTo(Levels.always(Level.ERROR));
        assertThat(rule.passing()).isEmpty();
        assertThat(rule.violating()).isEmpty();
        assertThat(rule.grace()).isSameAs(Grace.NONE);
    }

    @Test
    void aRuleTellsWhatWasSaidOfIt() {
        Grace grace = (incident, settings) -> Optional.empty();
        Response alone =
                Response.of(Severity.SEV_4, Roster.builder().commander("amara").build());
        Rule<Response> rule = Rule.on(RESPONSE, "acme/two")
                .cardinal()
                .level(Level.WARNING)
                .title("Two respond")
                .remedy("page somebody")
                .source("our handbook")
                .exception("never")
                .passes(RESPONSE_OF_TWO)
                .violates(alone)
                .judgedAsOf(Instant.EPOCH)
                .grace(grace)
                .needs(Role.SUBJECT_MATTER_EXPERT)
                .require(Responses.filled(Role.SUBJECT_MATTER_EXPERT))
                .because("one alone sees half of it");
        assertThat(rule.isCardinal()).isTrue();
        assertThat(rule.levels()).isEqualTo(Levels.always(Level.WARNING));
        assertThat(rule.remedy()).isEqualTo("page somebody");
        assertThat(rule.reason()).isEqualTo("one alone sees half of it");
        assertThat(rule.source()).isEqualTo("our handbook");
        assertThat(rule.exception()).isEqualTo("never");
        assertThat(rule.passing()).contains(RESPONSE_OF_TWO);
        assertThat(rule.violating()).contains(alone);
        assertThat(rule.judgedAsOf()).contains(Instant.EPOCH);
        assertThat(rule.grace()).isSameAs(grace);
        assertThat(rule.roles()).isEqualTo(RoleSet.of(Role.SUBJECT_MATTER_EXPERT));
        assertThat(rule).hasToString("acme/two: Two respond");
    }

    @Test
    void evidenceMayWeighAndAdviseOtherwiseThanItsRule() {
        Rule<Response> rule = Rule.on(RESPONSE, "acme/x")
                .remedy("do this")
                .forbid(Responses.customerVisible())
                .because("so");
        Evidence evidence = Evidence.that("it is so");
        assertThat(rule.finding(evidence, Optional.of(Level.ERROR)).orElseThrow())
                .hasToString("error acme/x: it is so; do this");
        assertThat(rule.finding(evidence.weighing(Level.ADVICE).remediedBy("do that"), Optional.of(Level.ERROR))
                        .orElseThrow())
                .hasToString("advice acme/x: it is so; do that");
        assertThat(rule.finding(evidence, Optional.empty())).isEmpty();
    }

    @Test
    void aFindingIsTheSameByItsRuleAndWhatItConcerns() {
        Finding finding = new Finding(
                "roles/one-ic",
                Level.ERROR,
                "two command",
                "agree",
                ImmutableList.of(Person.named("Bo"), Person.named("amara")),
                "somewhere",
                "roster",
                Optional.empty());
        Finding again = new Finding(
                "roles/one-ic",
                Level.WARNING,
                "other words",
                "",
                ImmutableList.of(Person.named("AMARA"), Person.named("bo")),
                "somewhere",
                "elsewhere",
                Optional.empty());
        assertThat(again.identity()).isEqualTo(finding.identity()).isEqualTo("roles/one-ic[amara,bo]@somewhere");
        assertThat(again.message()).isEqualTo("other words");
    }

    @Test
    void whatIsAwaitedDuringAGraceIsTheEndOfItOrAsItSays() {
        Finding pending = new Finding(
                "acme/x", Level.ERROR, "two command", "", ImmutableList.of(), "", "roster", Optional.empty());
        assertThat(Grace.NONE.awaited(pending)).isEqualTo("end of this: two command");
        assertThat(Grace.NONE.awaiting(finding -> "shift rotation").awaited(pending))
                .isEqualTo("shift rotation (two command)");
    }

    @Test
    void aKindOfThingHasItsNameAndItsSeverity() {
        Subject<String> plain = Subject.of("word", String.class);
        Subject<String> grave = Subject.of("cry", String.class, cry -> Optional.of(Severity.SEV_1));
        assertThat(plain.kind()).isEqualTo("word");
        assertThat(plain).hasToString("word");
        assertThat(plain.severityOf("help")).isEmpty();
        assertThat(grave.severityOf("help")).contains(Severity.SEV_1);
    }
}
