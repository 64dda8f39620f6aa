package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.rules.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final String REGENERATE =
            "java -jar incident-cli/target/incident.jar rules --format markdown > docs/rules.md";

    /** The whole page would drown the one line that matters, so only the first difference is shown. */
    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        List<String> rules =
                Run.of("rules", "--format", "markdown").out().lines().toList();
        int same = 0;
        while (same < Math.min(page.size(), rules.size()) && page.get(same).equals(rules.get(same))) {
            same++;
        }
        assertThat(page.subList(same, Math.min(same + 1, page.size())))
                .as(
                        "docs/rules.md is out of date at line %s; package the program and write the page anew: %s",
                        same + 1, REGENERATE)
                .isEqualTo(rules.subList(same, Math.min(same + 1, rules.size())));
    }

    @Test
    void thePageHasEveryRuleAndEverySetting() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Catalogue.rules())
                .filteredOn(rule -> !page.contains("\n### `" + rule.id() + "`\n"))
                .isEmpty();
        assertThat(Catalogue.settings())
                .filteredOn(setting -> !page.contains("\n| `" + setting.name() + "` |"))
                .isEmpty();
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
