package dev.incidentkit.documents.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlacesTest {
    private static final String DOCUMENT = """
            kind: response
            roster:
              incident-commander: bo
              scribe:
                - amara
                - chen/sre
              subject-matter-expert:
                database: dana/dba
            items:
              - what: fix it
                owner: team
              - what: test it
            """;

    private static Node read(String yaml) {
        ImmutableList.Builder<Node> roots = ImmutableList.builder();
        Trees.read(Source.text("a.yaml", yaml), tree -> roots.add(tree.root().orElseThrow()));
        return roots.build().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // what is called so
        "kind, 1:7",
        "roster/incident-commander/bo, 3:23",
        "items/2/what, 12:11",
        // what says so, with and without a slash in it
        "roster/scribe/amara, 5:7",
        "roster/scribe/chen/sre, 6:7",
        "roster/subject-matter-expert/dana/dba, 8:15",
        // the last thing on the way that is there
        "items/2/due, 12:5",
        "items/7, 9:1",
        "roster/deputy, 2:1",
        "'', 1:1"
    })
    void isFoundByNameByNumberAndByWhatItSays(String path, String position) {
        assertThat(Places.find(read(DOCUMENT), path)).hasToString(position);
    }

    @Test
    void findingEachOfManyTakesTimeThatGrowsWithTheirNumber() {
        int many = 20_000;
        Node root = read("items:\n" + "- {what: fix it, owner: team, due: Q3}\n".repeat(many));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 1; i <= many; i++) {
                assertThat(Places.find(root, "items/" + i + "/due").line()).isEqualTo(i + 1);
            }
        });
    }
}
