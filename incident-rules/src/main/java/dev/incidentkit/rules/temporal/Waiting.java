package dev.incidentkit.rules.temporal;

import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
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

    /** What is still wrong when the severity is raised is another finding from then on, if it weighs more there. */
    @Override
    void weighAgain(Instant at) {
        if (items.isEmpty() || !run().applies(rule())) {
            return;
        }
        Level now = run().level(rule()).orElseThrow();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            item.found()
                    .filter(Found::isOpen)
                    .flatMap(Found::finding)
                    .filter(before -> now.compareTo(before.level()) < 0)
                    .ifPresent(before -> weigh(item, before.weighing(now), at));
        }
    }

    private void weigh(Item item, Finding now, Instant at) {
        Instant start = now.when().orElseThrow().start();
        item.endAt(at);
        item.setFound(run().found(now, at.isAfter(start) ? at : start));
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
        rewind();
    }
}
