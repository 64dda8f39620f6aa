package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conditions | CPU 95 % on db-1. | I think it's a memory leak. | can/speculation | error",
                "actions | Rolled back to 3.3.1. | I'm going to fail over. | can/promise | error",
                "needs | Need IC approval. | Nobody from storage here. | can/needs-implicit | error",
                "entry | 10:02 Ida acked the page. | It was probably the proxy. | timeline/facts-only | warning",
                "postmortem | Ole followed the runbook. | Caused by human error. | postmortem/blameless | warning",
                "root-cause | Inode usage is not monitored. | A typo. | postmortem/root-cause-depth | warning",
                "owner | Ida Holm | storage team | action-items/owner | error",
                "due-date | 2026-03-02 | Q3 | action-items/due-date | error"
            })
    void eachLineIsJudgedByTheRuleForItsKind(String kind, String right, String wrong, String rule, String level) {
        Run run = Run.reading(
                right + "\n" + wrong + "\n", "lint", "--as", kind, "--format", "json", "--fail-on", "warning");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("\"rule\":\"" + rule + "\",\"level\":\"" + level
                        + "\",\"file\":\"-\",\"document\":0,\"line\":2,")
                .contains("\"people\":[]");
        assertThat(run.out()).contains("{\"summary\":true,\"files\":1,\"documents\":1,");
    }

    @ParameterizedTest
    @CsvSource({
        "conditions, can/conditions-missing",
        "actions, can/actions-missing",
        "needs, can/needs-implicit",
        "root-cause, postmortem/root-cause-depth",
        "owner, action-items/owner",
        "due-date, action-items/due-date"
    })
    void anEmptyLineIsAnEmptyText(String kind, String rule) {
        Run run = Run.reading("\n", "lint", "--as", kind, "--format", "json", "--fail-on", "warning");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"rule\":\"" + rule + "\"").contains("\"line\":1,");
    }

    @Test
    void aFindingStandsWhereItsWordsAre() {
        Run run = Run.reading("\uFEFFCPU 95 %.\r\n🔥 It might be DNS.\r\n", "lint", "--as", "conditions");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("-:2:6: error: \"might\": ").contains("[can/speculation]");
        assertThat(run.out()).endsWith("1 file, 1 document: 1 error, 0 warnings, 0 advice\n");
    }

    @Test
    void onlyAReportHasSlotsToMoveAGuessTo() {
        String guess = "It was probably the proxy.";

        assertThat(Run.reading(guess, "lint", "--as", "conditions").out())
                .contains(
                        "give the observation that makes it likely; the guess, if it matters, goes to Actions or Needs");
        assertThat(Run.reading(guess, "lint", "--as", "entry").out())
                .contains("give the observation that makes it likely [timeline/facts-only]");
    }

    @Test
    void aFileThatCannotBeReadIsNoDocument() {
        Run run = Run.of("lint", "--as", "owner", folder.resolve("gone.txt").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(folder.resolve("gone.txt") + ":1:1: there is no such file\n");
        assertThat(run.out()).startsWith("1 file, 0 documents: ");
    }

    @Test
    void nothingToReadIsNothingWrong() {
        Run run = Run.reading("", "lint", "--as", "needs");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 file, 1 document: 0 errors, 0 warnings, 0 advice\n");
    }

    @Test
    void whatFailsIsForTheCallerToSay() {
        assertThat(Run.reading("A typo.", "lint", "--as", "root-cause").code()).isZero();
        assertThat(Run.reading("Q3", "lint", "--as", "due-date", "--fail-on", "never")
                        .code())
                .isZero();
    }

    @Test
    void aLineThatIsNoTextDoesNotHideTheOthers() throws Exception {
        byte[] bytes = "Q3\n?\n\0\u0007\nQ4".getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        Path file = Files.write(folder.resolve("dues.txt"), bytes);
        Run run = Run.of("lint", "--as", "due-date", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(file + ":2:1: the line is not UTF-8; save the file as UTF-8\n");
        assertThat(run.out()).contains(":1:1: error").contains(":3:1: error").contains(":4:1: error");
    }

    @Test
    void aLineMayBeAsLongAsItLikes() {
        String line = "a maybe @ (2 March / Ida, ".repeat(40_000);
        for (String kind : new String[] {"conditions", "owner", "due-date"}) {
            assertThat(Run.reading(line, "lint", "--as", kind).code()).as(kind).isLessThan(2);
        }
    }

    @Test
    void aWrongCommandLineIsOneLine() {
        for (String[] arguments : new String[][] {
            {"lint"},
            {"lint", "--as", "condition"},
            {"lint", "--as", "needs", folder.resolve("gone.txt").toString()},
            {"lint", "--as", "needs", folder.toString()}
        }) {
            Run run = Run.of(arguments);
            assertThat(run.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.err().lines()).as(run.err()).hasSize(1);
        }
        assertThat(Run.of("lint", "--as", "condition").err()).contains("did you mean conditions?");
    }
}
