package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The rules as a careful programmer would write them once: a state machine an incident, and one heap of deadlines. */
final class HandWritten implements Watching {
    private static final long MINUTE = 60_000;
    private static final long NEVER = Long.MAX_VALUE;

    private static final class State {
        private final long[] due = {NEVER, NEVER, NEVER, NEVER, NEVER, NEVER};
        private boolean mitigated;
        private long call = NEVER;
    }

    private record Call(long at, State state) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return Long.compare(at, other.at);
        }
    }

    // What is due; the first four are of the rules of the same ordinal, the others of NOT_HANDED_OVER.
    private static final int CONFIRMATION = 4;
    private static final int ANNOUNCEMENT = 5;

    private static final class Watch {
        private final Map<Integer, State> states = new HashMap<>();
        private final PriorityQueue<Call> calls = new PriorityQueue<>();
        private final Counts counts = new Counts();

        private void record(Flat entry) {
            advanceTo(entry.getAt());
            State state = states.computeIfAbsent(entry.getIncident(), key -> new State());
            apply(state, entry);
            schedule(state);
        }

        private void advanceTo(long now) {
            while (!calls.isEmpty() && calls.peek().at() < now) {
                Call call = calls.remove();
                if (call.at() == call.state().call) {
                    call.state().call = NEVER;
                    expire(call.state(), now);
                    schedule(call.state());
                }
            }
        }

        private void expire(State state, long now) {
            for (int i = 0; i < state.due.length; i++) {
                if (state.due[i] < now) {
                    counts.add(i < CONFIRMATION ? Broken.values()[i] : Broken.NOT_HANDED_OVER);
                    state.due[i] = NEVER;
                }
            }
        }

        private void schedule(State state) {
            long first = NEVER;
            for (long due : state.due) {
                first = Math.min(first, due);
            }
            if (first < state.call) {
                state.call = first;
                calls.add(new Call(first, state));
            }
        }

        private void require(boolean holds, Broken rule) {
            if (!holds) {
                counts.add(rule);
            }
        }

        private void apply(State state, Flat entry) {
            long at = entry.getAt();
            switch (entry.getType()) {
                case DECLARED -> {
                    state.due[Broken.NOBODY_NAMED.ordinal()] = at + 5 * MINUTE;
                    state.due[Broken.NO_FIRST_REPORT.ordinal()] = at + 10 * MINUTE;
                    state.due[Broken.CUSTOMERS_WAIT.ordinal()] = at + 30 * MINUTE;
                    state.due[Broken.COMPANY_WAITS.ordinal()] = at + 60 * MINUTE;
                }
                case COMMANDER_NAMED -> state.due[Broken.NOBODY_NAMED.ordinal()] = NEVER;
                case CAN_REPORTED -> {
                    if (entry.isCommander()) {
                        state.due[Broken.NO_FIRST_REPORT.ordinal()] = NEVER;
                    }
                }
                case EXTERNAL_UPDATED -> state.due[Broken.CUSTOMERS_WAIT.ordinal()] = at + 30 * MINUTE;
                case INTERNAL_UPDATED -> state.due[Broken.COMPANY_WAITS.ordinal()] = at + 60 * MINUTE;
                case SEVERITY_CALLED -> require(entry.isCommander(), Broken.SEVERITY_BY_OTHERS);
                case ACTION_STARTED -> require(!entry.isCommander(), Broken.COMMANDER_ACTS);
                case HANDOFF_BRIEFED -> state.due[CONFIRMATION] = at + 15 * MINUTE;
                case HANDOFF_CONFIRMED -> {
                    state.due[CONFIRMATION] = NEVER;
                    state.due[ANNOUNCEMENT] = at + 5 * MINUTE;
                }
                case HANDOFF_ANNOUNCED -> state.due[ANNOUNCEMENT] = NEVER;
                case MITIGATED -> {
                    require(entry.isCommander(), Broken.ENDED_BY_OTHERS);
                    state.mitigated = true;
                    state.due[Broken.CUSTOMERS_WAIT.ordinal()] = NEVER;
                }
                case RESOLVED -> {
                    require(entry.isCommander(), Broken.ENDED_BY_OTHERS);
                    require(state.mitigated, Broken.NOT_MITIGATED);
                    state.due[Broken.CUSTOMERS_WAIT.ordinal()] = NEVER;
                    state.due[Broken.COMPANY_WAITS.ordinal()] = NEVER;
                }
                default -> {}
            }
        }
    }

    @Override
    public ImmutableMap<Broken, Integer> watch(List<Step> steps, long end) {
        Watch watch = new Watch();
        for (int i = 0; i < steps.size(); i++) {
            watch.record(steps.get(i).flat());
        }
        watch.advanceTo(end);
        return watch.counts.byRule();
    }
}
