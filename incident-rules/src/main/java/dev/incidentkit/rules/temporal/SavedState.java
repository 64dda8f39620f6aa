package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import dev.incidentkit.rules.temporal.MonitorState.WatchState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns a run into a value and back. */
final class SavedState {
    /** In place of the index of a finding, for what was missed and doesn't count as one. */
    static final int UNCOUNTED = -1;

    private SavedState() {}

    /** All that a run remembers, with some of its findings; those that go on must be among them. */
    static MonitorState of(Run run, Predicate<Found> kept) {
        ImmutableMap.Builder<Found, Integer> numbers = ImmutableMap.builder();
        List<Finding> findings = new ArrayList<>();
        for (Found found : run.found()) {
            if (kept.test(found)) {
                numbers.put(found, findings.size());
                findings.add(found.finding().orElseThrow());
            }
        }
        ImmutableMap<Found, Integer> numbered = numbers.buildOrThrow();
        ImmutableList.Builder<WatchState> watches = ImmutableList.builder();
        for (Plan.Part part : run.plan().parts()) {
            watches.add(
                    part.watch() instanceof Waiting watch
                            ? new WatchState(part.name(), run.memory(watch), save(run.items(watch), numbered))
                            : new WatchState(part.name(), 0, ImmutableList.of()));
        }
        return new MonitorState(
                MonitorState.VERSION,
                run.incident(),
                run.entries(),
                Optional.of(run.clock()).filter(clock -> clock.isAfter(Instant.MIN)),
                run.latest(),
                run.seal(),
                watches.build(),
                ImmutableList.copyOf(findings));
    }

    private static ImmutableList<ItemState> save(ImmutableList<Item> items, ImmutableMap<Found, Integer> numbered) {
        return items.stream().map(item -> save(item, numbered)).collect(ImmutableList.toImmutableList());
    }

    private static ItemState save(Item item, ImmutableMap<Found, Integer> numbered) {
        return new ItemState(
                item.key,
                item.what,
                item.missed.get(),
                item.owedBy,
                item.people,
                item.entry,
                item.since(),
                item.allowed(),
                item.found().map(found -> numbered.getOrDefault(found, UNCOUNTED)));
    }

    /**
     * A run that goes on from a state which somebody else has kept.
     *
     * @throws IllegalArgumentException if no monitor of this plan can have written it
     */
    static Run resume(Plan plan, MonitorState state) {
        Run run = begin(plan, state);
        Damage.check(state, run);
        return filled(run, state);
    }

    /** A run like this one that goes its own way; it knows of no finding that has ended. */
    static Run copy(Run run) {
        MonitorState state = of(run, Found::isOpen);
        return filled(begin(run.plan(), state), state);
    }

    private static Run begin(Plan plan, MonitorState state) {
        return new Run(plan, state.incident(), state.entries(), state.clock().orElse(Instant.MIN));
    }

    private static Run filled(Run run, MonitorState state) {
        List<Found> found = new ArrayList<>();
        for (Finding finding : state.findings()) {
            found.add(new Found(run, Optional.of(finding)));
        }
        found.forEach(run::add);
        ImmutableList<Plan.Part> parts = run.plan().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).watch() instanceof Waiting watch) {
                WatchState saved = state.watches().get(i);
                run.remember(watch, saved.memory());
                for (ItemState item : saved.items()) {
                    run.remember(watch, restore(item, found, run));
                }
            }
        }
        run.resume(state.latest(), state.seal());
        return run;
    }

    private static Item restore(ItemState saved, List<Found> found, Run run) {
        Item item = new Item(
                saved.key(),
                saved.what(),
                saved::missed,
                saved.owedBy(),
                saved.people(),
                saved.entry(),
                saved.since(),
                saved.allowed());
        saved.finding()
                .ifPresent(index ->
                        item.setFound(index == UNCOUNTED ? new Found(run, Optional.empty()) : found.get(index)));
        return item;
    }
}
