package dev.incidentkit.documents.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide to timelines lists each event with its fields, as the schema has them. */
class TimelineGuideTest {
    @Test
    void eachEventIsInTheGuide() throws Exception {
        List<String> rows =
                events().items().stream().map(event -> row((Mapping) event)).toList();
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(Files.readAllLines(Path.of("../docs/timeline.md")).stream()
                        .dropWhile(line -> !line.equals("| event | its fields |"))
                        .skip(2)
                        .takeWhile(line -> line.startsWith("|")))
                .containsExactlyElementsOf(rows);
    }

    private static Sequence events() {
        Node lists = at(at(TimelineKind.TIMELINE.schema(), "properties"), "entries");
        Node list = ((Sequence) at(lists, "anyOf")).items().get(0);
        return (Sequence) at(at(list, "items"), "oneOf");
    }

    private static String row(Mapping event) {
        Mapping fields = (Mapping) at(event, "properties");
        List<String> required = ((Sequence) at(event, "required"))
                .items().stream().map(name -> ((Scalar) name).text()).toList();
        String own = fields.members().stream()
                .map(Mapping.Member::name)
                .filter(name -> !name.equals("event"))
                .map(name -> "`" + name + "`" + (required.contains(name) ? "" : " (optional)"))
                .collect(Collectors.joining(", "));
        String name = ((Scalar) at(at(fields, "event"), "const")).text();
        return "| `" + name + "` | " + (own.isEmpty() ? "none" : own) + " |";
    }

    private static Node at(Node mapping, String name) {
        return ((Mapping) mapping).find(name).orElseThrow();
    }
}
