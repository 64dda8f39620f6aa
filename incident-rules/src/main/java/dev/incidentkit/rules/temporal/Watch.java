package dev.incidentkit.rules.temporal;

import dev.incidentkit.core.incident.Incident;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a check remembers of one incident. */
abstract class Watch {
    private final Run run;
    private final int rule;

    Watch(Run run, int rule) {
        this.run = run;
        this.rule = rule;
    }

    final Run run() {
        return run;
    }

    final int rule() {
        return rule;
    }

    /** An entry of a type that the check is interested in. The state after it is in the moment already. */
    void entry(Moment moment) {}

    /** The state of the incident has changed, as of this instant. */
    void state(Incident incident, Instant at) {}

    /** What the watch waits for, or what is wrong and goes on. */
    Collection<Item> items() {
        return List.of();
    }

    /** An item's deadline was missed. */
    void missed(Item item) {}

    /** What else has to be remembered over a restart. */
    int memory() {
        return 0;
    }

    void resume(int memory, List<Item> items) {}
}
