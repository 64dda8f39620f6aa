package dev.incidentkit.testkit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every tool of the zoo is caught by the property that should, in the usual number of histories, in few steps and plain words. */
@Execution(ExecutionMode.CONCURRENT)
class ZooTest {
    @TestFactory
    Stream<DynamicTest> everyBeastIsCaught() {
        return Streams.stream(all()).map(beast -> DynamicTest.dynamicTest(beast.fault(), () -> isCaught(beast)));
    }

    @Test
    void whatEndsWithTimeIsntBlamedOnTheRestartsInBetween() {
        Beast impatient = Streams.stream(all())
                .filter(it -> it.fault().equals("an offer ends after ten minutes"))
                .findFirst()
                .orElseThrow();
        assertThat(ToolVerifier.of(impatient.tool()).supporting(SoundTool.MOST).counterexamples(ToolVerifier.TRIES, 1))
                .containsOnlyKeys(ToolProperty.T13);
    }

    private static Iterable<Beast> all() {
        return Iterables.concat(ImmutableList.of(
                CommandBeasts.all(),
                HandoffBeasts.all(),
                DutyBeasts.all(),
                RecordBeasts.all(),
                WordBeasts.all(),
                CourseBeasts.all(),
                MemoryBeasts.all(),
                LookalikeBeasts.all(),
                SequelBeasts.all(),
                TellingBeasts.all()));
    }

    private static void isCaught(Beast beast) {
        ToolVerifier verifier =
                ToolVerifier.of(beast.tool()).supporting(beast.watching() ? SoundTool.ALL : SoundTool.MOST);
        for (long seed = 1; seed <= Long.getLong("testkit.seeds", 1); seed++) {
            long at = seed;
            Optional<Counterexample> found = verifier.counterexample(ToolVerifier.TRIES, seed, beast.property());
            assertThat(found)
                    .as(() ->
                            beast + ": seed " + at + " shows only " + verifier.counterexamples(ToolVerifier.TRIES, at))
                    .isPresent();
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
