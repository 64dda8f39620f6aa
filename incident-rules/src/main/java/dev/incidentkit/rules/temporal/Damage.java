package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import dev.incidentkit.rules.temporal.MonitorState.WatchState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a saved state that no monitor can have written, or that another one has. */
final class Damage {
    private Damage() {}

    /**
     * @throws IllegalArgumentException with a word on what is wrong
     */
    static void check(MonitorState state, Run run) {
        checkArgument(
                state.version() == MonitorState.VERSION,
                "the state was saved in version %s of its form, and this library reads version %s",
                state.version(),
                MonitorState.VERSION);
        ImmutableList<Plan.Part> parts = run.plan().parts();
        List<String> names = parts.stream().map(Plan.Part::name).toList();
        checkArgument(
                state.watches().stream().map(WatchState::watch).toList().equals(names),
                "the state was saved under a policy with other rules");
        head(state);
        findings(state.findings(), run);
        Set<Integer> claimed = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            watch(state.watches().get(i), parts.get(i).watch(), run, state, claimed);
        }
        for (int i = 0; i < state.findings().size(); i++) {
            require(
                    claimed.contains(i) || !isOpen(state.findings().get(i)),
                    "finding %s goes on, and no check knows of it",
                    i);
        }
    }

    private static void head(MonitorState state) {
        ImmutableList<Entry> latest = state.latest();
        require(
                latest.size() <= state.entries(),
                "%s entries, of which %s are the latest",
                state.entries(),
                latest.size());
        require(latest.size() <= MonitorState.MOST_LATEST, "%s latest entries", latest.size());
        require(
                latest.stream().map(Entry::knownAt).distinct().count() <= 1,
                "the latest entries are of several instants");
        require(latest.isEmpty() || state.clock().isPresent(), "there are entries, and the clock stands nowhere");
        require(
                latest.isEmpty()
                        || !latest.get(0).knownAt().isAfter(state.clock().orElseThrow()),
                "the last entry is later than the clock");
        require(state.entries() > 0 || state.seal().isEmpty(), "a seal, and no entry that it seals");
        require(!latest.isEmpty() || !state.incident().isDeclared(), "the incident is declared, and there is no entry");
    }

    private static void findings(ImmutableList<Finding> findings, Run run) {
        for (Finding finding : findings) {
            require(
                    run.plan().policy().find(finding.rule()).isPresent(),
                    "a finding by %s, which is no rule of the policy",
                    finding.rule());
            require(finding.when().isPresent(), "a finding by %s without its time", finding.rule());
        }
    }

    private static void watch(WatchState saved, Watch watch, Run run, MonitorState state, Set<Integer> claimed) {
        String name = saved.watch();
        require(watch.isPossible(saved.memory()), "%s remembers %s", name, saved.memory());
        for (ItemState item : saved.items()) {
            require(!item.allowed().isNegative(), "%s waits for a negative time, %s", name, item.allowed());
            require(
                    item.entry() >= 0 && item.entry() <= state.entries(),
                    "%s waits since entry %s of %s",
                    name,
                    item.entry(),
                    state.entries());
            require(watch.isPossible(run, item), "%s waits for something of another check, \"%s\"", name, item.key());
            if (item.finding().isPresent() && item.finding().get() != SavedState.UNCOUNTED) {
                int index = item.finding().get();
                require(index >= 0 && index < state.findings().size(), "there is no finding %s", index);
                require(isOpen(state.findings().get(index)), "%s goes on with a finding that has ended", name);
                require(claimed.add(index), "two checks go on with the same finding, %s", index);
            }
        }
    }

    private static boolean isOpen(Finding finding) {
        return finding.when().filter(Interval::isOpen).isPresent();
    }

    private static void require(boolean fine, String what, Object... details) {
        if (!fine) {
            throw new IllegalArgumentException("the saved state is damaged: " + lenientFormat(what, details));
        }
    }
}
