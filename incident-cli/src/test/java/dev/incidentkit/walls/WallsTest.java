package dev.incidentkit.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WallsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(Stream.of("core", "rules", "documents", "cli")
                    .map(module -> Path.of("..", "incident-" + module, "target", "classes"))
                    .toList());
    private static final JavaClasses FIXTURES = new ClassFileImporter()
            .importPaths(Path.of("target", "test-classes", "dev", "incidentkit", "walls", "fixtures"));

    static Stream<Arguments> walls() {
        return Stream.of(
                Arguments.of(Walls.CORE_STANDS_ALONE, "LeaningCore"),
                Arguments.of(Walls.RULES_STAND_ON_CORE, "LeaningRules"),
                Arguments.of(Walls.DOCUMENTS_STAND_ON_RULES, "LeaningDocuments"),
                Arguments.of(Walls.NO_CYCLES, "Cycle"),
                Arguments.of(Walls.NO_AMBIENT_INPUT, "Ambient"),
                Arguments.of(Walls.NO_FILES, "Filing"),
                Arguments.of(Walls.NO_PRINTING, "Printing"),
                Arguments.of(Walls.NO_REGULAR_EXPRESSIONS, "Matching"),
                Arguments.of(Walls.IMMUTABLE_VALUES, "Changing"),
                Arguments.of(Walls.CLOSED_TYPES, "Open"),
                Arguments.of(Walls.IMMUTABLE_COLLECTIONS, "Listing"),
                Arguments.of(Walls.NULL_MARKED, "unmarked"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theHouseKeepsTheWall(ArchRule wall, String fixture) {
        wall.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theFixtureBreaksTheWall(ArchRule wall, String fixture) {
        List<String> found = wall.evaluate(FIXTURES).getFailureReport().getDetails();

        assertThat(found).anyMatch(detail -> detail.contains(fixture));
    }

    @Test
    void theHouseIsLookedAt() {
        assertThat(HOUSE).hasSizeGreaterThan(200);
    }
}
