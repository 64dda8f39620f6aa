package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachOnceTest {
    private final List<String> read = new ArrayList<>();
    private final EachOnce<Integer> lengths = new EachOnce<>(text -> {
        read.add(text);
        return text.length();
    });

    @Test
    void aTextIsReadOnce() {
        assertThat(List.of("chen", "bo", "chen")).extracting(lengths).containsExactly(4, 2, 4);
        assertThat(read).containsExactly("chen", "bo");
    }

    @Test
    void ofVeryManyTextsEachIsReadAndNotAllAreKept() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(lengths.apply("a" + i)).isEqualTo(("a" + i).length());
        }
        read.clear();
        lengths.apply("a0");
        lengths.apply("a9999");

        assertThat(read).containsExactly("a9999");
    }
}
