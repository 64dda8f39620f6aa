package dev.incidentkit.testkit.tool;

import dev.incidentkit.core.timeline.Entry;
import java.time.Instant;

/** One step of a history: a command, or time that passes, or a restart. */
sealed interface Step {
    Instant at();

    /** A command, as the entry that it should leave. */
    record Ask(Entry entry) implements Step {
        @Override
        public Instant at() {
            return entry.at();
        }

        Answer of(IncidentTool tool) {
            return tool.handle(entry.at(), entry.by().orElseThrow(), entry.event());
        }

        @Override
        public String toString() {
            return at() + " " + Telling.of(entry);
        }
    }

    /** Time passes until then. */
    record Wait(Instant at) implements Step {
        @Override
        public String toString() {
            return at + " time passes";
        }
    }

    /** The tool is stopped and started again. */
    record Restart(Instant at) implements Step {
        @Override
        public String toString() {
            return at + " the tool restarts";
        }
    }
}
