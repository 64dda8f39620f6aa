package dev.incidentkit.core.severity;

import com.google.common.collect.ImmutableSet;

/** Whether to declare an incident, and why. */
public sealed interface Decision {
    /** Why, as a clause without a full stop. */
    String reason();

    /** Declare, for these reasons. */
    record Declare(ImmutableSet<Reason> reasons, String reason) implements Decision {}

    /** Don't declare: it is something else. */
    record DontDeclare(Instead instead, String reason) implements Decision {}

    /** What a problem is that is no incident ("When not to declare"). */
    enum Instead {
        BUG("bug"),
        TICKET("ticket"),
        SUPPORT_CASE("support case");

        private final String words;

        Instead(String words) {
            this.words = words;
        }

        /** The name as people say it. */
        @Override
        public String toString() {
            return words;
        }
    }
}
