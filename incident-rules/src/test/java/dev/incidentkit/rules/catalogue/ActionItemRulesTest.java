package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItem.Status;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.ActionItems.Review;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionItemRulesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 8, 15);
    private static final ActionItem ITEM = ActionItem.of("Switch the query log on")
            .ownedBy("chen")
            .dueOn("2026-08-15")
            .trackedAs("PAY-123");

    private static ImmutableList<Finding> findings(Policy policy, ActionItems items, LocalDate today) {
        return policy.check(items, today.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC))
                .findings();
    }

    /** The rules that a single item breaks on that day, if it was reviewed the same day. */
    private static ImmutableList<String> broken(ActionItem item, LocalDate today) {
        ActionItems items = ActionItems.of(item).reviewed(today, Person.named("gus"));
        return findings(Catalogue.standard(), items, today).stream()
                .map(Finding::rule)
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "storage team", "chen and bo", "@oncall"})
    void theOwnerIsOnePerson(String owner) {
        assertThat(broken(ITEM.ownedBy(owner), DUE)).containsExactly("action-items/owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q3", "soon", "2026-08", "2026-02-30"})
    void theDateIsADayOfTheCalendar(String due) {
        assertThat(broken(ITEM.dueOn(due), DUE)).containsExactly("action-items/due-date");
    }

    /** "Not a postmortem document that nobody opens again", and nowhere by any name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "In the postmortem",
                "see this post-mortem document",
                "here",
                "TBD",
                "to be created",
                "n/a",
                "none",
                "No",
                "true"
            })
    void aPostmortemIsNoTracker(String tracked) {
        assertThat(broken(ITEM.trackedAs(tracked), DUE)).containsExactly("action-items/tracked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "#12",
                "PAY-123",
                "the board, card 7",
                "https://example.com/postmortem",
                "POSTMORTEM-12",
                "the page of the board",
                "課題 7"
            })
    void anythingElseMayBeOne(String tracked) {
        assertThat(broken(ITEM.trackedAs(tracked), DUE)).isEmpty();
    }

    @Test
    void anItemThatSaysNothingLacksAllThree() {
        assertThat(broken(ActionItem.of("Switch the query log on"), DUE))
                .containsExactlyInAnyOrder("action-items/owner", "action-items/due-date", "action-items/tracked");
    }

    @Test
    void aFindingSaysWhichItem() {
        ActionItems items = ActionItems.of(ITEM, ITEM.ownedBy("storage team")).reviewed(DUE, Person.named("gus"));

        assertThat(findings(Catalogue.standard(), items, DUE))
                .extracting(Finding::where)
                .containsExactly("items/2/owner");
    }

    // overdue

    @Test
    void theDayItselfIsInTime() {
        assertThat(broken(ITEM, DUE)).isEmpty();
        assertThat(broken(ITEM, DUE.plusDays(1))).containsExactly("action-items/overdue");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, overdue", // before it was late nobody had to think of it again
        "0, in order",
        "10, in order",
        "11, overdue" // that day has yet to come
    })
    void whatIsPlannedAgainSinceIsInOrder(int days, String expected) {
        ActionItem again = ITEM.plannedAgain(DUE.plusDays(days));

        assertThat(broken(again, DUE.plusDays(10)).contains("action-items/overdue"))
                .isEqualTo(expected.equals("overdue"));
    }

    @Test
    void itTakesBothAnEstimateAndAPriority() {
        ActionItem both = ITEM.plannedAgain(DUE.plusDays(1));
        ImmutableList<LocalDate> never = ImmutableList.of();

        assertThat(broken(planned(both.reEstimated(), never), DUE.plusDays(2))).containsExactly("action-items/overdue");
        assertThat(broken(planned(never, both.rePrioritised()), DUE.plusDays(2)))
                .containsExactly("action-items/overdue");
        assertThat(broken(both, DUE.plusDays(2))).isEmpty();
    }

    private static ActionItem planned(ImmutableList<LocalDate> estimated, ImmutableList<LocalDate> prioritised) {
        return new ActionItem(
                ITEM.what(),
                ITEM.owner(),
                ITEM.due(),
                ITEM.tracked(),
                ITEM.status(),
                ITEM.wouldHavePrevented(),
                estimated,
                prioritised);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, true", "IN_PROGRESS, true", "DONE, false", "DROPPED, false", "DEFERRED, true", "TRADED, false"})
    void onlyWhatIsOpenIsOverdue(Status status, boolean overdue) {
        assertThat(broken(ITEM.withStatus(status), DUE.plusDays(30)).contains("action-items/overdue"))
                .isEqualTo(overdue);
    }

    @Test
    void withoutAMomentNothingIsOverdue() {
        Report report = Catalogue.standard().check(ActionItems.of(ITEM.dueOn("2001-01-01")));

        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes().get("action-items/overdue")).isInstanceOf(Outcome.NotApplicable.class);
    }

    // reviewed

    @Test
    void twoWeeksAfterAReviewIsInTime() {
        ActionItems items = ActionItems.of(ITEM).reviewed(DUE.minusDays(30), Person.named("gus"));

        assertThat(findings(Catalogue.standard(), items, DUE.minusDays(16))).isEmpty();
        assertThat(findings(Catalogue.standard(), items, DUE.minusDays(15)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("action-items/reviewed");
                    assertThat(finding.level()).isEqualTo(Level.WARNING);
                });
    }

    @Test
    void aTeamMayReviewWeekly() {
        Policy weekly = Catalogue.standard().with(ActionItemRules.REVIEWED_EVERY, Duration.ofDays(7));
        ActionItems items = ActionItems.of(ITEM).reviewed(DUE.minusDays(30), Person.named("gus"));

        assertThat(findings(weekly, items, DUE.minusDays(23))).isEmpty();
        assertThat(findings(weekly, items, DUE.minusDays(22))).hasSize(1);
    }

    @Test
    void theLatestReviewCountsWhereverItStands() {
        Person gus = Person.named("gus");
        ActionItems items = ActionItems.of(ITEM).reviewed(DUE.minusDays(1), gus).reviewed(DUE.minusDays(60), gus);

        assertThat(findings(Catalogue.standard(), items, DUE)).isEmpty();
    }

    @Test
    void aReviewWithoutTheManagerOrStillToComeIsNone() {
        Review alone = new Review(DUE, Optional.empty(), ImmutableList.of(Person.named("chen")));

        assertThat(findings(
                        Catalogue.standard(), new ActionItems(ImmutableList.of(alone), ImmutableList.of(ITEM)), DUE))
                .extracting(Finding::rule)
                .containsExactly("action-items/reviewed");
        assertThat(findings(
                        Catalogue.standard(), ActionItems.of(ITEM).reviewed(DUE.plusDays(1), Person.named("gus")), DUE))
                .extracting(Finding::rule)
                .containsExactly("action-items/reviewed");
    }

    @Test
    void whereNothingIsOpenNothingIsReviewed() {
        assertThat(findings(Catalogue.standard(), ActionItems.of(ITEM.withStatus(Status.DONE)), DUE))
                .isEmpty();
    }

    // what would have prevented a Sev-1

    @ParameterizedTest
    @CsvSource({
        "SEV_0, DROPPED, true",
        "SEV_0, DEFERRED, true",
        "SEV_1, DROPPED, true",
        "SEV_1, DEFERRED, true",
        "SEV_1, TRADED, true",
        "SEV_1, DONE, false",
        "SEV_1, IN_PROGRESS, false",
        "SEV_1, OPEN, false",
        "SEV_2, DROPPED, false",
        "SEV_4, TRADED, false"
    })
    void whatWouldHavePreventedASev1IsNotGivenUp(Severity severity, Status status, boolean wrong) {
        assertThat(broken(ITEM.preventing(severity).withStatus(status), DUE).contains("action-items/sev1-kept"))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DROPPED", "DEFERRED", "TRADED"})
    void whatPreventsNothingKnownMayBeGivenUp(Status status) {
        assertThat(broken(ITEM.withStatus(status), DUE)).isEmpty();
    }

    @Test
    void thatRuleCannotBeSwitchedOffOrLowered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.standard().without("action-items/sev1-kept"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.standard().withLevel("action-items/sev1-kept", Level.WARNING));
    }
}
