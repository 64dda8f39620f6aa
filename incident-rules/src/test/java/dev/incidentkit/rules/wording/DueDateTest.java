package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.incidentkit.rules.wording.DueDate.Objection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2 March 2026",
                "Mon, 2nd of Mar. 2026",
                "March 2, 2026",
                "2026/3/2",
                "20260302",
                "by 2026-03-02 (before the audit)",
                "Q1 (2026-03-02)",
                "2026-03-02T17:00+01:00",
                "2-Mar-2026"
            })
    void oneDayIsNamed(String text) {
        assertThat(DueDate.read(text)).isEqualTo(DueDate.of(LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q3|NO_DAY",
                "March 2026|NO_DAY",
                "INC-2026-03-02|NO_DAY",
                "2026-04-31|IMPOSSIBLE",
                "29 February 2026|IMPOSSIBLE",
                "03/02/2026|AMBIGUOUS",
                "2026-03-02 or 2026-03-09|SEVERAL",
                "2026-03-02 or 03|SEVERAL",
                "2 March or 9 March 2026|SEVERAL",
                "week of 2 March 2026|RELATIVE",
                "two weeks after the review on 2026-03-02|RELATIVE",
                "Tuesday, 2 March 2026|OTHER_WEEKDAY"
            })
    void aRefusalSaysWhy(String text, Objection why) {
        assertThat(DueDate.read(text)).isEqualTo(DueDate.not(why));
    }

    @Test
    void aDayAndMonthThatAreTheSameOrTooLargeAreNotAmbiguous() {
        assertThat(DueDate.read("12/12/2026").day()).contains(LocalDate.of(2026, 12, 12));
        assertThat(DueDate.read("25.03.2026").day()).contains(LocalDate.of(2026, 3, 25));
        assertThat(DueDate.read("03/25/2026").day()).contains(LocalDate.of(2026, 3, 25));
    }

    @Test
    void nothingIsBlank() {
        assertThat(DueDate.read("").objection()).contains(Objection.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02 ", "(", "2 March ", "week of ", "9", "-", "\ud800", "\0"})
    void anyTextIsReadInLinearTime(String piece) {
        assertThatCode(() -> DueDate.read(piece.repeat(100_000))).doesNotThrowAnyException();
    }
}
