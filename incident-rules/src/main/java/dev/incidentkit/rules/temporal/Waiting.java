package dev.incidentkit.rules.temporal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A watch that waits for something. */
abstract class Waiting extends Watch {
    private final List<Item> items = new ArrayList<>(0);

    Waiting(Run run, int rule) {
        super(run, rule);
    }

    @Override
    final List<Item> items() {
        return items;
    }

    /** From this instant on nothing is waited for, and what was wrong no longer is. */
    final void endAll(Instant at) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).endAt(at);
        }
        items.clear();
    }

    @Override
    void resume(int memory, List<Item> remembered) {
        items.addAll(remembered);
    }
}
