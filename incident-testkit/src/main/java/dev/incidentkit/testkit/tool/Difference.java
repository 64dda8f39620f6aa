package dev.incidentkit.testkit.tool;

import com.google.common.base.Strings;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells in which part one entry says something else than another, however long they are. */
final class Difference {
    private static final int BEFORE = 10;
    private static final int AFTER = 30;

    private Difference() {}

    /** A clause on each part of the entry that isn't as it should be; empty if none is, or if it is of another kind. */
    static String of(Entry expected, Entry entry) {
        List<String> parts = new ArrayList<>();
        compare("the time", expected.at(), entry.at(), parts);
        compare("the author", expected.by().map(Telling::name), entry.by().map(Telling::name), parts);
        if (expected.event().getClass() == entry.event().getClass()) {
            for (RecordComponent component : expected.event().getClass().getRecordComponents()) {
                compare(
                        component.getName(),
                        value(component, expected.event()),
                        value(component, entry.event()),
                        parts);
            }
        }
        return parts.isEmpty() ? "" : ", in which " + String.join(", and ", parts);
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            return Objects.requireNonNullElse(component.getAccessor().invoke(event), "null");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(event.getClass() + " can't be read", e);
        }
    }

    private static void compare(String part, Object expected, Object actual, List<String> parts) {
        if (!expected.equals(actual)) {
            String one = expected.toString();
            String other = actual.toString();
            int same = Strings.commonPrefix(one, other).length();
            parts.add(part + " is " + excerpt(other, same) + " instead of " + excerpt(one, same));
        }
    }

    /** A text around the place from which on two differ. */
    private static String excerpt(String text, int place) {
        int begin = Math.max(0, place - BEFORE);
        int end = Math.min(text.length(), place + AFTER);
        return (begin > 0 ? "..." : "")
                + text.substring(begin, end).replace("\n", "\\n")
                + (end < text.length() ? "..." : "");
    }
}
