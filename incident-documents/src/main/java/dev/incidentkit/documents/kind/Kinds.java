package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.schedule.Schedule;
import java.util.Optional;

/** A set of kinds of documents. */
public final class Kinds {
    private static final Kinds STANDARD = new Kinds(ImmutableList.<Kind<?>>builder()
            .add(ResponseKind.RESPONSE)
            .add(TimelineKind.TIMELINE)
            .add(Kind.of("can-report", "A status report in three slots", CanReport.class))
            .add(Kind.of("schedule", "An on-call schedule", Schedule.class))
            .add(TeamKind.TEAM)
            .addAll(ReviewKinds.all())
            .add(PolicyKind.POLICY)
            .build());

    private final ImmutableMap<String, Kind<?>> byName;

    private Kinds(ImmutableList<Kind<?>> kinds) {
        this.byName = Maps.uniqueIndex(kinds, Kind::name);
    }

    /** All kinds that this library knows. */
    public static Kinds standard() {
        return STANDARD;
    }

    /**
     * These kinds and one more.
     *
     * @throws IllegalArgumentException if there is one of the same name
     */
    public Kinds with(Kind<?> kind) {
        return new Kinds(ImmutableList.<Kind<?>>builder()
                .addAll(byName.values())
                .add(kind)
                .build());
    }

    /** The names of the kinds. */
    public ImmutableSet<String> names() {
        return byName.keySet();
    }

    /** The kind of this name. */
    public Optional<Kind<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind of document that says such a thing. */
    @SuppressWarnings("unchecked") // a kind's type says what it writes
    public <T> Optional<Kind<T>> of(T value) {
        for (Kind<?> kind : byName.values()) {
            if (kind.type().isInstance(value)) {
                return Optional.of((Kind<T>) kind);
            }
        }
        return Optional.empty();
    }
}
