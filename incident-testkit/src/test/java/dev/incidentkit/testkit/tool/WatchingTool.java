package dev.incidentkit.testkit.tool;

import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Instant;
import java.util.Optional;

/** A sound tool that knows what is due and what is wrong, for those that get it wrong to start from. */
class WatchingTool extends SoundTool {
    /** Where its clock stands. */
    protected Instant now = Instant.MIN;

    WatchingTool() {
        super(Optional.of(Monitor.of(Catalogue.standard())));
    }

    @Override
    public void advanceTo(Instant instant) {
        now = instant;
        super.advanceTo(instant);
    }
}
