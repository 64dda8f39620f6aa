package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import java.time.Instant;

/** A watch that waits for something, and follows the state of the incident. */
abstract class Waiting extends Watch {
    private final int number;

    /** A watch of this number among those that wait. */
    Waiting(int rule, int number) {
        super(rule);
        this.number = number;
    }

    final int number() {
        return number;
    }

    /** The state of the incident has changed, as of the instant of the entry. */
    abstract void state(Run run, Moment moment);

    /** An item's deadline was missed. */
    abstract void missed(Run run, Item item);

    /**
     * The severity is another from this instant on. What is still wrong when it is raised is another finding from then on,
     * if it weighs more there.
     */
    void weighAgain(Run run, Instant at) {
        ImmutableList<Item> items = run.items(this);
        if (items.isEmpty() || !run.applies(rule())) {
            return;
        }
        Level now = run.level(rule()).orElseThrow();
        for (Item item : items) {
            item.found()
                    .filter(Found::isOpen)
                    .flatMap(Found::finding)
                    .filter(before -> now.compareTo(before.level()) < 0)
                    .ifPresent(before -> weigh(run, item, before.weighing(now), at));
        }
    }

    private static void weigh(Run run, Item item, Finding now, Instant at) {
        Instant start = now.when().orElseThrow().start();
        item.endAt(at);
        item.setFound(run.found(now, at.isAfter(start) ? at : start));
    }

    /** From this instant on nothing is waited for, and what was wrong no longer is. */
    final void endAll(Run run, Instant at) {
        ImmutableList<Item> items = run.items(this);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).endAt(at);
        }
        if (!items.isEmpty()) {
            run.forgetAll(this);
        }
    }
}
