package dev.incidentkit.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "***", "TBD", "(tbd)", "- TODO.", "To  be\nfilled in!", "wip"})
    void saysNothingOrThatSomethingIsToBeSaid(String text) {
        assertThat(Placeholder.is(text)).isTrue();
        assertThat(Placeholder.is(Optional.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "none", "TBD by legal", "the to-do list was lost"})
    void saysSomething(String text) {
        assertThat(Placeholder.is(text)).isFalse();
        assertThat(Placeholder.is(Optional.of(text))).isFalse();
    }

    @Test
    void isNoTextAtAll() {
        assertThat(Placeholder.is(Optional.empty())).isTrue();
    }
}
