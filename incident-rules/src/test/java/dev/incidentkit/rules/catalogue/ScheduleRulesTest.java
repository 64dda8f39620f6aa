package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.response.Responses.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.schedule.Duty;
import dev.incidentkit.core.schedule.Promise;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.schedule.Shift;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleRulesTest {
    private static final Promise NOTHING = new Promise(Optional.empty(), false, ImmutableSet.of());

    /** The first days of March, midnight to midnight. */
    private static Instant day(int day) {
        return LocalDate.of(2026, 3, day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Shift days(String name, int from, int until) {
        return new Shift(Person.named(name), day(from), day(until));
    }

    private static Duty duty(Role role, Shift... shifts) {
        return duty(role, Optional.empty(), shifts);
    }

    private static Duty duty(Role role, Optional<String> domain, Shift... shifts) {
        return new Duty(role, domain, ImmutableList.of(), ImmutableList.copyOf(shifts), ImmutableList.of());
    }

    private static Promise staffing(Severity severity) {
        return new Promise(Optional.of(severity), false, ImmutableSet.of());
    }

    /** From the first to the tenth. */
    private static Report check(Policy policy, Promise promise, Duty... duties) {
        return policy.check(new Schedule(
                ZoneOffset.UTC,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 10),
                promise,
                ImmutableList.copyOf(duties)));
    }

    private static ImmutableList<Finding> findings(Promise promise, Duty... duties) {
        return check(Catalogue.standard(), promise, duties).findings();
    }

    private static Interval between(int from, int until) {
        return Interval.between(day(from), day(until));
    }

    @Test
    void aGapIsAnIntervalOfARole() {
        Promise promise = new Promise(Optional.empty(), false, ImmutableSet.of(SCRIBE, DEPUTY));
        ImmutableList<Finding> findings = findings(promise, duty(SCRIBE, days("bo", 1, 4), days("dana", 5, 10)));
        assertThat(findings)
                .extracting(Finding::what, finding -> finding.when().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("nobody is on call for Deputy", between(1, 10)),
                        tuple("nobody is on call for Scribe", between(4, 5)));
        assertThat(findings).extracting(Finding::where).containsExactlyInAnyOrder("promises/roles", "on-call/1");
    }

    @Test
    void anExpertOfOneDomainIsNoneOfAnother() {
        Promise promise = new Promise(Optional.empty(), false, ImmutableSet.of(SUBJECT_MATTER_EXPERT));
        assertThat(findings(
                        promise,
                        duty(SUBJECT_MATTER_EXPERT, Optional.of("database"), days("chen", 1, 10)),
                        duty(SUBJECT_MATTER_EXPERT, Optional.of("network"), days("dana", 1, 9))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).isEqualTo("nobody is on call for Subject Matter Expert (network)");
                    assertThat(finding.when()).contains(between(9, 10));
                });
    }

    @Test
    void expertsOfTwoDomainsAreMissedOneByOne() {
        Promise promise = new Promise(Optional.empty(), false, ImmutableSet.of(SUBJECT_MATTER_EXPERT));
        assertThat(findings(
                        promise,
                        duty(SUBJECT_MATTER_EXPERT, Optional.of("database"), days("chen", 1, 9)),
                        duty(SUBJECT_MATTER_EXPERT, Optional.of("network"), days("dana", 1, 9))))
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(
                        "nobody is on call for Subject Matter Expert (database)",
                        "nobody is on call for Subject Matter Expert (network)");
    }

    /** In Berlin summer time begins on 2026-03-29. */
    @Test
    void daysAreThoseOfTheSchedulesZone() {
        assertThat(Catalogue.standard()
                        .check(ScheduleExamples.withoutWeekends())
                        .findings())
                .extracting(finding -> finding.when().orElseThrow())
                .containsExactly(
                        Interval.between(Instant.parse("2026-03-06T23:00:00Z"), Instant.parse("2026-03-08T23:00:00Z")),
                        Interval.between(Instant.parse("2026-03-13T23:00:00Z"), Instant.parse("2026-03-15T23:00:00Z")),
                        Interval.between(Instant.parse("2026-03-20T23:00:00Z"), Instant.parse("2026-03-22T23:00:00Z")),
                        Interval.between(Instant.parse("2026-03-27T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")));
    }

    @Test
    void whoStepsInIsHeldToTheRulesForAsLong() {
        assertThat(Catalogue.standard()
                        .check(ScheduleExamples.expertCommanding())
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("schedule/roles");
                    assertThat(finding.people()).containsExactly(Person.named("chen"));
                    assertThat(finding.when())
                            .contains(Interval.between(
                                    Instant.parse("2026-03-04T08:00:00Z"), Instant.parse("2026-03-05T08:00:00Z")));
                });
    }

    /** Sev-3 takes a Scribe too, Sev-4 doesn't. */
    @Test
    void aCommanderAndAnExpertKeepTheLeastOfPromises() {
        Policy standard = Catalogue.standard();

        assertThat(standard.check(ScheduleExamples.promising(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT))
                        .findings())
                .isEmpty();
        assertThat(standard.check(ScheduleExamples.promising(SCRIBE)).findings())
                .extracting(Finding::rule)
                .containsExactly("schedule/gap");
        assertThat(standard.check(ScheduleExamples.staffing(Severity.SEV_4)).findings())
                .isEmpty();
        assertThat(standard.check(ScheduleExamples.staffing(Severity.SEV_3)).findings())
                .extracting(Finding::rule)
                .containsExactly("schedule/staffable");
    }

    @Test
    void twoForOneRoleLeaveNoGapBetweenThem() {
        Promise promise = new Promise(Optional.empty(), false, ImmutableSet.of(SCRIBE));
        assertThat(findings(promise, duty(SCRIBE, days("bo", 1, 6)), duty(SCRIBE, days("dana", 4, 10))))
                .isEmpty();
    }

    @Test
    void oneFindingForWhatGoesOnWhileOthersComeAndGo() {
        assertThat(findings(
                        NOTHING,
                        duty(INCIDENT_COMMANDER, days("chen", 2, 8)),
                        duty(SUBJECT_MATTER_EXPERT, days("chen", 1, 7)),
                        duty(SCRIBE, days("bo", 3, 4), days("dana", 4, 5))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("schedule/roles");
                    assertThat(finding.people()).containsExactly(Person.named("chen"));
                    assertThat(finding.when()).contains(between(2, 7));
                });
    }

    @Test
    void theSeverityDecidesWhatMayBeCombined() {
        Duty[] both = {duty(DEPUTY, days("bo", 1, 10)), duty(SCRIBE, days("bo", 1, 10))};
        assertThat(findings(NOTHING, both)).isEmpty();
        assertThat(findings(staffing(Severity.SEV_2), both))
                .noneMatch(finding -> finding.rule().equals("schedule/roles"));
        assertThat(findings(staffing(Severity.SEV_1), both))
                .anyMatch(finding -> finding.rule().equals("schedule/roles") && finding.level() == Level.ERROR);
    }

    @Test
    void whatIsToleratedInASmallTeamIsAWarning() {
        assertThat(findings(NOTHING, duty(INCIDENT_COMMANDER, days("bo", 1, 10)), duty(SCRIBE, days("bo", 1, 10))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.WARNING));
    }

    @Test
    void aShortageSaysWhoIsMissingFromWhenToWhen() {
        assertThat(findings(
                        staffing(Severity.SEV_3),
                        duty(INCIDENT_COMMANDER, days("amara", 1, 10)),
                        duty(SUBJECT_MATTER_EXPERT, days("chen", 1, 10)),
                        duty(SCRIBE, days("bo", 1, 5), days("dana", 6, 10))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("schedule/staffable");
                    assertThat(finding.what()).contains("Sev-3").contains("1 more person is needed, for Scribe");
                    assertThat(finding.when()).contains(between(5, 6));
                });
    }

    @Test
    void peopleOnCallForMoreThanOneRoleCountOnce() {
        assertThat(findings(
                        staffing(Severity.SEV_2),
                        duty(INCIDENT_COMMANDER, days("amara", 1, 10)),
                        duty(DEPUTY, days("bo", 1, 10)),
                        duty(SCRIBE, days("bo", 1, 10)),
                        duty(SUBJECT_MATTER_EXPERT, days("chen", 1, 10)),
                        duty(COMMUNICATIONS_LEAD, days("eli", 1, 10)),
                        duty(INTERNAL_LIAISON, days("eli", 1, 10))))
                .isEmpty();
    }

    @Test
    void theTeamsOwnSettingsCount() {
        Policy stageOne =
                Catalogue.standard().with(Policy.ROLES_IN_USE, RoleSet.of(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT));
        Duty[] pair = {duty(INCIDENT_COMMANDER, days("amara", 1, 10)), duty(SUBJECT_MATTER_EXPERT, days("chen", 1, 10))
        };
        assertThat(check(stageOne, staffing(Severity.SEV_1), pair).findings()).isEmpty();
        assertThat(findings(staffing(Severity.SEV_1), pair)).isNotEmpty();
    }

    @Test
    void whatTheTeamHasSwitchedOffOrWeighsOtherwiseIsSoOnCallToo() {
        Promise sev1 = staffing(Severity.SEV_1);
        Duty[] all = {
            duty(INCIDENT_COMMANDER, days("amara", 1, 10)),
            duty(DEPUTY, days("bo", 1, 10)),
            duty(SCRIBE, days("bo", 1, 10)),
            duty(SUBJECT_MATTER_EXPERT, days("chen", 1, 10)),
            duty(COMMUNICATIONS_LEAD, days("eli", 1, 10)),
            duty(INTERNAL_LIAISON, days("fay", 1, 10))
        };
        Policy off = Catalogue.standard().without("roles/deputy-not-scribe").without("staffing/minimum-people");

        assertThat(findings(sev1, all))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("schedule/roles", "schedule/staffable");
        assertThat(check(off, sev1, all).findings()).isEmpty();
        assertThat(check(Catalogue.standard().withLevel("roles/deputy-not-scribe", Level.WARNING), sev1, all)
                        .findings())
                .extracting(Finding::rule, Finding::level)
                .containsExactlyInAnyOrder(
                        tuple("schedule/roles", Level.WARNING), tuple("schedule/staffable", Level.ERROR));
        assertThat(check(Catalogue.standard().withLevel("roles/deputy-not-scribe", Level.ADVICE), sev1, all)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("schedule/staffable");
    }

    @Test
    void whatElseATeamAsksOfResponsesIsNoCombination() {
        Rule<Response> boRests = Rule.on(RESPONSE, "acme/bo-rests")
                .check((response, basis) ->
                        Outcome.violated(Evidence.that("bo responds").concerning(Person.named("bo"))))
                .because("bo has been up all week");
        Duty[] both = {duty(DEPUTY, days("bo", 1, 10)), duty(SCRIBE, days("bo", 1, 10))};

        assertThat(check(Catalogue.standard().with(boRests), NOTHING, both).findings())
                .isEmpty();
    }

    @Test
    void whatIsNotPromisedIsNotAsked() {
        assertThat(check(Catalogue.standard(), NOTHING).outcomes().get("schedule/gap"))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(check(Catalogue.standard(), NOTHING).outcomes().get("schedule/staffable"))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
