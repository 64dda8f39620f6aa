package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String CLEAN = """
            kind: response
            severity: SEV-4
            roster:
              incident-commander: amara
              subject-matter-expert: chen
            """;

    private static final String WRONG = """
            kind: response
            severity: SEV-4
            roster:
              incident-commander: chen
              subject-matter-expert: [dana, chen]
            """;

    private static final String UNREADABLE = """
            kind: response
            severity: SEV-5
            """;

    @TempDir
    Path folder;

    private String write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void nothingWrongEndsWithZero() throws Exception {
        Run run = Run.of("check", write("a.yaml", CLEAN));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 file, 1 document: 0 errors, 0 warnings, 0 advice\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFindingIsALineAtTheRightPlace() throws Exception {
        String file = write("a.yaml", WRONG);
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        file + ":5:33: error: chen is both Incident Commander and Subject Matter Expert;"
                                + " page someone else to command [roles/ic-not-sme]",
                        "1 file, 1 document: 1 error, 0 warnings, 0 advice");
    }

    @Test
    void jsonIsOneObjectAFindingAndThenTheSums() throws Exception {
        String file = write("a.yaml", CLEAN + "---\n" + WRONG);
        Run run = Run.of("check", "--format", "json", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("\"rule\":\"roles/ic-not-sme\",\"level\":\"error\",\"file\":\"" + file + "\",\"document\":1,"
                        + "\"line\":11,\"column\":33,\"message\":\"chen is both")
                .contains("\"people\":[\"chen\"]");
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "{\"summary\":true,\"files\":1,\"documents\":2,\"errors\":1,\"warnings\":0,\"advice\":0,"
                                + "\"problems\":0,\"waived\":0}");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() throws Exception {
        write("sub/a.yaml", UNREADABLE);
        write("sub/deeper/b.yml", WRONG);
        write("sub/notes.txt", "not ours");
        Run run = Run.of(
                "check",
                folder.resolve("sub").toString(),
                folder.resolve("gone.yaml").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("[roles/ic-not-sme]").contains("3 files, 1 document: 1 error");
        assertThat(run.err().lines())
                .containsExactly(
                        folder.resolve("sub/a.yaml") + ":2:11: severity: \"SEV-5\" is unknown here;"
                                + " write one of SEV-0, SEV-1, SEV-2, SEV-3, SEV-4",
                        folder.resolve("gone.yaml") + ":1:1: there is no such file");
    }

    @Test
    void standardInputIsADash() throws Exception {
        Run run = Run.reading(WRONG, "check", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("-:5:33: error");
    }

    @Test
    void reportsGoToFilesToo() throws Exception {
        Path json = folder.resolve("report.jsonl");
        Run run = Run.of("check", "--format", "text", "--format", "json=" + json, write("a.yaml", WRONG));
        assertThat(run.out()).contains("1 error");
        assertThat(Files.readAllLines(json)).hasSize(2);
    }

    @Test
    void whatFailsIsForTheCallerToSay() throws Exception {
        String warning = write("a.yaml", """
                kind: response
                severity: SEV-4
                roster:
                  incident-commander: amara
                  subject-matter-expert: chen
                  scribe: amara
                """);
        String error = write("b.yaml", WRONG);
        assertThat(Run.of("check", warning).code()).isZero();
        assertThat(Run.of("check", "--fail-on", "warning", warning).code()).isEqualTo(1);
        assertThat(Run.of("check", "--fail-on", "never", error).code()).isZero();
    }

    @Test
    void aWrongCommandLineIsOneLine() {
        for (String[] arguments : new String[][] {
            {"check"},
            {"chek", "a.yaml"},
            {"check", "--format", "xml", "a.yaml"},
            {"check", "--format", "text", "--format", "json", "a.yaml"},
            {"check", "--fail-on", "sometimes", "a.yaml"},
            {"check", "--as-of", "yesterday", "a.yaml"},
            {"explain", "roles/ic-not-sm"},
            {"schema", "respond"},
            {"rules", "--format", "yaml"}
        }) {
            Run run = Run.of(arguments);
            assertThat(run.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).as(run.err()).hasSize(1);
        }
    }

    @Test
    void foldersAreReadInTheOrderOfNamesAndHiddenOnesAreNot() throws Exception {
        String b = write("all/b.yaml", WRONG);
        String a = write("all/a/deep/er.json", "{\"kind\": \"response\", \"severity\": \"SEV-4\"}");
        write("all/.git/c.yaml", UNREADABLE);
        write("all/.hidden.yaml", UNREADABLE);
        write("all/README.md", "# no document");
        Run run = Run.of("check", "--format", "json", folder.resolve("all").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.jsonLines())
                .filteredOn(line -> line.find("file").isPresent())
                .extracting(line -> ((Scalar) line.find("file").orElseThrow()).text())
                .startsWith(a)
                .endsWith(b);
        assertThat(run.out()).contains("\"summary\":true,\"files\":2,\"documents\":2,");
    }

    @Test
    void aFolderWithoutDocumentsIsSaid() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("check", empty.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("holds no documents, so nothing in it is checked");
    }

    @Test
    void severalReportsEachGoToTheirPlaceAndStandardOutputStaysEmpty() throws Exception {
        Path json = folder.resolve("report.jsonl");
        Path text = folder.resolve("report.txt");
        Run run = Run.of("check", "--format", "json=" + json, "--format", "text=" + text, write("a.yaml", WRONG));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(json)).contains("\"rule\":\"roles/ic-not-sme\"");
        assertThat(Files.readString(text)).contains("[roles/ic-not-sme]").doesNotContain("\u001b");
    }

    @Test
    void aReportThatCannotBeWrittenIsAWrongCommandLine() throws Exception {
        Run run = Run.of("check", "--format", "json=" + folder.resolve("no/such/folder/r"), write("a.yaml", WRONG));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void jsonLinesStayLinesWhateverNamesHold() throws Exception {
        Run run = Run.of("check", "--format", "json", write("a.yaml", """
                kind: response
                severity: SEV-4
                roster:
                  incident-commander: "a\\nb\\u2028\\"c"
                  subject-matter-expert: ["a\\nb\\u2028\\"c", dana]
                """));
        assertThat(run.out().split("\n")).hasSize(2);
        assertThat(run.jsonLines()).hasSize(2);
        assertThat(((Sequence) run.jsonLines().get(0).find("people").orElseThrow()).items())
                .extracting(person -> ((Scalar) person).text())
                .containsExactly("a\nb\u2028\"c");
    }

    @Test
    void theWorseOfTwoEndingsWins() throws Exception {
        String wrong = write("wrong.yaml", WRONG);
        String unreadable = write("unreadable.yaml", UNREADABLE);
        assertThat(Run.of("check", wrong, unreadable).code()).isEqualTo(2);
        assertThat(Run.of("check", "--fail-on", "never", unreadable).code()).isEqualTo(2);
    }

    @Test
    void aFindingOfAnExpertNamesTheDomain() throws Exception {
        Run run = Run.of("check", write("a.yaml", """
                kind: response
                severity: SEV-4
                roster:
                  incident-commander: chen
                  subject-matter-expert: {network: dana, database: chen}
                """));
        assertThat(run.out())
                .contains("chen is both Incident Commander and Subject Matter Expert (database);"
                        + " page someone else to command [roles/ic-not-sme]");
    }

    @Test
    void aShortageSaysHowManyForWhatAndWhomToPage() throws Exception {
        Run run = Run.of("check", write("a.yaml", """
                kind: response
                severity: SEV-1
                rotation-prepared: true
                roster:
                  incident-commander: amara
                  deputy: bo
                  scribe: bo
                  subject-matter-expert: chen
                  communications-lead: eli
                """));
        assertThat(run.out())
                .contains("a.yaml:4:1: error: a Sev-1 needs 2 more people in response roles, for Deputy or Scribe or"
                        + " Internal Liaison; page adjacent teams, or management to mobilise them"
                        + " [staffing/minimum-people]");
    }

    @Test
    void aMistypedWordIsToldWithTheOneThatWasMeant() {
        assertThat(Run.of("chek", "a.yaml").err())
                .isEqualTo("incident: there is no command \"chek\"; did you mean check?; see incident --help\n");
        assertThat(Run.of("check", "--polcy", "x", "a.yaml").err())
                .startsWith("incident: there is no option --polcy; did you mean --policy?");
        assertThat(Run.of("schema", "response", "x").err()).startsWith("incident: \"x\" is one argument too many");
        assertThat(Run.of("check", "--fail-on", "foo", "a.yaml").err())
                .contains("--fail-on': write one of error, warning, never;");
        assertThat(Run.of("rules", "--format", "foo").err()).contains("write one of text, json, markdown;");
    }

    @Test
    void aReportInNoFolderSaysSoOnce() {
        assertThat(Run.of("check", "--format", "json=/nowhere/x", "a.yaml").err())
                .isEqualTo("incident: /nowhere/x: can't be written: there is no such folder\n");
        assertThat(Run.of("check", "--format", "json=", "a.yaml").err()).contains("names a file after it");
    }

    @Test
    void aTimelineWithoutEntriesIsSaidToHoldNone() throws Exception {
        String yaml = write("a.yaml", "kind: timeline\nincident: x\nentries: []\n");
        String log = write("a.jsonl", "{\"kind\":\"timeline\",\"incident\":\"x\"}\n");
        assertThat(Run.of("check", yaml, log).err().lines())
                .containsExactly(
                        "incident: " + yaml + ": holds no entry, so there is nothing to check",
                        "incident: " + log + ": holds no entry, so there is nothing to check");
    }

    @Test
    void markdownThatLooksLikeAPostmortemAndIsNotReadAsOneIsTold() throws Exception {
        String file = write("a.md", "---\nincident: x\nseverity: SEV-1\n---\n# X\n");
        assertThat(Run.of("check", folder.toString()).err())
                .contains(
                        "a.md: isn't checked: its front matter has incident, severity, and doesn't say kind: postmortem");
        assertThat(Run.of("check", file).err())
                .contains(
                        "its front matter doesn't say kind: postmortem, so nothing of it is read: incident, severity");

        write("a.md", "---\ntitle: x\nseverity: high\n---\n# X\n");
        assertThat(Run.of("check", file).err()).isEmpty();
    }

    @Test
    void markdownOfAnotherKindIsOneProblem() throws Exception {
        String file = write("a.md", "---\nkind: response\nincident: x\n---\n## Summary\n\nX.\n");
        assertThat(Run.of("check", file).err().lines())
                .singleElement()
                .asString()
                .contains(":2:7: kind: a Markdown file is a postmortem");
    }

    @Test
    void twoCasesOfOneFileHaveTwoNames() throws Exception {
        String file = write("a.md", "---\nseverity: [\n---\n");
        write("b.yaml", "kind: response\nseverity: [\n");
        String twice = write("c.jsonl", "{\n{\n");
        assertThat(Run.of("check", "--format", "junit", file, twice).out())
                .contains("name=\"can be read\"")
                .contains("name=\"can be read (2)\"");
    }

    @Test
    void whatIsNextGoesByTheTeamsPolicy() throws Exception {
        String policy = write("policy.yaml", "kind: policy\noff: [opening/channel]\n");
        String file = write("a.yaml", """
                kind: timeline
                incident: x
                entries:
                  - {at: 2026-05-20T14:32:00Z, by: amara, event: declared, summary: x, reasons: not-yet-known}
                """);
        assertThat(Run.of("next", file).out()).contains("[opening/channel]");
        assertThat(Run.of("next", "--policy", policy, file).out())
                .contains("[opening/first-can]")
                .doesNotContain("[opening/channel]");
    }

    @Test
    void damageToASealedTimelineIsFoundWhereItIsAndNotSealedAnew() throws Exception {
        String file = write("a.yaml", """
                kind: timeline
                incident: x
                entries:
                  - {at: 2026-05-20T14:32:00Z, by: amara, event: declared, summary: it is down, reasons: not-yet-known}
                  - {at: 2026-05-20T14:33:00Z, by: amara, event: noted, text: still down}
                  - {at: 2026-05-20T14:34:00Z, by: amara, event: noted, text: still down here}
                """);
        String damaged = write("b.yaml", Run.of("seal", file).out().replace("it is down", "it is up"));

        assertThat(Run.of("check", damaged).out().lines().filter(line -> line.contains("timeline/append-only")))
                .singleElement()
                .asString()
                .contains("b.yaml:4:");
        Run again = Run.of("seal", damaged);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("the seal of entry 1 doesn't hold, so nothing is sealed anew");
    }

    @Test
    void theGraceIsListedAsWhatItIs() {
        assertThat(Run.of("rules").out())
                .containsPattern("staffing/grace .*no finding of its own; the setting staffing-grace, PT10M")
                .containsPattern("roles/liaison-not-scribe .*warning at Sev-3 and Sev-4 once the incident isn't short");
        assertThat(Run.of("rules", "--format", "json").out())
                .contains("{\"rule\":\"staffing/grace\",\"kind\":\"timeline\",\"level\":null,");
        assertThat(Run.of("explain", "ic-not-sme").err()).contains("did you mean roles/ic-not-sme?");
    }

    @Test
    void staffingIsTellableToPrograms() throws Exception {
        String file = write("team.yaml", """
                kind: team
                severity: SEV-4
                people:
                  - {person: amara, roles: [incident-commander]}
                  - {person: chen, roles: subject-matter-expert}
                """);
        assertThat(Run.of("staff", "--format", "json", file).out())
                .startsWith("{\"severity\":\"SEV-4\",\"customer-visible\":false,\"complete\":true,\"missing\":0,")
                .contains("{\"person\":\"amara\",\"role\":\"incident-commander\",\"new\":true}")
                .endsWith("\"given-up\":[]}\n");
    }

    @Test
    void aFolderMayBeALinkAndALinkToNoFileIsTold() throws Exception {
        write("real/a.yaml", WRONG);
        write("elsewhere/b.yaml", WRONG);
        Files.createSymbolicLink(folder.resolve("real/.hidden.yaml"), Path.of("nowhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        Run run = Run.of("check", link.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(link.resolve("a.yaml") + ":5:33: error");

        Files.createSymbolicLink(link.resolve("loop"), folder);
        Files.createSymbolicLink(link.resolve("c.yaml"), Path.of("../elsewhere/b.yaml"));
        Path gone = Files.createSymbolicLink(link.resolve("gone.yaml"), Path.of("nowhere.yaml"));
        Run linked = Run.of("check", link.toString());
        assertThat(linked.code()).isEqualTo(2);
        assertThat(linked.out())
                .contains(link.resolve("c.yaml") + ":5:33: error")
                .contains("3 files, 2 documents");
        assertThat(linked.err()).isEqualTo(gone + ":1:1: there is no such file\n");
    }

    @Test
    void aFolderThatCannotBeReadDoesNotHideTheOthers() throws Exception {
        String wrong = write("all/z.yaml", WRONG);
        write("all/closed/a.yaml", WRONG);
        Path closed = folder.resolve("all/closed");
        assumeThat(closed.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(closed)).as("nothing is closed to root").isFalse();

        Run run = Run.of("check", folder.resolve("all").toString());

        assertThat(closed.toFile().setReadable(true)).isTrue();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(closed + ":1:1: can't be read: access is denied\n");
        assertThat(run.out()).startsWith(wrong + ":5:33: error").contains("2 files, 1 document: 1 error");
    }

    @Test
    void oneFileIsForOneFormat() throws Exception {
        Path report = folder.resolve("report");
        String same = folder.resolve("x/../report").toString();
        Files.createDirectory(folder.resolve("x"));
        Run run = Run.of("check", "--format", "json=" + report, "--format", "text=" + same, write("a.yaml", WRONG));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("incident: " + same
                        + ": only one format can go to a file; write the other to one of its own\n");
    }

    @Test
    void aReportThatCannotBeWrittenToTheEndIsTold() throws Exception {
        String file = write("a.yaml", CLEAN);
        assertThat(Run.of("check", "--format", "json=" + folder, file))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).startsWith("incident: " + folder + ": can't be written: "));

        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Run run = Run.of("check", "--format", "json=" + full, file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("incident: /dev/full: can't be written to the end\n");
    }

    @Test
    void aFileThatIsNamedTwiceIsCheckedOnce() throws Exception {
        String file = write("a.yaml", CLEAN);
        String same = folder.resolve("x/../a.yaml").toString();
        Run run = Run.of("check", file, folder.toString(), same);
        assertThat(run.out()).startsWith("1 file, 1 document: ");
    }

    @Test
    void standardOutputThatCannotBeWrittenToTheEndIsTold() throws Exception {
        for (String[] command : new String[][] {{"check", write("a.yaml", CLEAN)}, {"rules"}}) {
            Run run = Run.writingTo(new FullDisk(), command);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("incident: standard output can't be written to the end\n");
        }
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void everyCommandTellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("incident ").hasLineCount(1);
        assertThat(Run.of("check", "-V").out()).isEqualTo(Run.of("--version").out());
        assertThat(Run.of("seal", "--version").out())
                .isEqualTo(Run.of("--version").out());
    }
}
