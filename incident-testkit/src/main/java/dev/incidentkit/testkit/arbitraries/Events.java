package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of events, entries and clocks, without regard to whether they are right. */
public final class Events {
    private static final ImmutableList<ZoneOffset> OFFSETS = ImmutableList.of(
            ZoneOffset.UTC,
            ZoneOffset.ofHours(2),
            ZoneOffset.ofHoursMinutes(5, 30),
            ZoneOffset.ofHoursMinutes(-3, -30),
            ZoneOffset.ofHoursMinutes(0, -30));

    private Events() {}

    /** Events of the stories, and of every kind there is. */
    public static Arbitrary<Event> any() {
        return Arbitraries.oneOf(told().map(Entry::event), EventKinds.any());
    }

    private static Arbitrary<Entry> told() {
        return Timelines.clean()
                .map(timeline -> timeline.entry(timeline.entries().size()));
    }

    /** Entries, some of them a fraction of a second later, recorded late, at another offset from UTC, or by nobody. */
    public static Arbitrary<Entry> entries() {
        Arbitrary<Event> others =
                Arbitraries.oneOf(EventKinds.any(), Texts.any().map(Remark.Noted::new));
        Arbitrary<Entry> plain =
                Arbitraries.oneOf(told(), Combinators.combine(told(), others).as(Entry::withEvent));
        return Combinators.combine(
                        plain,
                        Arbitraries.of(0, 0, 250_000_000, 987_654_321),
                        People.anybody().optional(),
                        Arbitraries.of(Duration.ZERO, Duration.ofMinutes(5), Duration.ofDays(1))
                                .optional(),
                        Arbitraries.of(OFFSETS),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as((entry, nanos, recorder, late, offset, attributed) -> new Entry(
                        entry.at().plusNanos(nanos),
                        entry.by().filter(by -> attributed),
                        entry.event(),
                        late.map(it -> entry.at().plus(it)),
                        recorder,
                        offset,
                        entry.seal()));
    }

    /** Clocks by the hour and by the business day. */
    public static Arbitrary<Clock> clocks() {
        Arbitrary<Optional<Duration>> lengths = Arbitraries.of(ImmutableList.of(
                Optional.of(Duration.ofHours(72)), Optional.of(Duration.ofHours(1)), Optional.empty()));
        return Combinators.combine(
                        Arbitraries.of("breach notification", "material event", "contract"),
                        People.humans(),
                        Timelines.moments(),
                        lengths,
                        Arbitraries.integers().between(1, 5))
                .as((name, owner, start, length, days) -> new Clock(
                        name, owner, start, length, length.isPresent() ? Optional.empty() : Optional.of(days)));
    }
}
