package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
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
}
