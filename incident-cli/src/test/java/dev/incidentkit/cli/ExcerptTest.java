package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static String document(int entries) {
        return IntStream.rangeClosed(1, entries)
                .mapToObj(i -> "  - at: " + i + "\n    by: amara\n")
                .collect(Collectors.joining("", "kind: timeline\nentries:\n", ""));
    }

    @Test
    void aShortDocumentStandsAsItIs() {
        assertThat(Excerpt.of(document(3), "")).isEqualTo(document(3));
    }

    @Test
    void aLongOneIsCutToWhatDiffersAndItsNeighbours() {
        String changed = document(12).replace("at: 7\n    by: amara", "at: 7\n    by: bo");
        assertThat(Excerpt.of(changed, document(12))).isEqualTo("""
                kind: timeline
                entries:
                  # ...
                  - at: 6
                    by: amara
                  - at: 7
                    by: bo
                  - at: 8
                    by: amara
                  # ...
                """);
    }

    @Test
    void whatTheOtherHasMoreLeavesTheNeighboursOut() {
        assertThat(Excerpt.of(document(12), document(13))).isEqualTo("""
                kind: timeline
                entries:
                  # ...
                """);
    }
}
