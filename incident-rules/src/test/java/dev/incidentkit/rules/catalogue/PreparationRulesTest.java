package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.practice.Readiness.OnCall;
import dev.incidentkit.core.practice.Readiness.Paging;
import dev.incidentkit.core.practice.Readiness.StatusPage;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.core.severity.Rubric.Tier;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a team has in place before its first incident, the rubric included. */
class PreparationRulesTest {
    private static final Readiness READY = ReadinessRules.ON_CALL.passing().orElseThrow();
    private static final Rubric RUBRIC = RubricRules.RUBRIC_COMPLETE.passing().orElseThrow();
    private static final Optional<String> BLANK = Optional.of(" ");

    private static ImmutableList<Finding> findings(Object document) {
        return Catalogue.standard().check(document).findings();
    }

    @Test
    void nothingInPlaceBreaksEveryRuleOfTheArea() {
        assertThat(findings(Readiness.nothing()))
                .allSatisfy(finding -> assertThat(finding.level()).isEqualTo(Level.ERROR))
                .extracting(Finding::rule)
                .contains("readiness/on-call", "readiness/status-page", "readiness/runbooks", "readiness/rubric")
                .filteredOn("readiness/paging"::equals)
                .hasSameSizeAs(Role.all());
    }

    @ParameterizedTest
    @CsvSource({
        "false, the wiki, the pager, on-call/at-all-times",
        "true, '', the pager, on-call/schedule",
        "true, TBD, the pager, on-call/schedule",
        "true, the wiki, '', on-call/reached-by"
    })
    void somebodyIsOnCallAtAllTimesByAScheduleAndCanBePaged(
            boolean always, String schedule, String reachedBy, String where) {
        OnCall onCall = new OnCall(always, Optional.of(schedule), Optional.of(reachedBy));

        assertThat(findings(READY.with(onCall))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("readiness/on-call");
            assertThat(finding.where()).isEqualTo(where);
        });
    }

    @Test
    void aStatusPageStandsSomewhereAndApart() {
        assertThat(findings(READY.with(new StatusPage(BLANK, true))))
                .extracting(Finding::where)
                .containsExactly("status-page");
        assertThat(findings(READY.with(new StatusPage(Optional.of("https://status.example.com"), false))))
                .extracting(Finding::where)
                .containsExactly("status-page/separate");
    }

    @Test
    void whatIsStillToBeWrittenIsNotInPlace() {
        assertThat(findings(READY.withRunbooks("TODO", "-")))
                .extracting(Finding::rule)
                .containsExactly("readiness/runbooks");
        assertThat(findings(READY.withRubric("to be defined")))
                .extracting(Finding::rule)
                .containsExactly("readiness/rubric");
        assertThat(findings(Rubric.of("tbd", "TBA", Tier.of(Severity.SEV_1, "TBD", "to be decided"))))
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("severity/rubric"))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleCanBePaged(Role role) {
        assertThat(findings(READY.withPaging(allBut(role)))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("readiness/paging");
            assertThat(finding.message()).contains(role.toString());
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoHasNoSev0NeedNotPageTheBusiness(Role role) {
        Readiness without =
                new Readiness(READY.onCall(), READY.statusPage(), allBut(role), true, READY.runbooks(), READY.rubric());

        assertThat(findings(without)).hasSize(role.isResponse() ? 1 : 0);
    }

    @Test
    void aRoleThatTheTeamHasNotAdoptedNeedNotBePaged() {
        assertThat(Catalogue.at(Stage.COMMAND)
                        .check(READY.withPaging(ImmutableList.of()))
                        .findings())
                .extracting(Finding::what)
                .containsExactly("the Incident Commander can't be paged", "the Subject Matter Expert can't be paged");
    }

    private static ImmutableList<Paging> allBut(Role role) {
        return READY.paging().stream().filter(paging -> paging.role() != role).collect(ImmutableList.toImmutableList());
    }

    @Test
    void aPageGoesOnToSomebodyElseAndByARotation() {
        ImmutableList<Paging> paging = ImmutableList.<Paging>builder()
                .add(new Paging(Role.SCRIBE, BLANK, Optional.empty()))
                .addAll(allBut(Role.SCRIBE))
                .build();

        assertThat(findings(READY.withPaging(paging)))
                .extracting(Finding::where)
                .containsExactlyInAnyOrder("paging/1/escalation", "paging/1/rotation");
    }

    @Test
    void aBlankPlaceIsNone() {
        assertThat(findings(READY.withRunbooks(" "))).extracting(Finding::rule).containsExactly("readiness/runbooks");
        assertThat(findings(READY.withRunbooks(" ", "the wiki"))).isEmpty();
        assertThat(findings(READY.withRubric(" "))).extracting(Finding::rule).containsExactly("readiness/rubric");
    }

    // rubric

    @Test
    void aSeverityThatTheTeamDoesNotUseMayBeLeftOut() {
        Rubric three =
                new Rubric(RUBRIC.team(), RUBRIC.postedAt(), RUBRIC.severities().subList(1, 4));

        assertThat(findings(three)).isEmpty();
    }

    @Test
    void aRubricThatSaysNothingLacksItsTeamItsPlaceAndItsSeverities() {
        assertThat(findings(new Rubric(BLANK, Optional.empty(), ImmutableList.of())))
                .extracting(Finding::where)
                .containsExactlyInAnyOrder("team", "posted-at", "severities");
    }

    @Test
    void eachSeverityHasTriggersAndAPosture() {
        Tier silent = new Tier(Severity.SEV_2, ImmutableList.of(), ImmutableList.of(" "));
        Tier halfSilent = new Tier(Severity.SEV_3, ImmutableList.of("", "one method fails"), ImmutableList.of());

        assertThat(findings(new Rubric(RUBRIC.team(), RUBRIC.postedAt(), ImmutableList.of(silent, halfSilent))))
                .extracting(Finding::where)
                .containsExactlyInAnyOrder("severities/1", "severities/1", "severities/2");
    }

    @Test
    void aSeverityIsDefinedOnce() {
        Tier again = Tier.of(Severity.SEV_1, "the database is down", "all six roles");
        ImmutableList<Tier> twice = ImmutableList.<Tier>builder()
                .addAll(RUBRIC.severities())
                .add(again)
                .build();

        assertThat(findings(new Rubric(RUBRIC.team(), RUBRIC.postedAt(), twice)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Sev-1 2 times"));
    }
}
