package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.RootCause;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.review.TimelineFile.Search;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostmortemRulesTest {
    private static final Postmortem GOOD = PostmortemExample.GOOD;

    private static ImmutableList<Finding> findings(Postmortem postmortem) {
        return Catalogue.standard().check(postmortem).findings();
    }

    private static ImmutableList<String> broken(Postmortem.Builder postmortem) {
        return findings(postmortem.build()).stream().map(Finding::rule).collect(ImmutableList.toImmutableList());
    }

    // written

    @ParameterizedTest
    @CsvSource({"postmortems/db.md, 0", "TBD, 1", "' ', 1"})
    void anEntryNamesThePostmortemThatIsWritten(String document, int findings) {
        Timeline timeline = Story.of(Severity.SEV_2)
                .without(Ending.PostmortemWritten.class)
                .with(3 * 24 * 60, "bo", new Ending.PostmortemWritten(document))
                .with(6 * 24 * 60, "bo", new Remark.Noted("The postmortem is on the agenda."))
                .timeline();

        assertThat(Catalogue.standard().check(timeline).findings())
                .filteredOn(finding -> finding.rule().equals("postmortem/written"))
                .hasSize(findings);
    }

    // sections

    @Test
    void eachOfTheSevenSectionsThatIsMissingIsAFindingOfItsOwn() {
        assertThat(findings(Postmortem.of("db-degraded").build()))
                .filteredOn(finding -> finding.rule().equals("postmortem/sections"))
                .extracting(Finding::where)
                .containsExactlyInAnyOrder(
                        "summary", "timeline", "impact", "root-cause", "went-well", "went-poorly", "action-items");
    }

    @Test
    void aSectionThatIsMissingIsNotAlsoFoundToBeBad() {
        assertThat(broken(GOOD.toBuilder().summary(""))).containsExactly("postmortem/sections");
        assertThat(broken(GOOD.toBuilder().impact(Impact.described(Prose.empty()))))
                .containsExactly("postmortem/sections");
        assertThat(broken(GOOD.toBuilder().rootCause(RootCause.told(Prose.empty()))))
                .containsExactly("postmortem/sections");
        assertThat(broken(GOOD.toBuilder().actionItems())).containsExactly("postmortem/sections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "to be written", "- TODO."})
    void aSectionThatIsStillToBeWrittenIsMissing(String text) {
        assertThat(broken(GOOD.toBuilder().summary(text))).containsExactly("postmortem/sections");
        assertThat(broken(GOOD.toBuilder().wentPoorly(text))).containsExactly("postmortem/sections");
        assertThat(broken(GOOD.toBuilder().impact(Impact.described(Prose.of(text)))))
                .containsExactly("postmortem/sections");
        assertThat(broken(GOOD.toBuilder().rootCause(RootCause.told(Prose.of(text)))))
                .containsExactly("postmortem/sections");
    }

    // action items in it

    @Test
    void itsItemsAreCheckedButHowOftenTheyAreReviewedIsForTheListToSay() {
        Instant now = Instant.parse("2026-05-28T00:00:00Z");

        for (Report report : ImmutableList.of(
                Catalogue.standard().check(GOOD), Catalogue.standard().check(GOOD, now))) {
            assertThat(report.outcomes())
                    .containsKeys("postmortem/summary", "action-items/owner")
                    .doesNotContainKey("action-items/reviewed");
        }
        assertThat(Policy.of(PostmortemRules.SUMMARY).check(GOOD).outcomes()).containsOnlyKeys("postmortem/summary");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-15, 0", "2026-08-17, 1"})
    void itsItemsAreJudgedAsOfTheMomentAtWhichItIs(String day, int overdue) {
        assertThat(Catalogue.standard()
                        .check(GOOD, Instant.parse(day + "T00:00:00Z"))
                        .findings())
                .filteredOn(finding -> finding.rule().equals("action-items/overdue"))
                .hasSize(overdue);
    }

    // summary

    @Test
    void theSummaryIsOneParagraph() {
        String summary = GOOD.summary().text();

        assertThat(broken(GOOD.toBuilder().summary(summary + "\n\nThe index was added.")))
                .containsExactly("postmortem/summary");
        assertThat(broken(GOOD.toBuilder().summary(summary + "\nThe index was added.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Checkouts failed for 80 minutes. We rolled the deploy back.; when it happened",
                "On 2026-05-20 we met for 80 minutes. We rolled the deploy back.; what was impacted",
                "On 2026-05-20 checkouts failed. We rolled the deploy back.; how long it lasted",
                "On 2026-05-20 at 14:30 UTC checkouts failed. We rolled the deploy back.; how long it lasted",
                "On 2026-05-20 checkouts failed for 80 minutes.; what was done",
                "The database was slow.; when it happened, how long it lasted and what was done"
            })
    void theSummaryNamesWhatItLacks(String summary, String lacking) {
        assertThat(findings(GOOD.toBuilder().summary(summary).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("postmortem/summary");
                    assertThat(finding.message()).contains("doesn't say " + lacking);
                });
    }

    /** By a date, a year, a day's name or a time of day; in units or from when to when. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In early 2026 checkouts failed for 80 minutes.",
                "On Monday checkouts failed for a few hours.",
                "Checkouts failed for 80min. It was Wednesday.",
                "From 14:30 to 15:50 UTC checkouts failed."
            })
    void whenItWasAndHowLongMayBeSaidInManyWays(String summary) {
        assertThat(broken(GOOD.toBuilder().summary("We rolled the deploy back. " + summary)))
                .isEmpty();
    }

    /** Not only by a word for it, but also by what somebody couldn't do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "customers could not log in",
                "no customer could log in",
                "customers were not able to pay",
                "customers were no longer able to pay",
                "nobody was able to pay",
                "of all customers none could pay"
            })
    void whatWasImpactedMayBeWhatCouldNotBeDone(String harm) {
        assertThat(broken(GOOD.toBuilder()
                        .summary("On 2026-05-20, " + harm + " for 80 minutes. We rolled the deploy back.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers could log in", "no customer logged in", "the team was not there"})
    void neitherWhatCouldBeDoneNorAnyNoIsAnImpact(String nothing) {
        assertThat(broken(GOOD.toBuilder()
                        .summary("On 2026-05-20, " + nothing + " for 80 minutes. We rolled the deploy back.")))
                .containsExactly("postmortem/summary");
    }

    // citations

    private static String citing(String citation) {
        return "14:32 UTC, the incident is declared " + citation + ".";
    }

    @Test
    void theFirstAndTheLastEntryCanBeCitedAndNoOther() {
        int last = Story.of(Severity.SEV_2).timeline().entries().size();

        assertThat(broken(GOOD.toBuilder().timeline(citing("[T1, T" + last + "]"))))
                .isEmpty();
        assertThat(broken(GOOD.toBuilder().timeline(citing("[T0]")))).containsExactly("postmortem/cites-timeline");
        assertThat(broken(GOOD.toBuilder().timeline(citing("[T1, T" + (last + 1) + "]"))))
                .containsExactly("postmortem/cites-timeline");
    }

    @Test
    void eachCitationThatIsNotFoundIsAFindingAtItsPlace() {
        assertThat(findings(GOOD.toBuilder()
                        .timeline(citing("[T1]") + "\n\n" + citing("[T998, T999]"))
                        .build()))
                .extracting(Finding::where)
                .containsExactly("timeline/2/1", "timeline/2/1");
    }

    @Test
    void aPostmortemThatCitesNothingReplacesItsTimeline() {
        assertThat(broken(GOOD.toBuilder().timeline("14:32 UTC, the incident is declared.")))
                .containsExactly("postmortem/cites-timeline");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14:32 UTC, declared.;the postmortem cites no timeline",
                "14:32 UTC, declared [T1].;the postmortem cites entries, and doesn't say of which timeline"
            })
    void aPostmortemSaysWhichTimelineItCites(String timeline, String said) {
        assertThat(findings(Postmortem.of("db-degraded").timeline(timeline).build()))
                .filteredOn(finding -> finding.rule().equals("postmortem/cites-timeline"))
                .extracting(Finding::what)
                .containsExactly(said);
    }

    @Test
    void whatIsCitedElsewhereIsCited() {
        assertThat(broken(GOOD.toBuilder()
                        .timeline("14:32 UTC, the incident is declared.")
                        .wentWell("The deploy was rolled back within ten minutes of the decision [T12].")))
                .isEmpty();
    }

    @Test
    void theTimelineHasToBeThere() {
        TimelineFile file = TimelineFile.named("timelines/2026-05-20.yaml");

        assertThat(broken(GOOD.toBuilder().timelineFile(file.followed(new Search.NotFound("doesn't exist")))))
                .containsExactly("postmortem/cites-timeline");
        assertThat(broken(GOOD.toBuilder().timelineFile(file).timeline(citing("[T999]"))))
                .as("nobody looked, so nothing is said")
                .isEmpty();
    }

    // impact

    private static Impact impact(String... parts) {
        ImmutableList<Optional<String>> stated = ImmutableList.copyOf(parts).stream()
                .map(part -> Optional.of(part).filter(it -> !it.isEmpty()))
                .collect(ImmutableList.toImmutableList());
        return new Impact(
                stated.get(0),
                stated.get(1),
                stated.get(2),
                stated.get(3),
                stated.get(4),
                stated.get(5),
                Prose.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void eachPartOfTheImpactIsStated(int lacking) {
        String[] parts = {"1,240 of 30,000", "EU", "one in eight failed", "none", "none", "none"};
        assertThat(broken(GOOD.toBuilder().impact(impact(parts)))).isEmpty();

        parts[lacking] = "";
        assertThat(broken(GOOD.toBuilder().impact(impact(parts)))).containsExactly("postmortem/impact");
        parts[lacking] = "TBD";
        assertThat(broken(GOOD.toBuilder().impact(impact(parts)))).containsExactly("postmortem/impact");
        parts[lacking] = " ";
        assertThat(broken(GOOD.toBuilder().impact(impact(parts)))).containsExactly("postmortem/impact");
    }

    @Test
    void whereNoCustomerWasHurtNobodyAsksWhere() {
        assertThat(broken(GOOD.toBuilder().impact(impact("none", "", "", "two teams lost a day", "none", "none"))))
                .isEmpty();
        assertThat(broken(GOOD.toBuilder().impact(impact("No customers", "", "", "none", "none", "none"))))
                .isEmpty();
    }

    /** That an impact which is told like this lacks this, or nothing, and that no more is found. */
    private static void assertLacks(String told, String lacking) {
        assertThat(findings(GOOD.toBuilder()
                        .impact(Impact.described(Prose.of(told)))
                        .build()))
                .extracting(Finding::what)
                .isEqualTo(
                        lacking.isEmpty()
                                ? ImmutableList.of()
                                : ImmutableList.of("the impact doesn't state " + lacking));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Customers: none.;''",
                "No customers noticed.;''",
                "Zero users were hit.;''",
                "No more than 1,240 customers saw errors.;where they are",
                "1,240 customers.;where they are and how badly it hit them"
            })
    void whereTheTextSaysThatNoCustomerWasHurtNobodyAsksWhere(String customers, String lacking) {
        String rest = " Internal: none. Revenue: none. Regulatory or contractual: none.";

        assertLacks(customers + rest, lacking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,240 customers in the EU saw errors;we gave refunds;''",
                "12% of the users in the EU saw errors;we lost \u20ac9m;''",
                "Most customers worldwide saw errors;it took revenue;''",
                "Customers in the EU saw errors;we gave refunds;how many customers",
                "12 % of checkouts in the EU failed;we gave refunds;how many customers",
                "1,240 customers saw errors;we gave refunds;where they are",
                "1,240 customers in the EU;we gave refunds;how badly it hit them",
                "1,240 customers in the EU saw errors;we lost time;the revenue"
            })
    void whatTheTextDoesNotStateIsNamed(String customers, String revenue, String lacking) {
        String text = customers + ", support was swamped, " + revenue + ", and the contracts were kept : see below.";

        assertLacks(text, lacking);
    }

    // times

    @ParameterizedTest
    @CsvSource({
        "14:32 UTC, true",
        "2026-05-20T14:32:00Z, true",
        "2026-05-20T14:32:00+00:00, true",
        "14:32Z, true",
        "14:32utc, true",
        "14:32 GMT, true",
        "14:32 UTC+0, true",
        "14:32 UTC+00:00, true",
        "2026-05-20T16:32:00+02:00, false",
        "16:32 UTC+2, false",
        "16:32 UTC+02:00, false",
        "09:32 UTC-5, false",
        "15:32 GMT+1, false",
        "16:32 ZZ9, false",
        "16:32Zone, false",
        "16:32 by the outcome of the vote, false",
        "14:32, false"
    })
    void aTimeSaysThatItIsInUtc(String time, boolean said) {
        assertThat(broken(GOOD.toBuilder().timeline(time + " the incident is declared [T1].")))
                .isEqualTo(said ? ImmutableList.of() : ImmutableList.of("postmortem/utc"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "All times are in UTC.;''",
                "The times are those of the log.;2 lines of the timeline have times that don't say that they are in UTC",
                "14:30 UTC, the deploy.;2 lines of the timeline have times that don't say that they are in UTC"
            })
    void oneSentenceMaySayItOfAllTimesAndATimeOnlyOfItself(String first, String said) {
        String timeline = first + "\n\n14:32, declared [T1].\n\n14:40, the bridge is open [T9].";

        assertThat(findings(GOOD.toBuilder().timeline(timeline).build()))
                .extracting(Finding::what)
                .isEqualTo(said.isEmpty() ? ImmutableList.of() : ImmutableList.of(said));
    }

    @Test
    void theFirstTimeThatIsNotInUtcIsTheFinding() {
        String timeline = "The primary is slow.\n\n14:32, declared [T1].\n\n14:40 UTC, the bridge is open [T9].";

        assertThat(findings(GOOD.toBuilder().timeline(timeline).build()))
                .extracting(Finding::what, Finding::where)
                .containsExactly(tuple("a time in the timeline doesn't say that it is in UTC", "timeline/2/1"));
    }

    // root cause

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';the deploy brought a query without an index;no test covers it;what broke",
                "the primary ran out of CPU;'';no test covers it;why it broke",
                "the primary ran out of CPU;the deploy brought a query without an index;'';why the safeguards"
            })
    void theChainHasNoMissingLink(String broke, String why, String notCaught, String lacking) {
        RootCause cause = new RootCause(Prose.of(broke), Prose.of(why), Prose.of(notCaught), Prose.empty());

        assertThat(findings(GOOD.toBuilder().rootCause(cause).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("postmortem/root-cause-depth");
                    assertThat(finding.message()).contains(lacking);
                });
    }

    /** The framework's own pair: the first is no root cause, the second is closer. */
    @Test
    void aDeployIsNoRootCauseAndAMissingTestIsOne() {
        assertThat(broken(GOOD.toBuilder().rootCause(RootCause.told(Prose.of("The deploy went out.")))))
                .containsExactly("postmortem/root-cause-depth");
        assertThat(broken(GOOD.toBuilder()
                        .rootCause(RootCause.told(Prose.of("The gate before a deploy let this kind of regression"
                                + " through, because no integration test covers that path of the code.")))))
                .isEmpty();
    }

    // blame

    @Test
    void blameIsFoundInEverySectionAndAtItsPlace() {
        String blame = "The deploy went out.\n\nIt was Chen's fault.";
        Optional<String> said = Optional.of(blame);
        Prose told = Prose.of(blame);
        Postmortem everywhere = GOOD.toBuilder()
                .summary(blame)
                .timeline(blame)
                .impact(new Impact(said, Optional.of("EU"), said, said, said, said, told))
                .rootCause(new RootCause(told, told, told, told))
                .wentWell(blame)
                .wentPoorly(blame)
                .actionItems(ActionItem.of("Add an index"), ActionItem.of(blame))
                .remarks(blame)
                .build();
        assertThat(findings(everywhere))
                .filteredOn(finding -> finding.rule().equals("postmortem/blameless"))
                .extracting(Finding::where)
                .containsExactly(
                        "summary/2/1",
                        "timeline/2/1",
                        "impact/customers/2/1",
                        "impact/severity/2/1",
                        "impact/internal/2/1",
                        "impact/revenue/2/1",
                        "impact/obligations/2/1",
                        "impact/description/2/1",
                        "root-cause/what-broke/2/1",
                        "root-cause/why/2/1",
                        "root-cause/why-not-caught/2/1",
                        "root-cause/analysis/2/1",
                        "went-well/2/1",
                        "went-poorly/2/1",
                        "action-items/2/what/2/1",
                        "remarks/2/1");
    }

    // action items

    @Test
    void theItemsAreHeldToTheRulesOnItemsAndFoundInThePostmortem() {
        Postmortem postmortem = GOOD.toBuilder()
                .actionItems(ActionItem.of("Add an index").dueOn("2026-08-15").trackedAs("PAY-123"))
                .build();
        assertThat(findings(postmortem)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("action-items/owner");
            assertThat(finding.where()).startsWith("action-items/1");
        });
        assertThat(Catalogue.standard().check(postmortem).outcomes())
                .containsKey("action-items/owner")
                .doesNotContainKey("action-items/reviewed");
    }
}
