package dev.incidentkit.testkit.tool;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import java.time.Instant;
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
