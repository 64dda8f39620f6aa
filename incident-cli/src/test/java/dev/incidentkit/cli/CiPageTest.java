package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/ci.md shows works: its commands, and those in the files for servers. */
class CiPageTest {
    private static final String PROGRAM = "incident.jar ";
    private static final Page PAGE = Page.at("docs/ci.md");

    private static Run run(String line, Path folder) {
        int start = line.indexOf(PROGRAM) + PROGRAM.length();
        return Run.of(Splitter.on(' ')
                .splitToStream(line.substring(start).replace("'", ""))
                .map(argument -> argument.startsWith("docs/") ? "../" + argument : argument)
                .map(argument -> argument.equals("incidents")
                        ? folder.resolve(argument).toString()
                        : argument.replace("=incident.", "=" + folder + "/incident."))
                .toArray(String[]::new));
    }

    @Test
    void itsCommandsWork(@TempDir Path folder) {
        ImmutableList<String> commands =
                lines("sh").stream().filter(line -> line.contains(PROGRAM)).collect(ImmutableList.toImmutableList());
        assertThat(commands).hasSize(3).allSatisfy(command -> {
            Run run = run(command, folder);
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
        });
        assertThat(folder.resolve("incident.sarif")).isNotEmptyFile();
        assertThat(folder.resolve("incident.xml")).isNotEmptyFile();
    }

    @Test
    void theOptionsThatItNamesAreKnownToTheJvm() throws Exception {
        String export = "export JAVA_TOOL_OPTIONS=";
        ImmutableList<String> options = lines("sh").stream()
                .filter(line -> line.startsWith(export))
                .map(line -> line.substring(export.length()).replace("\"", ""))
                .collect(ImmutableList.toImmutableList());
        assertThat(options).hasSize(1);
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        java.environment().put("JAVA_TOOL_OPTIONS", options.get(0));
        assertThat(java.start().waitFor()).isZero();
    }

    @Test
    void theCommandsInItsFilesForServersWork(@TempDir Path folder) throws Exception {
        Path incidents = Files.createDirectory(folder.resolve("incidents"));
        Files.writeString(incidents.resolve("a.yaml"), completed());
        ImmutableList<String> commands = Stream.of("yaml", "groovy")
                .flatMap(language -> lines(language).stream())
                .filter(line -> line.contains("incident.jar check --"))
                .collect(ImmutableList.toImmutableList());
        assertThat(commands).hasSize(4).allSatisfy(command -> {
            Run run = run(command, folder);
            assertThat(run.code()).as(command + run.err()).isZero();
            assertThat(run.err()).isEmpty();
        });
    }

    @Test
    void theDocumentWithALineForEditorsIsClean() {
        Run run = Run.reading(completed(), "check", "--fail-on", "warning", "-");
        assertThat(run.code()).as(run.out()).isZero();
    }

    private static String completed() {
        return PAGE.blocks("yaml").stream()
                .filter(block -> block.startsWith("# yaml-language-server: $schema="))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<String> lines(String language) {
        return PAGE.blocks(language).stream().flatMap(String::lines).collect(ImmutableList.toImmutableList());
    }
}
