package dev.incidentkit.core.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The clock on a wall somewhere, read by people who never go back in time: a local time comes when the clock first shows
 * it or a later one. So a time that daylight saving skips comes at the moment it skips it, and one that occurs twice
 * comes once, the first time.
 */
record LocalClock(ZoneRules rules) {

    static LocalClock in(ZoneId zone) {
        return new LocalClock(zone.getRules());
    }

    Instant firstAt(LocalDateTime time) {
        ZoneOffsetTransition transition = rules.getTransition(time);
        if (transition == null) {
            return time.toInstant(rules.getOffset(time));
        }
        return transition.isGap() ? transition.getInstant() : time.toInstant(transition.getOffsetBefore());
    }

    LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }
}
