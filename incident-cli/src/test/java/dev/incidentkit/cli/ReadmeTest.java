package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.temporal.Monitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final String PROGRAM = "java -jar incident-cli/target/incident.jar ";
    private static final Page README = Page.at("README.md");

    /** Those for Maven are run by {@code .ci/run}, which takes them from the README too. */
    @Test
    void itsCommandsDoWhatTheyPromise() {
        List<String> commands = README.blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("mvn -B -ntp"))
                .toList();

        assertThat(commands).hasSize(1).allMatch(command -> command.startsWith(PROGRAM));
        Run run = Run.of(arguments(commands.get(0)));
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.err()).isEmpty();
    }

    private static String[] arguments(String command) {
        return Splitter.on(' ')
                .splitToStream(command.substring(PROGRAM.length()))
                .map(argument -> argument.startsWith("docs/") ? "../" + argument : argument)
                .toArray(String[]::new);
    }

    @Test
    void itsRosterGetsTheReportThatItShows(@TempDir Path folder) throws IOException {
        Path roster = folder.resolve("roster.yaml");
        Files.writeString(roster, README.blocks("yaml").get(0));

        Run run = Run.of("check", roster.toString());

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out().replace(folder + "/", ""))
                .isEqualTo(README.blocks("text").get(0));
    }

    @Test
    void itsRuleCanBeExplained() {
        assertThat(Run.of("explain", "roles/ic-not-sme").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void itsSnapshotFindsWhatIsWrong() {
        assertThat(ReadmeSnippets.response().findings())
                .extracting(Finding::rule)
                .contains("roles/ic-not-sme", "staffing/minimum-people");
    }

    @Test
    void itsMonitorSaysWhatIsWrongAndWhatIsDue() {
        Monitor monitor = ReadmeSnippets.monitor();

        assertThat(monitor.findings()).extracting(Finding::rule).contains("opening/ic-named");
        assertThat(monitor.obligations()).extracting(Obligation::rule).contains("opening/first-can");
    }

    /** What it shows of Java is in a test, or in the example of an adopter, which is built as a project of its own. */
    @Test
    void itsJavaIsCompiled() throws IOException {
        String compiled = Files.readString(Path.of("src/test/java/dev/incidentkit/cli/ReadmeSnippets.java"))
                + Files.readString(
                        Path.of("../incident-testkit/src/it/pager/src/test/java/com/example/pager/PagerTest.java"));

        assertThat(README.blocks("java"))
                .hasSize(3)
                .allSatisfy(block -> assertThat(normal(compiled)).contains(normal(block)));
    }

    private static String normal(String code) {
        return CharMatcher.whitespace().collapseFrom(code, ' ').strip();
    }

    @Test
    void itsDependencyIsOfThisVersion() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains(README.blocks("xml")
                        .get(0)
                        .lines()
                        .filter(line -> line.contains("<version>"))
                        .findFirst()
                        .orElseThrow()
                        .strip());
    }

    @Test
    void whatItLinksToIsThere() {
        List<String> links = Splitter.on("](")
                .splitToStream(README.text())
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf(')')))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allMatch(link -> Files.exists(Path.of("..").resolve(link)));
    }
}
