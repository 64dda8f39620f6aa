package dev.incidentkit.testkit.tool;

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
}
