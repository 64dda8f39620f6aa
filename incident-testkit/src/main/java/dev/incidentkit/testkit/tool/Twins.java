package dev.incidentkit.testkit.tool;

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
        Answer answer = Replies.answer(one, at, by, event);
        Answer others = Replies.answer(other, at, by, event);
        if (answer.kind() != others.kind()) {
            throw new Differ("to one it is " + answer + ", to the other " + others);
        }
        return answer;
    }

    @Override
    public Roster roster() {
        Roster roster = Replies.roster(one);
        Roster others = Replies.roster(other);
        if (!Rosters.same(roster, others)) {
            throw new Differ("by one " + Rosters.told(roster) + ", by the other " + Rosters.told(others));
        }
        return roster;
    }

    @Override
    public Timeline timeline() {
        Timeline timeline = Replies.timeline(one);
        int size = Replies.timeline(other).entries().size();
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
        return new Twins(Replies.restarted(one), Replies.restarted(other));
    }
}
