package dev.incidentkit.testkit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every tool of the zoo is caught by the property that should, in the usual number of histories, in few steps and plain words. */
class ZooTest {
    @TestFactory
    Stream<DynamicTest> everyBeastIsCaught() {
        return Streams.stream(Iterables.concat(CommandBeasts.all(), RecordBeasts.all(), CourseBeasts.all()))
                .map(beast -> DynamicTest.dynamicTest(beast.fault(), () -> isCaught(beast)));
    }

    private static void isCaught(Beast beast) {
        ToolVerifier verifier =
                ToolVerifier.of(beast.tool()).supporting(beast.watching() ? SoundTool.ALL : SoundTool.MOST);
        for (long seed = 1; seed <= Long.getLong("testkit.seeds", 1); seed++) {
            Optional<Counterexample> found = verifier.counterexample(ToolVerifier.TRIES, seed, beast.property());
            assertThat(found).as("a counterexample").isPresent();
            assertThat(found.get().message())
                    .contains(beast.word())
                    .contains(beast.property().sentence());
            assertThat(found.get().steps().size()).as(found.get().message()).isLessThanOrEqualTo(10);
            if (Boolean.getBoolean("testkit.show")) {
                System.out.println("\n### " + beast + "\n" + found.get().message());
            }
        }
    }
}
