package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.incidentkit.documents.kind.Kinds;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.documents.tree.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas say of a document what its reader says. */
class SchemasTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TestFactory
    Stream<DynamicTest> aSchemaIsOne() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return Kinds.standard().names().stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind,
                        () -> assertThat(meta.validate(Run.of("schema", kind).out(), InputFormat.JSON))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> anExampleIsAsItsSchemaSaysAndAnUnknownNameIsNot() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            EXAMPLES.relativize(file).toString(),
                            () -> documents(file).forEach(SchemasTest::assertReadableAndClosed)));
        }
    }

    private static void assertReadableAndClosed(Mapping document) {
        Schema schema = schemaOf(document);
        assertThat(schema.validate(Texts.json(document), InputFormat.JSON)).isEmpty();
        Mapping more =
                Mapping.builder().putAll(document).put("no-such-name", "here").build();
        assertThat(schema.validate(Texts.json(more), InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schemaOf(Mapping document) {
        String kind = ((Scalar) document.find("kind").orElseThrow()).text();
        return REGISTRY.getSchema(
                Texts.json(Kinds.standard().find(kind).orElseThrow().schema()));
    }

    private static List<Mapping> documents(Path file) {
        List<Mapping> documents = new ArrayList<>();
        Trees.read(Source.file(file), tree -> tree.root().ifPresent(root -> documents.add((Mapping) root)));
        return documents;
    }

    @Test
    void kindsAreListedAndAMisspeltOneIsOfferedTheNearest() {
        Run run = Run.of("schema");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).containsExactlyElementsOf(Kinds.standard().names());
        assertThat(Run.of("schema", "respons").err()).contains("did you mean response?");
    }
}
