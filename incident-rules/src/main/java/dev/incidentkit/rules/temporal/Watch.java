package dev.incidentkit.rules.temporal;

import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import java.time.Instant;
import java.util.List;

/** What a check remembers of one incident. */
abstract class Watch {
    /** In place of a second in which something may be missed. */
    static final long NEVER = Long.MAX_VALUE;

    private final Run run;
    private final int rule;
    private long wake = NEVER;

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

    /** The state of the incident has changed, as of the instant of the entry. */
    void state(Moment moment) {}

    /** The severity is another from this instant on. */
    void weighAgain(Instant at) {}

    /** What the watch waits for, or what is wrong and goes on. */
    List<Item> items() {
        return List.of();
    }

    /** The earliest second of the epoch in which an item may be missed; none of them is missed before. */
    final long wake() {
        return wake;
    }

    final void wakeFor(Item item) {
        wake = Math.min(wake, item.dueSecond());
    }

    /** Looks anew at what is still waited for. */
    final void rewind() {
        wake = NEVER;
        List<Item> items = items();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isFound()) {
                wakeFor(items.get(i));
            }
        }
    }

    /** An item's deadline was missed. */
    void missed(Item item) {}

    /** What else has to be remembered over a restart. */
    int memory() {
        return 0;
    }

    /** Whether it may have remembered this. */
    boolean isPossible(int memory) {
        return memory == 0;
    }

    /** Whether it may have waited for this. */
    boolean isPossible(ItemState item) {
        return false;
    }

    void resume(int memory, List<Item> items) {}
}
