package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file under docs/examples has exactly the findings that it says it has. A line {@code # expect: error
 * roles/ic-not-sme chen, line 9} announces one by its level, its rule, its people and its place, and {@code # options:}
 * what the command line has besides. A file that announces nothing is clean.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    @TestFactory
    Stream<DynamicTest> anExampleHasTheFindingsItAnnounces() throws IOException {
        return examples()
                .map(file -> DynamicTest.dynamicTest(
                        EXAMPLES.relativize(file).toString(),
                        () -> assertThat(findings(file))
                                .containsExactlyInAnyOrderElementsOf(announced(file, "expect"))));
    }

    @Test
    void thereIsAnExampleForEachStaffingLineAndForEachWayToGetItWrong() throws IOException {
        assertThat(examples()
                        .filter(file -> file.startsWith(EXAMPLES.resolve("responses/right")))
                        .map(file -> file.getFileName().toString()))
                .contains(
                        "sev-0.yaml",
                        "sev-1.yaml",
                        "sev-2.yaml",
                        "sev-3.yaml",
                        "sev-3-customer-visible.yaml",
                        "sev-4.yaml",
                        "sev-4-customer-visible.yaml");
        assertThat(examples().filter(file -> file.startsWith(EXAMPLES.resolve("responses/wrong"))))
                .hasSizeGreaterThan(12)
                .allSatisfy(file -> assertThat(announced(file, "expect")).isNotEmpty());
    }

    private static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(yaml|yml|json|jsonl|md)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static ImmutableList<String> announced(Path file, String what) throws IOException {
        String prefix = "# " + what + ": ";
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static ImmutableList<String> findings(Path file) throws IOException {
        boolean places = announced(file, "expect").stream().allMatch(line -> line.contains(", line "));
        Run run = Run.of(ImmutableList.<String>builder()
                .add("check", "--format", "json", "--fail-on", "never")
                .addAll(announced(file, "options").stream()
                        .flatMap(options -> Splitter.on(' ').splitToStream(options))
                        .toList())
                .add(file.toString())
                .build()
                .toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.jsonLines().stream()
                .filter(line -> line.find("rule").isPresent())
                .map(finding -> spoken(finding) + (places ? ", line " + text(finding, "line") : ""))
                .collect(ImmutableList.toImmutableList());
    }

    private static String spoken(Mapping finding) {
        Sequence people = (Sequence) finding.find("people").orElseThrow();
        return Stream.concat(
                        Stream.of(text(finding, "level"), text(finding, "rule")),
                        people.items().stream().map(person -> ((Scalar) person).text()))
                .collect(Collectors.joining(" "));
    }

    private static String text(Mapping finding, String name) {
        return ((Scalar) finding.find(name).orElseThrow()).text();
    }
}
