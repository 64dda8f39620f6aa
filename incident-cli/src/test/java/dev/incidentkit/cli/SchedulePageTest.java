package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The schedule and the team on the page do what the page says. */
class SchedulePageTest {
    private static final Page PAGE = Page.at("docs/schedules.md");

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheDocuments() throws IOException {
        Files.writeString(folder.resolve("schedule.yaml"), PAGE.blocks("yaml").get(0));
        Files.writeString(folder.resolve("team.yaml"), PAGE.blocks("yaml").get(1));
    }

    private Run run(String command) {
        return Run.of(Splitter.on(' ')
                .splitToStream(command)
                .map(word -> word.endsWith(".yaml") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
    }

    @Test
    void theScheduleKeepsItsPromise() {
        assertThat(run("check schedule.yaml").out()).isEqualTo("1 file, 1 document: 0 errors, 0 warnings, 0 advice\n");
    }

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatThePageShows() {
        ImmutableList<String> commands = PAGE.blocks("console");
        assertThat(commands).hasSize(4);
        return commands.stream().map(block -> {
            String command = block.substring("$ incident ".length(), block.indexOf('\n'));
            String output = block.substring(block.indexOf('\n') + 1);
            return DynamicTest.dynamicTest(
                    command, () -> assertThat(run(command).out()).isEqualTo(output));
        });
    }
}
