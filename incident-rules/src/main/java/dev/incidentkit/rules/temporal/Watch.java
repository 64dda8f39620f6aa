package dev.incidentkit.rules.temporal;

import dev.incidentkit.rules.temporal.MonitorState.ItemState;

/**
 * What a check does about the incidents that it watches, on behalf of a rule. One watch serves all incidents: what it
 * remembers of each is in the {@link Run}, and only a {@link Waiting} one remembers anything.
 */
abstract class Watch {
    private final int rule;

    Watch(int rule) {
        this.rule = rule;
    }

    final int rule() {
        return rule;
    }

    /** An entry of a type that the check is interested in. The state after it is in the moment already. */
    void entry(Run run, Moment moment) {}

    /** Whether it may have remembered this, beside what it waits for. */
    boolean isPossible(int memory) {
        return memory == 0;
    }

    /** Whether it may have waited for this. */
    boolean isPossible(Run run, ItemState item) {
        return false;
    }
}
