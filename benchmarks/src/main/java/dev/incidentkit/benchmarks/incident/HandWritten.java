package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The rules as a careful programmer would write them once: a state machine an incident, and one heap of deadlines. It reads
 * the same entries as the monitors do, and like them has to know who commands.
 */
final class HandWritten implements Watching {
    private static final long MINUTE = 60_000;
    private static final long NEVER = Long.MAX_VALUE;

    // What is due; the first four are of the rules of the same ordinal, the others of NOT_HANDED_OVER.
    private static final int CONFIRMATION = 4;
    private static final int ANNOUNCEMENT = 5;

    private static final class State {
        private final long[] due = {NEVER, NEVER, NEVER, NEVER, NEVER, NEVER};
        private @Nullable Person commander;
        private @Nullable Person incoming;
        private boolean readBack;
        private boolean mitigated;
        private long call = NEVER;

        private void await(Broken rule, long until) {
            due[rule.ordinal()] = until;
        }

        private boolean isByCommander(Entry entry) {
            return commander != null && entry.isBy(commander);
        }
    }

    private record Call(long at, State state) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return Long.compare(at, other.at);
        }
    }

    private static final class Watch {
        private final Map<Integer, State> states = new HashMap<>();
        private final PriorityQueue<Call> calls = new PriorityQueue<>();
        private final Counts counts = new Counts();

        private void record(Integer incident, Entry entry) {
            long at = entry.at().toEpochMilli();
            advanceTo(at);
            State state = states.computeIfAbsent(incident, key -> new State());
            apply(state, entry, at);
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

        private void apply(State state, Entry entry, long at) {
            Event event = entry.event();
            if (event instanceof Communication.ExternalUpdated) {
                state.await(Broken.CUSTOMERS_WAIT, at + 30 * MINUTE);
            } else if (event instanceof Communication.InternalUpdated) {
                state.await(Broken.COMPANY_WAITS, at + 60 * MINUTE);
            } else if (event instanceof Work.ActionStarted action) {
                require(!action.handsOn() || !state.isByCommander(entry), Broken.COMMANDER_ACTS);
            } else if (event instanceof Communication.CanReported report) {
                if (report.to() == Communication.Addressee.CHANNEL && state.isByCommander(entry)) {
                    state.await(Broken.NO_FIRST_REPORT, NEVER);
                }
            } else if (event instanceof Assessment.SeverityCalled) {
                require(state.isByCommander(entry), Broken.SEVERITY_BY_OTHERS);
            } else if (event instanceof Command) {
                command(state, entry, at);
            } else if (event instanceof Opening.Declared) {
                state.commander = entry.by().orElse(null);
                state.await(Broken.NOBODY_NAMED, at + 5 * MINUTE);
                state.await(Broken.NO_FIRST_REPORT, at + 10 * MINUTE);
                state.await(Broken.CUSTOMERS_WAIT, at + 30 * MINUTE);
                state.await(Broken.COMPANY_WAITS, at + 60 * MINUTE);
            } else if (event instanceof Ending.Mitigated) {
                require(state.isByCommander(entry), Broken.ENDED_BY_OTHERS);
                state.mitigated = true;
                state.await(Broken.CUSTOMERS_WAIT, NEVER);
            } else if (event instanceof Ending.Resolved) {
                require(state.isByCommander(entry), Broken.ENDED_BY_OTHERS);
                require(state.mitigated, Broken.NOT_MITIGATED);
                state.await(Broken.CUSTOMERS_WAIT, NEVER);
                state.await(Broken.COMPANY_WAITS, NEVER);
            }
        }

        private static void command(State state, Entry entry, long at) {
            Event event = entry.event();
            if (event instanceof Command.RoleAssigned assignment) {
                if (assignment.role() == Role.INCIDENT_COMMANDER) {
                    state.commander = assignment.person();
                    state.await(Broken.NOBODY_NAMED, NEVER);
                }
            } else if (event instanceof Command.HandoffBriefed brief && state.isByCommander(entry)) {
                state.incoming = brief.to();
                state.readBack = false;
                state.due[CONFIRMATION] = at + 15 * MINUTE;
            } else if (event instanceof Command.HandoffReadBack) {
                state.readBack |= state.incoming != null && entry.isBy(state.incoming);
            } else if (event instanceof Command.HandoffConfirmed && state.readBack && state.isByCommander(entry)) {
                state.commander = state.incoming;
                state.readBack = false;
                state.due[CONFIRMATION] = NEVER;
                state.due[ANNOUNCEMENT] = at + 5 * MINUTE;
            } else if (event instanceof Command.HandoffAnnounced) {
                state.due[ANNOUNCEMENT] = NEVER;
            }
        }
    }

    @Override
    public ImmutableMap<Broken, Integer> watch(List<Step> steps, long end) {
        Watch watch = new Watch();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            watch.record(step.incident(), step.entry());
        }
        watch.advanceTo(end);
        return watch.counts.byRule();
    }
}
