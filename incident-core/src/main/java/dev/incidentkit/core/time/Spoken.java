package dev.incidentkit.core.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time, and lists, as people say them. */
public final class Spoken {
    private Spoken() {}

    /** The two greatest units that count, {@code 1 hour 30 minutes}; less than a second is {@code no time}. */
    public static String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDays(), "day");
        add(parts, duration.toHoursPart(), "hour");
        add(parts, duration.toMinutesPart(), "minute");
        add(parts, duration.toSecondsPart(), "second");
        return parts.isEmpty() ? "no time" : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    /** One after the other, {@code a, b and c}. */
    public static String list(Iterable<String> parts) {
        ImmutableList<String> all = ImmutableList.copyOf(parts);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count != 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
