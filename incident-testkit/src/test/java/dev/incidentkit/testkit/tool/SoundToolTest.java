package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** No false alarm. With {@code -Dtestkit.histories=100000} a tool is driven through so many histories. */
class SoundToolTest {
    private static final int HISTORIES = Integer.getInteger("testkit.histories", 1000);
    private static final long SEED = Long.getLong("testkit.seed", 1);

    private static ToolVerifier sound(Supplier<SoundTool> tool) {
        return ToolVerifier.of(tool);
    }

    @Test
    void aSoundToolPasses() {
        sound(SoundTool::new).supporting(SoundTool.MOST).verify(HISTORIES, SEED);
    }

    @Test
    void aSoundToolThatKnowsWhatIsDuePasses() {
        sound(SoundTool::watching).supporting(SoundTool.ALL).verify(HISTORIES / 10, SEED);
    }

    /** An action of which the commander was told, and for which a tool may still want to be told to go ahead. */
    @Test
    void aSoundToolPassesThatWantsAnActionAuthorised() {
        sound(SoundTool::new).supporting(SoundTool.MOST).verify(100, 33647561617517L);
    }

    @Test
    void aSoundToolThatIsSaidToDoLittlePasses() {
        sound(SoundTool::new).verify(HISTORIES, SEED);
    }

    @Test
    void aSoundToolThatSealsItsEntriesPasses() {
        sound(Sealing::new).supporting(SoundTool.MOST).verify(HISTORIES / 5, SEED);
    }

    @Test
    void aSoundToolThatSaysMoreThanItWasAskedToPasses() {
        sound(Talkative::new).supporting(SoundTool.MOST).verify(HISTORIES / 5, SEED);
    }

    @Test
    void aToolThatTakesEverythingAndTellsWhatThePolicyFindsPasses() {
        ToolVerifier.of(Recorder::new).supporting(SoundTool.ALL).verify(HISTORIES / 5, SEED);
    }

    /** It has no law of its own. */
    private static final class Recorder implements IncidentTool {
        private final Monitor monitor = Monitor.of(Catalogue.standard());
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public Answer handle(Instant at, Person by, Event event) {
            Entry entry = Entry.of(at, by, event);
            ImmutableList<Finding> wrong = monitor.preview(entry);
            monitor.record(entry);
            entries.add(entry);
            return wrong.isEmpty() ? Answer.done() : Answer.flagged(wrong.get(0).toString());
        }

        @Override
        public Roster roster() {
            return monitor.incident().roster();
        }

        @Override
        public Optional<Severity> severity() {
            return monitor.incident().severity();
        }

        @Override
        public Timeline timeline() {
            return new Timeline("payments", ImmutableList.copyOf(entries));
        }

        @Override
        public void advanceTo(Instant now) {
            monitor.advanceTo(now);
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return monitor.obligations();
        }

        @Override
        public ImmutableList<Finding> findings() {
            return monitor.findings();
        }

        @Override
        public IncidentTool restart() {
            return this;
        }
    }

    private static final class Sealing extends SoundTool {
        @Override
        public Timeline timeline() {
            return super.timeline().sealed();
        }
    }

    /** It opens a channel of its own accord, and notes what it refuses. */
    private static final class Talkative extends SoundTool {
        private static final Person BOT = Person.automation("incident-bot");

        @Override
        public Answer handle(Instant at, Person by, Event event) {
            Answer answer = super.handle(at, by, event);
            if (answer.kind() == Answer.Kind.REFUSED && !isOver()) {
                add(Entry.of(at, BOT, new Remark.Noted(by + " was refused something")));
            } else if (event instanceof Opening.Declared && answer.kind() == Answer.Kind.DONE) {
                add(Entry.of(at, BOT, new Opening.ChannelOpened("#inc-2026-05-20-payments")));
            }
            return answer;
        }
    }
}
