package dev.incidentkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DeadlineProperties {

    @Property
    void theQuickAnswerIsThatOfTheDeadline(
            @ForAll @LongRange(min = -5, max = 5) long start,
            @ForAll @IntRange(max = 999_999_999) int startNanos,
            @ForAll @LongRange(max = 3) long allowed,
            @ForAll @IntRange(max = 999_999_999) int allowedNanos,
            @ForAll @LongRange(min = -5, max = 9) long now,
            @ForAll @IntRange(max = 999_999_999) int nowNanos) {
        Instant from = Instant.ofEpochSecond(start, startNanos);
        Duration time = Duration.ofSeconds(allowed, allowedNanos);
        Instant at = Instant.ofEpochSecond(now, nowNanos);
        Deadline deadline = Deadline.after(from, time);
        assertThat(Deadline.isMissed(from, time, at)).isEqualTo(deadline.isMissedAt(at));
        assertThat(deadline.isMetAt(at)).isNotEqualTo(deadline.isMissedAt(at));
    }

    @Property
    void atTheDeadlineNothingIsMissedAndAMomentLaterItIs(
            @ForAll @LongRange(min = -100, max = 100) long start, @ForAll @IntRange(max = 100_000) int allowed) {
        Instant from = Instant.ofEpochSecond(start);
        Duration time = Duration.ofMillis(allowed);
        Instant due = Deadline.after(from, time).due();
        assertThat(Deadline.isMissed(from, time, due)).isFalse();
        assertThat(Deadline.isMissed(from, time, due.plusNanos(1))).isTrue();
    }

    @Property
    void aDeadlineBeyondTheEndOfTimeIsTheEnd(
            @ForAll @LongRange(max = 10) long room, @ForAll @IntRange(max = 20) int allowed) {
        Instant from = Instant.MAX.minusSeconds(room);
        Instant due = Deadline.after(from, Duration.ofSeconds(allowed)).due();
        assertThat(due).isEqualTo(allowed < room ? from.plusSeconds(allowed) : Instant.MAX);
    }
}
