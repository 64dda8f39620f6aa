package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import dev.incidentkit.rules.temporal.MonitorState.WatchState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a run into a value and back. */
final class SavedState {
    private SavedState() {}

    static MonitorState of(Run run) {
        ImmutableList.Builder<WatchState> watches = ImmutableList.builder();
        for (int i = 0; i < run.watches().length; i++) {
            Watch watch = run.watches()[i];
            ImmutableList<ItemState> items =
                    watch.items().stream().map(item -> save(item, run)).collect(ImmutableList.toImmutableList());
            watches.add(new WatchState(run.plan().name(i), watch.memory(), items));
        }
        return new MonitorState(
                MonitorState.VERSION,
                run.incident(),
                run.entries(),
                Optional.of(run.clock()).filter(clock -> clock.isAfter(Instant.MIN)),
                run.last(),
                run.seal(),
                watches.build(),
                run.findings());
    }

    private static ItemState save(Item item, Run run) {
        return new ItemState(
                item.key,
                item.what,
                item.missed,
                item.owedBy,
                item.people,
                item.entry,
                item.since,
                item.allowed,
                item.found().map(run.found()::indexOf));
    }

    static Run resume(Plan plan, MonitorState state) {
        checkArgument(
                state.version() == MonitorState.VERSION,
                "the state was saved in version %s of its form, and this library reads version %s",
                state.version(),
                MonitorState.VERSION);
        Run run = new Run(plan, state.incident(), state.entries(), state.clock().orElse(Instant.MIN));
        checkArgument(
                state.watches().stream().map(WatchState::watch).toList().equals(names(run)),
                "the state was saved under a policy with other rules");
        for (Finding finding : state.findings()) {
            run.found().add(new Found(run, Optional.of(finding)));
        }
        for (int i = 0; i < run.watches().length; i++) {
            WatchState saved = state.watches().get(i);
            List<Item> items = new ArrayList<>();
            for (ItemState item : saved.items()) {
                items.add(restore(item, run));
            }
            run.watches()[i].resume(saved.memory(), items);
        }
        run.resume(state.last(), state.seal());
        return run;
    }

    private static List<String> names(Run run) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < run.watches().length; i++) {
            names.add(run.plan().name(i));
        }
        return names;
    }

    private static Item restore(ItemState saved, Run run) {
        Item item = new Item(
                saved.key(),
                saved.what(),
                saved.missed(),
                saved.owedBy(),
                saved.people(),
                saved.entry(),
                saved.since(),
                saved.allowed());
        saved.finding().ifPresent(index -> {
            checkArgument(
                    index >= -1 && index < run.found().size(), "the state is damaged: there is no finding %s", index);
            item.setFound(
                    index < 0 ? new Found(run, Optional.empty()) : run.found().get(index));
        });
        return item;
    }
}
