package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long text costs as much as many short ones, whatever stands in it. The bounds are wide: only what grows with the square of
 * the length can miss them.
 */
class WordingLinearTest {

    /** What opens and never closes, what closes and never opened, and what has to be looked around from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "it's ",
                "\"",
                "'",
                "`",
                "```",
                "\u201e",
                "(",
                "<!--",
                "<!-- accept: x -->",
                "<!-- x -->",
                "> ",
                "\n",
                ".",
                ". ",
                ", ",
                "a-b",
                "://",
                "a://",
                "@",
                "log: ",
                "1-",
                "A",
                "Will ",
                "\u0000",
                "\uD83D"
            })
    void aLongTextOfOnePieceIsReadInTime(String piece) {
        String text = piece.repeat(300_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordingCheck.CONDITIONS.broken(text));
    }

    @ParameterizedTest
    @EnumSource(WordingCheck.class)
    void manyHedgesWithoutAFullStopAreReadInTime(WordingCheck check) {
        String text = "it might be because Tom failed to restart no test if the ".repeat(2_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(check.broken(text)).hasSizeLessThanOrEqualTo(30_000));
    }
}
