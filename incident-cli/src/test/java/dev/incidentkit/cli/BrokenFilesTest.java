package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What can't be read costs a line that says where, what and what to write instead, and hides nothing else. */
class BrokenFilesTest {
    private static final String WRONG = """
            kind: response
            severity: SEV-4
            roster:
              incident-commander: chen
              subject-matter-expert: [dana, chen]
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> oneLineAProblemAndTheOtherFilesAreStillChecked() {
        return Broken.FILES.stream()
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> {
                    Path file = Files.write(
                            folder.resolve(broken.name()), broken.bytes().read());
                    Run run = Run.of("check", file.toString(), other().toString());
                    assertThat(run.code()).isEqualTo(2);
                    assertProblems(run, file, broken.problems());
                    assertThat(run.out()).contains("[roles/ic-not-sme]").contains("2 files, ");
                }));
    }

    private static void assertProblems(Run run, Path file, List<String> problems) {
        List<String> lines = run.err().lines().toList();
        assertThat(lines).hasSameSizeAs(problems);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith(file + ":" + problems.get(i)).hasSizeLessThan(500);
        }
        assertThat(run.err())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("fault");
    }

    private Path other() throws IOException {
        return Files.writeString(folder.resolve("other.yaml"), WRONG);
    }

    @Test
    void thereAreFiftyOfThem() {
        assertThat(Broken.FILES).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void aHundredMegabytesOfNestingAreRefusedUnread() throws IOException {
        Path file = folder.resolve("nesting.yaml");
        byte[] brackets = "[".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(brackets);
            }
        }
        Run run = Run.of("check", file.toString(), other().toString());
        assertThat(run.code()).isEqualTo(2);
        assertProblems(run, file, List.of("1:1: is larger than 32 MiB; split it into several files"));
        assertThat(run.out()).contains("[roles/ic-not-sme]");
    }

    @Test
    void aBrokenDocumentHidesNoneOfItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "kind: response\nseverity: [\n---\n" + WRONG);
        Run run = Run.of("check", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).startsWith(file + ":8:33: error: chen is both").contains("1 file, 1 document: 1 error");
    }

    @Test
    void whatIsNoFileIsALineToo() throws IOException {
        Path gone = folder.resolve("gone.yaml");
        Run run = Run.of("check", gone.toString(), other().toString());
        assertThat(run.code()).isEqualTo(2);
        assertProblems(run, gone, List.of("1:1: there is no such file"));
        assertThat(run.out()).contains("[roles/ic-not-sme]");
    }

    @Test
    void standardInputIsReadWithTheSameCare() {
        Run run = Run.reading("kind: response\nseverity: SEV-7\n", "check", "--format", "json", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("-:2:11: severity: \"SEV-7\" is unknown here; write one of SEV-0");
        assertThat(run.jsonLines()).hasSize(1);
    }
}
