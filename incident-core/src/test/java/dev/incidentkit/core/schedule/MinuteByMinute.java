package dev.incidentkit.core.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.incidentkit.core.roster.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * Who is on call, found out by living through every minute: somebody looks at the clock on the wall, remembers the latest
 * time it ever showed, and asks every layer in turn. It shares nothing with the code it is compared to.
 */
final class MinuteByMinute {
    private static final long DAY = 24 * 60;

    private final Duty duty;
    private final ZoneRules rules;
    private long now;
    private long seen = Long.MIN_VALUE;

    MinuteByMinute(Duty duty, ZoneId zone, Instant start) {
        this.duty = duty;
        this.rules = zone.getRules();
        // Two days before the start, lest clocks were set back just then.
        for (now = minute(start) - 2 * DAY; now < minute(start); now++) {
            look();
        }
        look();
    }

    static long minute(Instant instant) {
        return instant.getEpochSecond() / 60;
    }

    Instant now() {
        return Instant.ofEpochSecond(now * 60);
    }

    void next() {
        now++;
        look();
    }

    private void look() {
        seen = Math.max(seen, now + rules.getOffset(now()).getTotalSeconds() / 60);
    }

    Optional<Person> onCall() {
        for (Shift override : Lists.reverse(duty.overrides())) {
            if (isDuring(override)) {
                return Optional.of(override.person());
            }
        }
        for (Shift shift : Lists.reverse(duty.shifts())) {
            if (isDuring(shift)) {
                return Optional.of(shift.person());
            }
        }
        for (Rotation rotation : Lists.reverse(duty.rotations())) {
            if (isOn(rotation)) {
                long turn =
                        Math.floorDiv(seen - start(rotation), rotation.shift().toMinutes());
                return Optional.of(
                        rotation.people().get((int) (turn % rotation.people().size())));
            }
        }
        return Optional.empty();
    }

    private boolean isDuring(Shift shift) {
        return minute(shift.from()) <= now && now < minute(shift.until());
    }

    private static long start(Rotation rotation) {
        return minute(local(rotation.starting().atTime(rotation.handover())));
    }

    private static Instant local(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }

    private boolean isOn(Rotation rotation) {
        return seen >= start(rotation)
                && now >= minute(rotation.from().orElse(Instant.MIN))
                && now < minute(rotation.until().orElse(Instant.MAX))
                && (rotation.only().isEmpty() || isWithin(rotation.only()));
    }

    private boolean isWithin(ImmutableList<Hours> only) {
        for (Hours hours : only) {
            if (isWithin(hours)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(Hours hours) {
        long today = Math.floorDiv(seen, DAY);
        long earliest = today - hours.lasting().toDays() - 1;
        for (long day = today; day >= earliest; day--) {
            long into = seen - (day * DAY + hours.from().toSecondOfDay() / 60);
            // The first of January 1970 was a Thursday, the fourth day of its week.
            DayOfWeek weekday = DayOfWeek.of((int) Math.floorMod(day + 3, 7L) + 1);
            boolean begins = hours.days().isEmpty() || hours.days().contains(weekday);
            if (begins && into >= 0 && into < hours.lasting().toMinutes()) {
                return true;
            }
        }
        return false;
    }
}
