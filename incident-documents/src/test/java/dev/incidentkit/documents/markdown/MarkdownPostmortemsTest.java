package dev.incidentkit.documents.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.documents.Contents;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPostmortemsTest {
    private static final String WHOLE = """
            ---
            kind: postmortem
            severity: SEV-2
            ---
            # Checkout down

            ## Summary
            Checkouts failed on 2026-05-20 for 80 minutes.
            We rolled the deploy back.

            ## Timeline (UTC)

            | Time  | Event |
            |-------|-------|
            | 14:32 | Declared, [entry](t.yaml#1) |
            | 15:32 | Checkouts succeed again [T2] |

            ## Impact
            1,240 customers.

            ## Root cause
            A query without an index.

            ## What went well
            - The rollback took
              ten minutes.
            - Customers heard of it at once.

            ## What went poorly
            Chen forgot the load test.

            ## Action items
            - [ ] Add a load test (owner: chen, due: 2026-08-15, PAY-123)
            - [x] Add the index
            """;

    private static Document<?> document(String text) {
        Contents contents = Documents.standard().read(Source.text("pm.md", text));
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.documents()).hasSize(1);
        return contents.documents().get(0);
    }

    private static Postmortem postmortem(String text) {
        return (Postmortem) document(text).value();
    }

    private static ImmutableList<String> problems(String text) {
        return Documents.standard().read(Source.text("pm.md", text)).problems().stream()
                .map(Problem::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void theSevenSectionsAreFoundByTheirHeadings() {
        Postmortem postmortem = postmortem(WHOLE);
        assertThat(postmortem.incident()).isEqualTo("Checkout down");
        assertThat(postmortem.severity()).contains(Severity.SEV_2);
        assertThat(postmortem.timelineFile()).contains(TimelineFile.named("t.yaml"));
        assertThat(postmortem.summary().paragraphs())
                .containsExactly(ImmutableList.of(
                        "Checkouts failed on 2026-05-20 for 80 minutes.", "We rolled the deploy back."));
        assertThat(postmortem.timeline())
                .isEqualTo(Prose.points(
                        "Timeline (UTC)",
                        "Time | Event",
                        "14:32 | Declared, entry [T1]",
                        "15:32 | Checkouts succeed again [T2]"));
        assertThat(postmortem.impact().description().text()).isEqualTo("1,240 customers.");
        assertThat(postmortem.rootCause().text().strip()).isEqualTo("A query without an index.");
        assertThat(postmortem.wentWell())
                .isEqualTo(Prose.points("The rollback took\nten minutes.", "Customers heard of it at once."));
        assertThat(postmortem.wentPoorly()).isEqualTo(Prose.of("Chen forgot the load test."));
        assertThat(postmortem.actionItems())
                .containsExactly(
                        ActionItem.of("Add a load test")
                                .withStatus(ActionItem.Status.OPEN)
                                .ownedBy("chen")
                                .dueOn("2026-08-15")
                                .trackedAs("PAY-123"),
                        ActionItem.of("Add the index").withStatus(ActionItem.Status.DONE));
        assertThat(postmortem.remarks().isEmpty()).isTrue();
    }

    @Test
    void findingsPointAtTheLine() {
        Document<?> document = document(WHOLE);
        assertThat(Catalogue.standard()
                        .check(document.value(), Instant.parse("2026-06-01T00:00:00Z"))
                        .findings())
                .extracting(finding ->
                        finding.rule() + " " + document.locate(finding).line())
                .contains("postmortem/blameless 30", "action-items/owner 34", "postmortem/impact 19")
                .doesNotContain("action-items/owner 33", "action-items/reviewed 1");
    }

    /** A paragraph that was wrapped by hand has each of its sentences where it stands. */
    @Test
    void everySentenceHasItsOwnPlace() {
        Document<?> document = document("""
                # Checkout down
                ## What went wrong
                The alert fired, e.g. in the EU, and
                was seen. Chen
                ignored it, and so did Dana. The runbook
                was old.
                """);
        assertThat(Catalogue.standard().check(document.value()).findings())
                .filteredOn(finding -> finding.rule().equals("postmortem/blameless"))
                .extracting(finding -> document.locate(finding).toString())
                .contains("4:11");
    }

    @ParameterizedTest
    @CsvSource({
        "Executive summary, summary",
        "TL;DR, summary",
        "1. Overview, summary",
        "What happened, summary",
        "Chronology, timeline",
        "Timeline (all times in UTC), timeline",
        "Sequence of events, timeline",
        "Follow-up timeline, timeline",
        "Customer impact, impact",
        "Who was affected?, impact",
        "Root Cause(s), root cause",
        "Contributing factors, root cause",
        "Why did it happen?, root cause",
        "What went well?, well",
        "Things that went well, well",
        "What Went Wrong, poorly",
        "What didn't go so well?, poorly",
        "What didn\u2019t go well, poorly",
        "What could have gone better, poorly",
        "Lessons learned, poorly",
        "Action items, action items",
        "Follow-ups, action items",
        "Corrective and preventative measures, action items",
        "Remediation, action items",
        "Next steps, action items",
        "**Follow-up actions**, action items",
        "Detection, remarks",
        "Where we got lucky, remarks"
    })
    void sectionsHaveManyNames(String heading, String part) {
        Function<Postmortem, Boolean> isThere = switch (part) {
            case "summary" -> it -> !it.summary().isEmpty();
            case "timeline" -> it -> !it.timeline().isEmpty();
            case "impact" -> it -> !it.impact().isEmpty();
            case "root cause" -> it -> !it.rootCause().isEmpty();
            case "well" -> it -> !it.wentWell().isEmpty();
            case "poorly" -> it -> !it.wentPoorly().isEmpty();
            case "action items" -> it -> !it.actionItems().isEmpty();
            default -> it -> !it.remarks().isEmpty();
        };
        for (String marks : ImmutableList.of("#", "##", "####")) {
            String text = "# The title of this\n\n" + marks + " " + heading + "\n\n- Some words.\n";
            assertThat(isThere.apply(postmortem(text))).as(text).isTrue();
        }
        assertThat(isThere.apply(postmortem("**" + heading.replace("*", "") + "**\n\n- Some words.\n")))
                .isTrue();
    }

    @Test
    void aSectionThatOnlyPromisesToBeWrittenIsEmpty() {
        Postmortem postmortem = postmortem("# Down\n## Summary\nTBD\n## Impact\n\n## What went well\n_TODO_\n");
        assertThat(postmortem.summary().isEmpty()).isTrue();
        assertThat(postmortem.impact().isEmpty()).isTrue();
        assertThat(postmortem.wentWell().isEmpty()).isTrue();
    }

    @Test
    void daysAndTimesAsHeadingsStayInTheTimeline() {
        Postmortem postmortem = postmortem("""
                # Down
                ## Timeline
                ## May 12
                ### 20:15 UTC
                Pods fail.
                ## Detection
                By an alert.
                """);
        assertThat(postmortem.timeline().text()).isEqualTo("May 12\n20:15 UTC\nPods fail.");
        assertThat(postmortem.remarks().text()).isEqualTo("Detection\nBy an alert.");
    }

    @Test
    void actionItemsStandInTables() {
        Postmortem postmortem = postmortem("""
                # Down
                ## Action Items
                | # | Action | Assignee | Deadline | Ticket | Status |
                |---|--------|----------|----------|--------|--------|
                | 1 | Add an alert | @chen | 2026-08-15 | [PAY-1](https://j.example.com/PAY-1) | In progress |
                | 2 | Test the restore | | Q3 | | |
                """);
        assertThat(postmortem.actionItems())
                .containsExactly(
                        ActionItem.of("Add an alert")
                                .ownedBy("@chen")
                                .dueOn("2026-08-15")
                                .trackedAs("PAY-1")
                                .withStatus(ActionItem.Status.IN_PROGRESS),
                        ActionItem.of("Test the restore").dueOn("Q3"));
    }

    @Test
    void actionItemsStandInListsInManyForms() {
        Postmortem postmortem = postmortem("""
                # Down
                ## Follow-ups
                1. Monitoring:
                   - Alert on lag @dana #4711
                   - Page on errors - Owner: Bo, Due: Aug 15, 2026
                2. [Write a runbook](https://github.com/example/app/issues/7)
                """);
        assertThat(postmortem.actionItems())
                .containsExactly(
                        ActionItem.of("Alert on lag @dana #4711")
                                .ownedBy("@dana")
                                .trackedAs("#4711"),
                        ActionItem.of("Page on errors").ownedBy("Bo").dueOn("Aug 15, 2026"),
                        ActionItem.of("Write a runbook").trackedAs("https://github.com/example/app/issues/7"));
    }

    @Test
    void frontMatterIsSharedWithOthers() {
        assertThat(postmortem("---\nkind: postmortem\ntitle: Down\nlayout: post\nincident: db\n---\n# Down\n")
                        .incident())
                .isEqualTo("db");
        assertThat(postmortem("---\nlayout: post\n---\nDown it went.\n").incident())
                .isEqualTo("pm.md");
        assertThat(problems("---\nkind: postmortem\nseverty: SEV-2\n---\n# Down\n"))
                .containsExactly("pm.md:3:1: severty: the name \"severty\" is unknown here; did you mean severity?");
        assertThat(problems("---\nkind: postmortem\nseverity: SEV-9\n---\n# Down\n"))
                .singleElement()
                .asString()
                .startsWith("pm.md:3:11: severity: \"SEV-9\" is unknown here");
        assertThat(problems("---\nkind: rubric\n---\n# Down\n"))
                .anySatisfy(problem -> assertThat(problem).contains("a Markdown file is a postmortem"));
    }

    @Test
    void frontMatterThatDoesNotEndIsToldAndReadAsFarAsItGoes() {
        String unclosed = "---\nkind: postmortem\nincident: db\n\n# Down\n## Summary\nIt was down.\n";
        assertThat(problems(unclosed))
                .containsExactly("pm.md:1:1: the front matter has no end; write a line of --- behind it");
        assertThat(MarkdownPostmortems.claim(Source.text("pm.md", unclosed)).isDocument())
                .isTrue();

        assertThat(postmortem("---\n\n# Down\n## Summary\nkind: of down.\n").incident())
                .as("a rule of the page")
                .isEqualTo("Down");
        assertThat(postmortem("---\nkind: postmortem\nincident: db\n...\n# Down\n")
                        .incident())
                .isEqualTo("db");
    }

    @Test
    void aNameIsOneText() {
        assertThat(problems("---\nkind: postmortem\nincident: [a, b]\n---\n# Down\n"))
                .containsExactly("pm.md:3:11: incident: is a list; write a text");
    }

    @Test
    void aCommentAcceptsAllSentencesOfItsLine() {
        String wrong = "Chen forgot the load test. Bo ignored the alert.";
        assertThat(blamed("# Down\n## What went poorly\n" + wrong + "\n")).isEqualTo(2);
        assertThat(blamed("# Down\n## What went poorly\n" + wrong + " <!-- accept: quoted -->\n"))
                .isZero();
        assertThat(blamed("# Down\n## What went poorly\n- " + wrong + " <!-- accept: quoted -->\n- " + wrong + "\n"))
                .isEqualTo(2);
        assertThat(blamed("# Down\n## What went poorly\n" + wrong + " <!-- accept: quoted -->\n" + wrong + "\n"))
                .isEqualTo(2);
    }

    private static long blamed(String text) {
        return Catalogue.standard().check(postmortem(text)).findings().stream()
                .filter(finding -> finding.rule().equals("postmortem/blameless"))
                .count();
    }

    @Test
    void theDetailsOfAnItemMayStandBelowItOrBehindDashes() {
        Postmortem postmortem = postmortem("""
                # Down
                ## Action items
                - Add a load test
                  - **Owner:** chen
                  - Due: 2026-08-15
                  - Ticket: [PAY-123](https://j.example.com/PAY-123)
                  - It takes data of that size.
                - Alert on lag \u2014 owner: @dana \u2014 due: 2026-08-16 - PAY-124
                - Add the index (owner: bo, PAY-125, status: done, shipped yesterday, prevents: Sev-1)
                """);
        assertThat(postmortem.actionItems())
                .containsExactly(
                        ActionItem.of("Add a load test")
                                .ownedBy("chen")
                                .dueOn("2026-08-15")
                                .trackedAs("PAY-123"),
                        ActionItem.of("Alert on lag")
                                .ownedBy("@dana")
                                .dueOn("2026-08-16")
                                .trackedAs("PAY-124"),
                        ActionItem.of("Add the index")
                                .ownedBy("bo")
                                .trackedAs("PAY-125")
                                .withStatus(ActionItem.Status.DONE)
                                .preventing(Severity.SEV_1));
    }

    @Test
    void citationsAreFollowedToTheFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("pm.md"), WHOLE);
        assertThat(citations(file)).containsExactly("the timeline file t.yaml doesn't exist");
        Files.writeString(folder.resolve("t.yaml"), """
                kind: timeline
                incident: checkout-down
                entries:
                  - {at: 2026-05-20T14:32:00Z, by: amara, event: declared, summary: checkout is down}
                """);
        assertThat(citations(file)).containsExactly("there is no entry 2: the timeline has 1");
        Files.writeString(folder.resolve("t.yaml"), "kind: timeline\n");
        assertThat(citations(file)).containsExactly("the timeline file t.yaml holds no timeline that can be read");
    }

    private static ImmutableList<String> citations(Path file) {
        Object value =
                Documents.standard().read(Source.file(file)).documents().get(0).value();
        return Catalogue.standard().check(value).findings().stream()
                .filter(finding -> finding.rule().equals("postmortem/cites-timeline"))
                .map(finding -> finding.what())
                .collect(ImmutableList.toImmutableList());
    }

    /** A file that cites itself is no timeline, and doesn't lead in circles. */
    @Test
    void aFileThatNamesItselfIsNoTimeline(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("pm.yaml"),
                "kind: postmortem\nincident: db\ntimeline-file: pm.yaml\nsummary: \"[T1]\"\n");
        assertThat(citations(file)).containsExactly("the timeline file pm.yaml holds no timeline that can be read");
    }
}
