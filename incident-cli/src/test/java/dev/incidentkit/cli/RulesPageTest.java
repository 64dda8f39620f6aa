package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.rules.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final String REGENERATE =
            "java -jar incident-cli/target/incident.jar rules --format markdown > docs/rules.md";

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        assertThat(Run.of("rules", "--format", "markdown").out())
                .as("docs/rules.md is out of date; package the program and write the page anew: " + REGENERATE)
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void thePageHasEveryRuleAndEverySetting() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Catalogue.rules())
                .allSatisfy(rule -> assertThat(page)
                        .contains("\n### `" + rule.id() + "`\n")
                        .contains(rule.reason())
                        .contains(rule.source()));
        assertThat(Catalogue.settings())
                .allSatisfy(setting -> assertThat(page)
                        .contains("\n| `" + setting.name() + "` |")
                        .contains(setting.purpose()));
    }

    /** An example that is long is cut to where it differs, so that the page can be read. */
    @Test
    void noExampleIsLong() throws IOException {
        assertThat(Files.readString(PAGE).split("```"))
                .filteredOn(block -> block.startsWith("yaml"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.lines()).hasSizeLessThan(60));
    }
}
