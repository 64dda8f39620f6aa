package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.testkit.stories.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of timelines. */
public final class Timelines {
    private static final ImmutableList<Instant> ODD_MOMENTS = ImmutableList.of(
            Story.START,
            Instant.parse("2026-03-29T00:58:00Z"), // Europe puts its clocks forward at 01:00
            Instant.parse("2026-10-25T00:58:00Z"), // and back
            Instant.parse("2026-11-01T05:59:00Z"), // New York puts its clocks back at 06:00
            Instant.parse("2028-02-28T23:59:00Z"), // a leap day begins
            Instant.parse("2028-02-29T23:59:00Z"), // and ends
            Instant.parse("2026-12-31T23:59:00Z"));

    private static final int LONG = 120;
    private static final int TIMES_EVERYTHING = 9;

    private Timelines() {}

    /** Moments at which an incident may begin: any of a few years, and often an odd one. They shrink to the usual one. */
    public static Arbitrary<Instant> beginnings() {
        return Arbitraries.oneOf(
                Arbitraries.of(ODD_MOMENTS),
                Arbitraries.longs().between(0, 2_000_000).map(minutes -> Story.START.plusSeconds(60 * minutes)));
    }

    /** Moments with and without a fraction of a second. */
    static Arbitrary<Instant> moments() {
        return Combinators.combine(beginnings(), Arbitraries.of(0, 987_654_321)).as(Instant::plusNanos);
    }

    /** Timelines with nothing wrong, at any severity, up to any moment of the incident. */
    public static Arbitrary<Timeline> clean() {
        return Responses.severities().flatMap(Timelines::clean).withoutEdgeCases();
    }

    /** Timelines with nothing wrong that begin with this severity. */
    public static Arbitrary<Timeline> clean(Severity severity) {
        return Combinators.combine(stories(severity), Arbitraries.integers().between(1, 200))
                .as((story, length) -> {
                    Timeline whole = story.timeline();
                    return whole.prefix(Math.min(length, whole.entries().size()));
                })
                .withoutEdgeCases();
    }

    /**
     * Timelines of any kind, with late entries, odd offsets, several entries of the same instant, and names that are
     * typed in two ways; mostly short, but now and then longer than a page of a hundred.
     */
    public static Arbitrary<Timeline> any() {
        return Combinators.combine(
                        Events.entries().list().ofMaxSize(8),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(0)),
                                Tuple.of(5, Arbitraries.just(1)),
                                Tuple.of(1, Arbitraries.just(LONG))),
                        Arbitraries.of(false, true))
                .as((entries, more, respelled) -> {
                    Timeline timeline = new Timeline("db-degraded", repeated(entries, more));
                    return respelled ? Retold.respelled(timeline) : timeline;
                });
    }

    /** All of these, and at their end so many of them again, as a bot that tries twice writes them. */
    static <T> ImmutableList<T> repeated(List<T> entries, int more) {
        return ImmutableList.<T>builder()
                .addAll(entries)
                .addAll(Iterables.limit(Iterables.cycle(entries), more))
                .build();
    }

    /**
     * Timelines of every kind of event, several times with all that it may leave out, without it, and with what is
     * there and empty; longer than a page of a thousand, with one entry of more than 64 kilobytes.
     */
    public static Arbitrary<Timeline> everything() {
        return EventKinds.inEachForm().list().ofSize(TIMES_EVERYTHING).map(rounds -> {
            ImmutableList.Builder<Entry> entries = ImmutableList.builder();
            int second = 0;
            for (Event event :
                    Iterables.concat(ImmutableList.of(new Remark.Noted(Texts.PASTED)), Iterables.concat(rounds))) {
                entries.add(Entry.of(Story.START.plusSeconds(second++), Person.named("amara"), event));
            }
            return new Timeline("db-degraded", entries.build());
        });
    }

    /** Stories with nothing wrong that begin with this severity. */
    public static Arbitrary<Story> stories(Severity severity) {
        return Combinators.combine(
                        beginnings(),
                        People.casts(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Turn.values()).list().ofMaxSize(4),
                        Arbitraries.of(Ending.values()))
                .as((start, cast, visible, turns, ending) -> tell(
                        Story.of(severity)
                                .startingAt(start)
                                .withCast(cast)
                                .seenByCustomers(visible)
                                .opened(),
                        turns,
                        ending));
    }

    private static Story tell(Story opened, List<Turn> turns, Ending ending) {
        Story story = opened;
        for (Turn turn : turns) {
            story = turn.of(story).worked(Duration.ofMinutes(25));
        }
        return ending.of(story);
    }

    /** What may come in the middle of an incident. */
    private enum Turn {
        NOTHING,
        ACTION,
        DECISION,
        HAND_OFF,
        LOWERED,
        RAISED,
        LONG;

        private Story of(Story story) {
            return switch (this) {
                case NOTHING -> story;
                case ACTION ->
                    story.acted(
                            "restart the pooler " + story.timeline().entries().size());
                case DECISION -> story.decided("fail over to the secondary");
                case HAND_OFF -> story.handedOver();
                case LOWERED ->
                    story.severity() == Severity.SEV_0 || story.severity() == Severity.SEV_4
                            ? story
                            : story.called(Severity.all().get(story.severity().ordinal() + 1));
                case RAISED ->
                    story.severity().isAtLeast(Severity.SEV_1)
                            ? story
                            : story.called(Severity.all().get(story.severity().ordinal() - 1));
                case LONG -> story.worked(Duration.ofHours(1));
            };
        }
    }

    /** How far an incident comes. */
    private enum Ending {
        OPEN,
        MITIGATED,
        RESOLVED,
        CLOSED,
        REVIEWED;

        private Story of(Story story) {
            return switch (this) {
                case OPEN -> story;
                case MITIGATED -> story.mitigated();
                case RESOLVED -> story.mitigated().resolved();
                case CLOSED -> story.mitigated().resolved().closed();
                case REVIEWED -> story.mitigated().resolved().closed().reviewed();
            };
        }
    }
}
