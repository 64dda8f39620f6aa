package dev.incidentkit.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.incidentkit.core.roster.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
    private static Clock clock(String start, Optional<Duration> length, Optional<Integer> businessDays) {
        return new Clock("breach", Person.named("hana"), Instant.parse(start), length, businessDays);
    }

    @Test
    void aClockByTheHourRunsThroughTheWeekend() {
        assertThat(clock("2026-05-22T14:32:00Z", Optional.of(Duration.ofDays(3)), Optional.empty())
                        .deadline()
                        .due())
                .isEqualTo("2026-05-25T14:32:00Z");
    }

    /** 2026-05-20 is a Wednesday. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-20T14:32:00Z, 1, 2026-05-21T14:32:00Z",
        "2026-05-20T14:32:00Z, 4, 2026-05-26T14:32:00Z",
        "2026-05-22T14:32:00Z, 1, 2026-05-25T14:32:00Z",
        "2026-05-23T14:32:00Z, 1, 2026-05-25T14:32:00Z",
        "2026-05-24T14:32:00Z, 5, 2026-05-29T14:32:00Z",
        "2026-12-31T23:00:00Z, 1, 2027-01-01T23:00:00Z",
    })
    void aClockByTheDayRunsFromMondayToFriday(String start, int days, String due) {
        assertThat(clock(start, Optional.empty(), Optional.of(days)).deadline().due())
                .isEqualTo(due);
    }

    @Test
    void aClockRunsForOneLengthThatIsPositive() {
        String start = "2026-05-20T14:32:00Z";
        Optional<Duration> hours = Optional.of(Duration.ofDays(3));
        assertThatIllegalArgumentException().isThrownBy(() -> clock(start, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> clock(start, hours, Optional.of(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> clock(start, Optional.empty(), Optional.of(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock(start, Optional.of(Duration.ZERO), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clock(" ", Person.named("hana"), Instant.EPOCH, hours, Optional.empty()));
    }
}
