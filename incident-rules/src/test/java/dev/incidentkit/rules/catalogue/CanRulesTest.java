package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanRulesTest {
    private static final CanReport EXAMPLE = CanReport.parse("""
            C: Primary at 95 % CPU for 20 minutes, lag 4 minutes and growing, p99 8 s against 200 ms.
            A: Provisioning a replica, ETA 6 minutes. Paged the application team for a rollback option.
            N: Need approval to fail over if the replica does not help. Jeff hasn't responded yet.
            """);

    private static ImmutableList<Finding> check(CanReport report) {
        return Catalogue.standard().check(report).findings();
    }

    @Test
    void aReportByTheBookIsClean() {
        assertThat(check(EXAMPLE)).isEmpty();
    }

    @Test
    void aFindingNamesTheStatementTheWordsAndTheRemedy() {
        CanReport report = new CanReport(
                ImmutableList.of("CPU 95 %", "I think it's a memory leak"), EXAMPLE.actions(), EXAMPLE.needs());

        assertThat(check(report)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("can/speculation");
            assertThat(finding.where()).isEqualTo("conditions/2");
            assertThat(finding.message()).contains("\"I think\"").contains("Needs");
        });
    }

    @Test
    void whoReadsActionsAsWhatNeedsToBeTakenIsTold() {
        assertThat(check(new CanReport(EXAMPLE.conditions(), ImmutableList.of("We will fail over."), EXAMPLE.needs())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("what needs to be taken"));
    }

    @Test
    void oneNeedThatIsSaidOutrightIsEnough() {
        CanReport said = new CanReport(
                EXAMPLE.conditions(), EXAMPLE.actions(), ImmutableList.of("Jeff is silent.", "Need a DBA."));
        CanReport hinted = new CanReport(EXAMPLE.conditions(), EXAMPLE.actions(), ImmutableList.of("Jeff is silent."));

        assertThat(check(said)).isEmpty();
        assertThat(check(hinted)).extracting(Finding::rule).containsExactly("can/needs-implicit");
    }

    @Test
    void marksThatSayNothingAreNoStatement() {
        assertThat(check(CanReport.of("-", "***", "?")))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("can/conditions-missing", "can/actions-missing", "can/needs-implicit");
    }

    @Test
    void theLengthIsThatOfTheSpokenWords() {
        CanReport report = new CanReport(ImmutableList.of("CPU 95 %. ".repeat(91)), EXAMPLE.actions(), EXAMPLE.needs());

        assertThat(check(report)).extracting(Finding::rule).containsExactly("can/long");
        assertThat(Catalogue.standard()
                        .with(CanRules.WORDS_PER_MINUTE, 200)
                        .check(report)
                        .findings())
                .isEmpty();
    }

    @Test
    void reportsInsideAnIncidentAreHeldToTheSameRules() {
        CanReport wrong = CanReport.of("It's probably DNS.", "Reading the query log.", "Nothing needed.");
        Story story = Story.of(Severity.SEV_2)
                .with(30, "chen", new Communication.CanReported(Communication.Addressee.COMMANDER, wrong));

        assertThat(Catalogue.standard().check(story.timeline()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("can/speculation");
                    assertThat(finding.where()).matches("entries/\\d+/report/conditions/1");
                    assertThat(finding.people()).containsExactly(Story.person("chen"));
                });
    }

    @Test
    void aGuessIsNoRecordUnlessItIsSomebodys() {
        Story story = Story.of(Severity.SEV_2);

        assertThat(Catalogue.standard()
                        .check(story.with(30, "bo", new Remark.Noted("Chen: \"probably the proxy\""))
                                .timeline())
                        .findings())
                .isEmpty();
        assertThat(Catalogue.standard()
                        .check(story.with(
                                        30,
                                        "chen",
                                        new Assessment.EvidenceObserved("it seems to be the proxy", Optional.empty()))
                                .timeline())
                        .findings())
                .extracting(Finding::rule, finding -> finding.where().replaceAll("\\d+", "N"))
                .containsExactly(tuple("timeline/facts-only", "entries/N/observation"));
    }

    /** What is observed, confirmed or achieved is recorded; what somebody asks for or decides is theirs. */
    @Test
    void aGuessIsFoundWhereverAnEntryStatesAFact() {
        String guess = "it seems to be the proxy";
        Story story = Story.of(Severity.SEV_2)
                .with(30, "bo", new Remark.Noted(guess))
                .with(30, "bo", new Remark.Corrected(1, guess))
                .with(30, "chen", new Assessment.EvidenceObserved(guess, Optional.empty()))
                .with(30, "amara", new Assessment.FactConfirmed(guess))
                .with(30, "chen", new Work.ActionCompleted("read the log", Optional.of(guess)))
                .with(30, "amara", new Work.ActionRequested(guess, Optional.empty()))
                .with(30, "amara", new Command.Decided(guess, Optional.of(guess), false));

        assertThat(Catalogue.standard().check(story.timeline()).findings())
                .filteredOn(finding -> finding.rule().equals("timeline/facts-only"))
                .extracting(finding -> finding.where().replaceAll("\\d+", "N"))
                .containsExactlyInAnyOrder(
                        "entries/N/text",
                        "entries/N/correction",
                        "entries/N/observation",
                        "entries/N/fact",
                        "entries/N/outcome");
    }

    @Test
    void onlyADowngradeHasToRestOnFacts() {
        Story story = Story.of(Severity.SEV_2);
        Optional<String> hope = Optional.of("hopefully it holds");

        assertThat(Catalogue.standard()
                        .check(story.with(30, "amara", new Assessment.SeverityCalled(Severity.SEV_2, hope))
                                .timeline())
                        .findings())
                .isEmpty();
        assertThat(Catalogue.standard()
                        .check(story.with(30, "amara", new Assessment.SeverityCalled(Severity.SEV_3, hope))
                                .timeline())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("severity/downgrade-on-facts");
    }

    @Test
    void onlyAReportHasAnotherPlaceForAGuess() {
        Story story = Story.of(Severity.SEV_2);
        Optional<String> guess = Optional.of("I think the worst is over");

        assertThat(Catalogue.standard()
                        .check(story.with(30, "bo", new Remark.Noted("I think the pool is exhausted."))
                                .with(31, "amara", new Assessment.SeverityCalled(Severity.SEV_3, guess))
                                .timeline())
                        .findings())
                .hasSize(2)
                .noneSatisfy(finding -> assertThat(finding.remedy()).contains("Needs"));
    }
}
