package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores without a fault; those of the zoo are these with one thing changed. */
final class MemoryStores {
    private MemoryStores() {}

    static class Rosters implements RosterStore {
        final Map<String, Roster> kept = new HashMap<>();

        @Override
        public void save(String name, Roster roster) {
            kept.put(name, roster);
        }

        @Override
        public Optional<Roster> load(String name) {
            return Optional.ofNullable(kept.get(name));
        }
    }

    static class Timelines implements TimelineStore {
        final Map<String, List<Entry>> kept = new HashMap<>();

        @Override
        public void append(String incident, Entry entry) {
            kept.computeIfAbsent(incident, any -> new ArrayList<>()).add(entry);
        }

        @Override
        public Timeline read(String incident) {
            return new Timeline(incident, ImmutableList.copyOf(kept.getOrDefault(incident, List.of())));
        }
    }
}
