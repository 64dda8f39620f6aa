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
                "2-Mar-2026",
                "2026-Mar-02",
                "2026 March 2nd",
                "Mar. 2nd 2026",
                "the 2nd of March, 2026",
                "Monday the 2nd of March 2026",
                "2026-03-02 (Monday)",
                "2026-03-02, Mon",
                "2026-03-02T17:00:00Z",
                "2026-03-02, that is 2 March",
                "not past 2026-03-02",
                "no later than 2026-03-02",
                "not later than 2 March 2026",
                "two weeks after the review: 2026-03-02",
                "not later than 2026-03-02",
                "before 2026-03-02",
                "A/C check 2026-03-02",
                "A/C 2026-03-02",
                "phase C 2026-03-02",
                "rather than 2026-03-02",
                "2026-03-02 and review",
                "2 March (2026-03-02)",
                "task 2 - 2 March 2026",
                "task 3 - 2 March 2026",
                "Q1 - 2 March 2026",
                "deadline--2026-03-02",
                "2 March 2026/Ida",
                "2026-03-02/Ida",
                "2/Mar/2026",
                "2026-03-02, first Monday of March, 17:00"
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
                "2 - 5 March 2026|SEVERAL",
                "2-5 March 2026|NO_DAY",
                "1st or 2nd of March 2026|SEVERAL",
                "2026-03-02, that is 3 March|SEVERAL",
                "week of 2 March 2026|RELATIVE",
                "w/c 2 March 2026|RELATIVE",
                "w/c Monday, the 2nd of March 2026|RELATIVE",
                "not before 2026-03-02|RELATIVE",
                "never before 2026-03-02|RELATIVE",
                "not earlier than 2026-03-02|RELATIVE",
                "no sooner than 2026-03-02|RELATIVE",
                "later than 2026-03-02|RELATIVE",
                "earliest 2026-03-02|RELATIVE",
                "2026-03-02 or later|RELATIVE",
                "2026-03-02 onwards|RELATIVE",
                "2026-03-02 + 3 days|RELATIVE",
                "2026-03-02 plus 3 days|RELATIVE",
                "two days before 2 March 2026|RELATIVE",
                "two weeks following the review on 2026-03-02|RELATIVE",
                "two weeks after the review on 2026-03-02|RELATIVE",
                "0 March 2026|IMPOSSIBLE",
                "March 32, 2026|IMPOSSIBLE",
                "2026 March 0|IMPOSSIBLE",
                "2026-00-02|IMPOSSIBLE",
                "2026-03-00|IMPOSSIBLE",
                "2026-13-02|IMPOSSIBLE",
                "13/13/2026|IMPOSSIBLE",
                "0000-00-00|IMPOSSIBLE",
                "v2026.3.2|NO_DAY",
                "2026-03-02-rc1|NO_DAY",
                "2026-03-02.md|NO_DAY",
                "2026-03-02/05|NO_DAY",
                "notes_2026-03-02|NO_DAY",
                "18991231|NO_DAY",
                "22000101|NO_DAY",
                "Tuesday, 2 March 2026|OTHER_WEEKDAY",
                "2 March 2026 (Tuesday)|OTHER_WEEKDAY",
                "2026-03-02, Tue|OTHER_WEEKDAY",
                "w/c Mon, 2 March 2026|RELATIVE",
                "2026-03-02 and onwards|RELATIVE",
                "2026-03-02 plus two weeks|RELATIVE",
                "10 days from Monday, 2 March 2026|RELATIVE",
                "3 days before the audit on 2026-03-02|RELATIVE",
                "a month following the audit on 2026-03-02|RELATIVE",
                "2026-03-02 (Tuesday)|OTHER_WEEKDAY",
                "2026-03-02, Tuesday|OTHER_WEEKDAY",
                "1 or 2 March 2026|SEVERAL",
                "1st or 2nd March 2026|SEVERAL",
                "1st and 2nd of March 2026|SEVERAL",
                "2026-03-02/2026-03-09|NO_DAY",
                "00/13/2026|IMPOSSIBLE",
                "12/11/2026|AMBIGUOUS",
                "11/12/2026|AMBIGUOUS",
                "March 0, 2026|IMPOSSIBLE",
                "1 March or 2026-03-02|SEVERAL",
                "31 March or 2026-03-02|SEVERAL",
                "2026-03-02 or 9|SEVERAL",
                "1 - 2 March 2026|SEVERAL",
                "by the audit (1 or 2 March 2026)|SEVERAL",
                "2026-03-02..2026-03-09|NO_DAY",
                "phase 2 - March 2026|NO_DAY",
                "phase 2- March 2026|NO_DAY",
                "phase 2 -March 2026|NO_DAY",
                "two weeks after the review on 25.03.2026|RELATIVE"
            })
    void aRefusalSaysWhy(String text, Objection why) {
        assertThat(DueDate.read(text)).isEqualTo(DueDate.not(why));
    }

    @Test
    void aDayAndMonthThatAreTheSameOrTooLargeAreNotAmbiguous() {
        assertThat(DueDate.read("12/12/2026").day()).contains(LocalDate.of(2026, 12, 12));
        assertThat(DueDate.read("25.03.2026").day()).contains(LocalDate.of(2026, 3, 25));
        assertThat(DueDate.read("12/13/2026").day()).contains(LocalDate.of(2026, 12, 13));
        assertThat(DueDate.read("13/12/2026").day()).contains(LocalDate.of(2026, 12, 13));
        assertThat(DueDate.read("03/25/2026").day()).contains(LocalDate.of(2026, 3, 25));
    }

    @Test
    void eightDigitsAreADayInTheCenturiesAroundOurs() {
        assertThat(DueDate.read("19000101").day()).contains(LocalDate.of(1900, 1, 1));
        assertThat(DueDate.read("21991231").day()).contains(LocalDate.of(2199, 12, 31));
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
