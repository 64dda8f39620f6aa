package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every document on the page of reviews can be read, and nothing is wrong with it but that its timeline isn't there. */
class ReviewPageTest {
    private static final Path PAGE = Path.of("../docs/review.md");

    @Test
    void everyBlockIsADocumentWithoutErrors(@TempDir Path folder) throws IOException {
        ImmutableList<String> blocks = Splitter.on("```")
                .splitToStream(Files.readString(PAGE))
                .filter(block -> block.startsWith("yaml\nkind:") || block.startsWith("markdown\n"))
                .collect(ImmutableList.toImmutableList());
        assertThat(blocks).hasSize(7);
        for (String block : blocks) {
            String language = block.substring(0, block.indexOf('\n'));
            Path file = folder.resolve(language.equals("yaml") ? "block.yaml" : "block.md");
            Files.writeString(file, block.substring(block.indexOf('\n') + 1));
            Run run = Run.of("check", "--as-of", "2036-07-01T00:00:00Z", file.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines().filter(line -> line.contains(": error:") || line.contains(": warning:")))
                    .as(block)
                    .allSatisfy(line -> assertThat(line).contains("[postmortem/cites-timeline]"));
        }
    }
}
