package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String HEAD = "kind: timeline\nentries:\n";
    private static final String OMISSION = "  # ...\n";

    private static String document(int entries) {
        return IntStream.rangeClosed(1, entries)
                .mapToObj(i -> "  - at: " + i + "\n    by: amara\n")
                .collect(Collectors.joining("", "kind: timeline\nentries:\n", ""));
    }

    @Test
    void aShortDocumentStandsAsItIs() {
        assertThat(Excerpt.of(document(3), "")).isEqualTo(document(3));
    }

    private static String entries(int... times) {
        return Arrays.stream(times)
                .mapToObj(i -> "  - at: " + i + "\n    by: amara\n")
                .collect(Collectors.joining());
    }

    @Test
    void aLongOneIsCutToItsBeginningAndToWhatDiffersWithItsNeighbours() {
        String changed = document(12).replace("at: 7\n", "at: 77\n");
        assertThat(Excerpt.of(changed, document(12)))
                .isEqualTo(HEAD + entries(1) + OMISSION + entries(6, 77, 8) + OMISSION);
    }

    @Test
    void whereSomethingIsLeftOutItsNeighboursAreShown() {
        String shorter = document(12).replace(entries(7), "");
        assertThat(Excerpt.of(shorter, document(12)))
                .isEqualTo(HEAD + entries(1) + OMISSION + entries(6, 8) + OMISSION);
        assertThat(Excerpt.of(document(12), shorter))
                .isEqualTo(HEAD + entries(1) + OMISSION + entries(6, 7, 8) + OMISSION);
    }

    @Test
    void whereTheEndIsLeftOutTheLastThatIsThereIsShown() {
        assertThat(Excerpt.of(document(12), document(30))).isEqualTo(HEAD + entries(1) + OMISSION + entries(12));
        assertThat(Excerpt.of(document(30), document(12)))
                .isEqualTo(HEAD + entries(1) + OMISSION + entries(12, 13, 14) + OMISSION);
    }
}
