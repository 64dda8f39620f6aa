package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final ImmutableSet<String> UNITS = Mentions.words("min minutes");
    private static final ImmutableSet<String> NUMERALS = Mentions.words("few half");
    private static final ImmutableSet<String> NO = Mentions.words("no zero");
    private static final ImmutableSet<String> CUSTOMERS = Mentions.words("customers users");

    @Test
    void wordsAreFoundWhateverIsAroundThem() {
        assertThat(Mentions.of("Checkouts were 'DOWN'.").any(Mentions.words("up down")))
                .isTrue();
        assertThat(Mentions.of("People can\u2019t pay").any(Mentions.words("can't")))
                .isTrue();
        assertThat(Mentions.of("Downstream").any(Mentions.words("up down"))).isFalse();
        assertThat(Mentions.of(": none.").isAny(Mentions.words("none"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14:32; 1",
                "9:05 am; 1",
                "2026-05-20T14:32:00Z; 1",
                "from 14:30 to 15:50 UTC; 2",
                "14:3; 0",
                "odds of 3:1; 0",
                "redis at 10.0.0.1:8080; 0",
                "Times; 0"
            })
    void aTimeOfDayHasHoursAndTwoDigitsOfMinutes(String text, int times) {
        assertThat(Mentions.of(text).clockTimes()).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,240 customers; true",
                "12% of the customers; true",
                "in April 2026; true",
                "p99 of requests; false",
                "5xx to customers; false",
                "customers; false"
            })
    void aNumberIsWrittenInDigits(String text, boolean number) {
        assertThat(Mentions.of(text).anyNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "80 minutes; true",
                "down for 80min; true",
                "a few minutes; true",
                "minutes; false",
                "for minutes; false",
                "minutes after 80 failed; false",
                "80 failed for minutes; false",
                "80 failed; false"
            })
    void aLengthOfTimeIsANumberAndItsUnit(String text, boolean counted) {
        assertThat(Mentions.of(text).anyCounted(UNITS, NUMERALS)).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No customers were hit; true",
                "It hit zero users; true",
                "Customers had no access; false",
                "Customers ask, we say no; false"
            })
    void oneWordStandsRightBeforeAnother(String text, boolean adjoin) {
        assertThat(Mentions.of(text).adjoin(NO, CUSTOMERS)).isEqualTo(adjoin);
    }
}
