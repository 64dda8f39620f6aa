package dev.incidentkit.documents.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.documents.Contents;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReviewKindsTest {
    private static final ImmutableSet<String> KINDS =
            ImmutableSet.of("postmortem", "action-items", "rubric", "readiness", "adoption", "game-days");

    @TestFactory
    Stream<DynamicTest> whatIsWrittenComesBack() {
        return Catalogue.rules().stream()
                .filter(rule -> KINDS.contains(rule.subject().kind()))
                .flatMap(rule -> Stream.of(rule.passing(), rule.violating())
                        .flatMap(Optional::stream)
                        .map(example -> DynamicTest.dynamicTest(rule.id(), () -> comesBack(example))));
    }

    private static void comesBack(Object example) {
        Object expected = example instanceof Postmortem postmortem ? unfollowed(postmortem) : example;
        Documents documents = Documents.standard();
        assertThat(read(documents.yaml(example))).isEqualTo(expected);
        assertThat(read(documents.json(example))).isEqualTo(expected);
    }

    /** A document names a timeline; it doesn't hold it. */
    private static Postmortem unfollowed(Postmortem postmortem) {
        return postmortem.toBuilder()
                .timelineFile(TimelineFile.named(
                        postmortem.timelineFile().orElseThrow().name()))
                .build();
    }

    private static Object read(String text) {
        Contents contents = Documents.standard().read(Source.text("a.yaml", text));
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.documents()).hasSize(1);
        return contents.documents().get(0).value();
    }

    private static ImmutableList<String> problems(String text) {
        return Documents.standard().read(Source.text("a.yaml", text)).problems().stream()
                .map(Problem::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyKindHasRules() {
        assertThat(Catalogue.rules().stream().map(Rule::subject).map(Object::toString))
                .containsAll(KINDS);
    }

    @Test
    void ownerAndDueDateAreKeptAsTheyAreWritten() {
        ActionItems items = (ActionItems) read("""
                kind: action-items
                items:
                  - {what: add an alert, owner: Platform team, due: Q3, tracked: 4711}
                  - {what: test the restore, owner: "", due: 2026}
                """);
        assertThat(items.items())
                .containsExactly(
                        ActionItem.of("add an alert")
                                .ownedBy("Platform team")
                                .dueOn("Q3")
                                .trackedAs("4711"),
                        ActionItem.of("test the restore").ownedBy("").dueOn("2026"));
    }

    /** Two owners are wrong, not malformed, in brackets too. */
    @Test
    void aListIsTheTextThatNamesAllOfIt() {
        ActionItems items = (ActionItems) read("""
                kind: action-items
                items:
                  - {what: add an alert, owner: [chen, dana], due: [2026-08-15], tracked: [PAY-1, 2]}
                  - {what: test the restore, owner: []}
                """);
        assertThat(items.items())
                .containsExactly(
                        ActionItem.of("add an alert")
                                .ownedBy("chen and dana")
                                .dueOn("2026-08-15")
                                .trackedAs("PAY-1 and 2"),
                        ActionItem.of("test the restore").ownedBy(""));
    }

    @Test
    void whatIsOneTextIsNoList() {
        assertThat(problems("kind: postmortem\nincident: [a, b]\n"))
                .containsExactly("a.yaml:2:11: incident: is a list; write a text");
        assertThat(problems("kind: rubric\nposted-at: [a, b]\n"))
                .containsExactly("a.yaml:2:12: posted-at: is a list; write a text");
    }

    @Test
    void aTruthValueInQuotesIsSaidToBe() {
        assertThat(problems("kind: readiness\nwithout-sev0: \"true\"\n"))
                .containsExactly("a.yaml:2:15: without-sev0: is \"true\"; write true or false, without quotes");
        assertThat(problems("kind: readiness\nwithout-sev0: maybe\n"))
                .containsExactly("a.yaml:2:15: without-sev0: is \"maybe\"; write true or false");
    }

    @Test
    void theImpactMayBeOneText() {
        Postmortem postmortem = (Postmortem) read("""
                kind: postmortem
                incident: db-degraded
                impact: |
                  Checkouts failed.

                  Nobody lost money.
                """);
        assertThat(postmortem.impact())
                .isEqualTo(Impact.described(Prose.points("Checkouts failed.", "Nobody lost money.")));
    }

    @Test
    void aStageIsANumber() {
        Adoption adoption = (Adoption) read("""
                kind: adoption
                started: 2026-01-05
                stages: [{stage: 4, on: 2026-05-01}]
                """);
        assertThat(adoption.begunOn(Stage.ALL_ROLES)).isPresent();
        assertThat(problems("kind: adoption\nstarted: 2026-01-05\nstages: [{stage: 5, on: 2026-05-01}]\n"))
                .containsExactly("a.yaml:3:18: stages/1/stage: there is no stage 5; write a stage from 1 to 4");
    }

    @Test
    void aGameDayHasARosterAsAResponseHas() {
        GameDays gameDays = (GameDays) read("""
                kind: game-days
                team: [amara, bo]
                game-days:
                  - date: 2026-03-11
                    planned: true
                    environment: staging
                    roster: {incident-commander: amara, subject-matter-expert: {database: bo}}
                  - date: 2026-05-06
                """);
        assertThat(gameDays.gameDays().get(0).roster().filled().contains(Role.SUBJECT_MATTER_EXPERT))
                .isTrue();
        assertThat(gameDays.gameDays().get(1).roster().assignments()).isEmpty();
    }

    @Test
    void whatCannotBeReadSaysWhereAndWhatToWrite() {
        assertThat(problems("""
                kind: action-items
                items:
                  - {what: add an alert, status: finished, ownr: chen}
                  - {owner: chen}
                """))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("a.yaml:3:34: items/1/status")
                        .contains("dropped"))
                .anySatisfy(problem -> assertThat(problem).contains("did you mean owner?"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("a.yaml:4:5").contains("what is missing"));
    }
}
