package dev.incidentkit.testkit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Level;
import dev.incidentkit.testkit.stories.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class FileTestsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "good");
        Files.writeString(folder.resolve("empty.txt"), "empty");
        Files.writeString(folder.resolve("garbled.txt"), "?");
    }

    /** A format of its own, for the kit knows none. */
    private static Response read(Path file) throws IOException {
        return switch (Files.readString(file)) {
            case "good" -> Stories.staffed(Severity.SEV_3);
            case "empty" -> Response.of(Severity.SEV_3, Roster.empty());
            default -> throw new IOException("line 1: not a roster");
        };
    }

    private Map<String, Optional<Throwable>> run(FileTests tests) {
        Map<String, Optional<Throwable>> results = new LinkedHashMap<>();
        run("", tests.tests(), results);
        return ImmutableMap.copyOf(results);
    }

    private void run(String in, Stream<? extends DynamicNode> nodes, Map<String, Optional<Throwable>> results) {
        nodes.forEach(node -> {
            String name = in + node.getDisplayName().replace(folder.toString() + "/", "");
            if (node instanceof DynamicContainer container) {
                run(name + ": ", container.getChildren(), results);
            } else if (node instanceof DynamicTest test) {
                results.put(name, Optional.ofNullable(catchThrowable(test.getExecutable()::execute)));
            }
        });
    }

    private static Throwable thrown(Map<String, Optional<Throwable>> results, String test) {
        return results.getOrDefault(test, Optional.empty()).orElseThrow();
    }

    @Test
    void thereIsATestForEachRuleAndFile() {
        Map<String, Optional<Throwable>> results = run(FileTests.in(folder, "*.txt", FileTestsTest::read));
        assertThat(results.get("good.txt: roles/one-ic")).isEmpty();
        assertThat(thrown(results, "empty.txt: roles/one-ic")).hasMessageContaining("nobody is");
        assertThat(results.get("good.txt: some rule looks at it")).isEmpty();
        assertThat(thrown(results, "garbled.txt")).hasMessageContaining("line 1: not a roster");
    }

    @Test
    void whatDoesntApplyIsSkipped() {
        Map<String, Optional<Throwable>> results = run(FileTests.in(folder, "good.txt", FileTestsTest::read));
        assertThat(thrown(results, "good.txt: staffing/rotation-prepared")).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void onlyTheLevelThatIsAskedForFails() {
        FileTests tests = FileTests.in(
                folder, "empty.txt", file -> Stories.staffed(Severity.SEV_1).withRotationPrepared(false));
        String name = "empty.txt: staffing/rotation-prepared";
        assertThat(run(tests).get(name)).isPresent();
        assertThat(run(tests.failingAt(Level.ERROR)).get(name)).isEmpty();
    }

    @Test
    void noFilesAreNoSuccess() {
        assertThatThrownBy(() -> FileTests.in(folder, "*.yaml", FileTestsTest::read))
                .hasMessageContaining("is called *.yaml");
    }
}
