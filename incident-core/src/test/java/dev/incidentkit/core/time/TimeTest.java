package dev.incidentkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTest {
    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    @Test
    void theInstantOfADeadlineIsInTime() {
        Deadline deadline = Deadline.after(NOON, Duration.ofMinutes(10));
        Instant due = NOON.plusSeconds(600);
        assertThat(deadline.isMetAt(due)).isTrue();
        assertThat(deadline.isMissedAt(due)).isFalse();
        assertThat(deadline.isMetAt(due.plusNanos(1))).isFalse();
        assertThat(deadline.isMissedAt(due.plusNanos(1))).isTrue();
    }

    @Test
    void deadlinesStandInTheOrderOfTheirTimes() {
        Deadline early = new Deadline(NOON);
        assertThat(early).isLessThan(new Deadline(NOON.plusNanos(1))).hasToString("2026-05-20T12:00:00Z");
        assertThat(Deadline.isMissed(NOON.plusNanos(5), Duration.ofSeconds(1), NOON.plusSeconds(1)))
                .isFalse();
        assertThat(Deadline.isMissed(
                        NOON.plusNanos(5),
                        Duration.ofSeconds(1),
                        NOON.plusSeconds(1).plusNanos(6)))
                .isTrue();
    }

    @Test
    void aDeadlineBeyondAllTimeIsTheEndOfIt() {
        assertThat(Deadline.after(NOON, Duration.ofSeconds(Long.MAX_VALUE)).due())
                .isEqualTo(Instant.MAX);
    }

    @Test
    void anIntervalIncludesItsStartAndExcludesItsEnd() {
        Interval hour = Interval.between(NOON, NOON.plusSeconds(3600));
        assertThat(hour.contains(NOON)).isTrue();
        assertThat(hour.contains(NOON.minusNanos(1))).isFalse();
        assertThat(hour.contains(NOON.plusSeconds(3600))).isFalse();
        assertThat(hour.isOpen()).isFalse();
        assertThat(hour.length()).hasValue(Duration.ofHours(1));
        assertThat(hour).hasToString("2026-05-20T12:00:00Z/2026-05-20T13:00:00Z");
    }

    @Test
    void anOpenIntervalGoesOn() {
        Interval open = Interval.startingAt(NOON);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.contains(Instant.MAX)).isTrue();
        assertThat(open.length()).isEmpty();
        assertThat(open).hasToString("2026-05-20T12:00:00Z/..");
        assertThat(open.endingAt(NOON)).isEqualTo(Interval.between(NOON, NOON));
    }

    @Test
    void anIntervalDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.between(NOON, NOON.minusNanos(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, no time",
        "PT0.5S, no time",
        "PT1S, 1 second",
        "PT10M, 10 minutes",
        "PT90M, 1 hour 30 minutes",
        "PT72H, 3 days",
        "PT25H1M1S, 1 day 1 hour",
        "PT1H0M5S, 1 hour 5 seconds",
    })
    void durationsAreSaidAsPeopleSayThem(Duration duration, String spoken) {
        assertThat(Spoken.duration(duration)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|''", "a|a", "a;b|a and b", "a;b;c|a, b and c"})
    void aListIsSaidWithAnAndBeforeTheLast(String parts, String said) {
        assertThat(Spoken.list(Splitter.on(';').omitEmptyStrings().split(parts)))
                .isEqualTo(said);
    }
}
