package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Instant;

/** A tool that at some time falls back to the cadences of the framework. */
abstract class Uncadenced extends WatchingTool {
    private Monitor fresh = Monitor.of(Catalogue.standard());
    private boolean ended;

    abstract boolean ends(Entry entry);

    void end() {
        ended = true;
    }

    @Override
    protected void add(Entry entry) {
        super.add(entry);
        ended |= ends(entry);
        fresh.record(
                entry.event() instanceof Command.CadenceSet && !ended
                        ? entry.withEvent(new Remark.Noted("nothing"))
                        : entry);
    }

    @Override
    public void advanceTo(Instant now) {
        super.advanceTo(now);
        fresh.advanceTo(now);
    }

    @Override
    public IncidentTool restart() {
        fresh = Monitor.resume(Catalogue.standard(), fresh.state());
        return super.restart();
    }

    @Override
    public ImmutableList<Obligation> obligations() {
        return ended ? fresh.obligations() : super.obligations();
    }
}
