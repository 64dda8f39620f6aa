package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.kind.Kind;
import dev.incidentkit.documents.kind.Kinds;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.documents.tree.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a reader refuses for its names and its shapes, the schema refuses, and it refuses nothing that is readable. */
class SchemasOfBrokenDocumentsTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    /** What only the reader can tell: to a schema a format is a hint, and a name may be empty where nobody is one. */
    private static final ImmutableList<String> STRICTER = ImmutableList.of(
            "duration.yaml", "negative.yaml", "huge-duration.yaml", "empty-name-in-list.yaml", "empty-domain.yaml");

    /** How many items of a list are changed; the others are like them. */
    private static final int ITEMS = 3;

    @Test
    void brokenFilesAreRefusedButForWhatOnlyAReaderCanTell() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (Broken broken : Broken.FILES) {
            if (broken.name().matches(".*\\.(yaml|yml|json)")) {
                for (Mapping document : wellFormed(new Source(broken.name(), broken.bytes()))) {
                    if (!reads(document) && isValid(document)) {
                        accepted.add(broken.name());
                    }
                }
            }
        }
        assertThat(accepted).containsExactlyInAnyOrderElementsOf(STRICTER);
    }

    @TestFactory
    Stream<DynamicTest> aMutantIsRefusedByBothOrByNone() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)")).sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(EXAMPLES.relativize(file).toString(), () -> {
                                for (Mapping document : wellFormed(Source.file(file))) {
                                    for (Node mutant : mutants(document)) {
                                        assertThat(isValid((Mapping) mutant))
                                                .as(() -> Texts.json(mutant))
                                                .isEqualTo(reads((Mapping) mutant));
                                    }
                                }
                            }));
        }
    }

    private static boolean reads(Mapping document) {
        return Documents.standard()
                .read(Source.text("document.json", Texts.json(document)))
                .problems()
                .isEmpty();
    }

    private static boolean isValid(Mapping document) {
        Kind<?> kind = kind(document).orElseThrow();
        return SCHEMAS.computeIfAbsent(kind.name(), name -> REGISTRY.getSchema(Texts.json(kind.schema())))
                .validate(Texts.json(document), InputFormat.JSON)
                .isEmpty();
    }

    private static Optional<Kind<?>> kind(Mapping document) {
        return document.find("kind")
                .flatMap(name ->
                        name instanceof Scalar scalar ? Kinds.standard().find(scalar.text()) : Optional.empty());
    }

    private static List<Mapping> wellFormed(Source source) {
        List<Mapping> documents = new ArrayList<>();
        Trees.read(
                source,
                tree -> tree.root()
                        .filter(root -> tree.problems().isEmpty()
                                && root instanceof Mapping mapping
                                && kind(mapping).isPresent())
                        .ifPresent(root -> documents.add((Mapping) root)));
        return documents;
    }

    /** All that one change makes of a node: a name that isn't known, or a list of lists where another value stood. */
    private static List<Node> mutants(Node node) {
        List<Node> mutants = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            mutants.add(Mapping.builder()
                    .putAll(mapping)
                    .put("no-such-name", listOfLists())
                    .build());
            for (Mapping.Member member : mapping.members()) {
                if (!member.name().equals("kind")) {
                    mutants.add(with(mapping, member, listOfLists()));
                    mutants(member.value()).forEach(mutant -> mutants.add(with(mapping, member, mutant)));
                }
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < Math.min(ITEMS, sequence.items().size()); i++) {
                for (Node mutant : mutants(sequence.items().get(i))) {
                    List<Node> items = new ArrayList<>(sequence.items());
                    items.set(i, mutant);
                    mutants.add(Sequence.of(items));
                }
            }
        }
        return mutants;
    }

    private static Sequence listOfLists() {
        return Sequence.of(List.of(Sequence.of(List.of(Sequence.of(List.of())))));
    }

    private static Mapping with(Mapping mapping, Mapping.Member changed, Node value) {
        Mapping.Builder copy = Mapping.builder();
        mapping.members()
                .forEach(member ->
                        copy.put(member.name(), member.name().equals(changed.name()) ? value : member.value()));
        return copy.build();
    }
}
