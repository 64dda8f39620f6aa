package dev.incidentkit.testkit.tool;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import java.time.Instant;
import java.util.Optional;

/** Two new tools, each asked for the same at the same time. If they share nothing, one does as the other does. */
final class Twins implements IncidentTool {
    private final IncidentTool one;
    private final IncidentTool other;

    Twins(IncidentTool one, IncidentTool other) {
        this.one = one;
        this.other = other;
    }

    /** One of them doesn't do as the other does. */
    static final class Differ extends RuntimeException {
        private static final long serialVersionUID = 1;

        Differ(String message) {
            super(message);
        }
    }

    @Override
    public Answer handle(Instant at, Person by, Event event) {
        Answer answer = requireNonNull(one.handle(at, by, event), "the driver's answer is null");
        Answer others = requireNonNull(other.handle(at, by, event), "the driver's answer is null");
        if (answer.kind() != others.kind()) {
            throw new Differ("to one it is " + answer + ", to the other " + others);
        }
        return answer;
    }

    @Override
    public Roster roster() {
        Roster roster = requireNonNull(one.roster(), "the driver's roster is null");
        Roster others = requireNonNull(other.roster(), "the driver's roster is null");
        if (!Rosters.same(roster, others)) {
            throw new Differ("by one " + Rosters.told(roster) + ", by the other " + Rosters.told(others));
        }
        return roster;
    }

    @Override
    public Timeline timeline() {
        Timeline timeline = requireNonNull(one.timeline(), "the driver's timeline is null");
        int size = requireNonNull(other.timeline(), "the driver's timeline is null")
                .entries()
                .size();
        if (timeline.entries().size() != size) {
            throw new Differ("one has " + timeline.entries().size() + " entries, the other " + size);
        }
        return timeline;
    }

    @Override
    public Optional<Severity> severity() {
        return one.severity();
    }

    @Override
    public void advanceTo(Instant now) {
        one.advanceTo(now);
        other.advanceTo(now);
    }

    @Override
    public ImmutableList<Obligation> obligations() {
        return one.obligations();
    }

    @Override
    public ImmutableList<Finding> findings() {
        return one.findings();
    }

    @Override
    public boolean tracks(String rule) {
        return one.tracks(rule);
    }

    @Override
    public IncidentTool restart() {
        return new Twins(
                requireNonNull(one.restart(), "the restarted tool is null"),
                requireNonNull(other.restart(), "the restarted tool is null"));
    }
}
