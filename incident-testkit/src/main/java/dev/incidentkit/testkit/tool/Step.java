package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Remark;
import java.time.Instant;
import java.util.stream.IntStream;

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
            return Replies.answer(tool, entry.at(), entry.by().orElseThrow(), entry.event());
        }

        @Override
        public String toString() {
            return at() + " " + Telling.of(entry);
        }
    }

    /** Somebody notes so many lines that no page has room for them. */
    record Chat(Instant at, Person by) implements Step {
        private static final int SIZE = 1_100;

        ImmutableList<Ask> notes() {
            return IntStream.rangeClosed(1, SIZE)
                    .mapToObj(number -> new Ask(Entry.of(at, by, new Remark.Noted("line " + number))))
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public String toString() {
            return at + " " + Telling.name(by) + " notes " + SIZE + " lines";
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
