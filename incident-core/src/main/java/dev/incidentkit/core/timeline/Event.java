package dev.incidentkit.core.timeline;

import com.google.common.base.CaseFormat;

/** Something that happens in an incident and is worth a line in its timeline. The families are by what it is about. */
public sealed interface Event permits Opening, Command, Assessment, Communication, Work, Compliance, Ending, Remark {

    /** The name of an event's type as files spell it, {@code severity-called}. */
    static String nameOf(Class<? extends Event> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    }

    /** The name of this event's type as files spell it. */
    default String name() {
        return nameOf(getClass());
    }
}
