package dev.incidentkit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScheduleProperties {

    /**
     * A place and two years there in which its clocks do something.
     *
     * @param zone where
     * @param start the first day
     */
    record Place(ZoneId zone, LocalDate start) {
        static Place of(String zone, int year) {
            return new Place(ZoneId.of(zone), LocalDate.of(year, 1, 1));
        }

        Range<Instant> period() {
            return Range.closedOpen(
                    start.atStartOfDay(zone).toInstant(),
                    start.plusYears(2).atStartOfDay(zone).toInstant());
        }
    }

    @Property(tries = 18, edgeCases = EdgeCasesMode.NONE)
    void everyMinuteOfTwoYearsHasTheRightPersonOnCall(@ForAll("places") Place place, @ForAll("duties") Plan plan) {
        Duty duty = plan.from(place.start());
        ImmutableRangeMap<Instant, Person> expanded = duty.within(place.period(), place.zone());
        MinuteByMinute life =
                new MinuteByMinute(duty, place.zone(), place.period().lowerEndpoint());
        Range<Instant> range = Range.closedOpen(Instant.MIN, Instant.MIN);
        Optional<Person> person = Optional.empty();
        for (; place.period().contains(life.now()); life.next()) {
            if (!range.contains(life.now())) {
                var entry = expanded.getEntry(life.now());
                range = entry == null ? Range.closedOpen(Instant.MIN, Instant.MIN) : entry.getKey();
                person = entry == null ? Optional.empty() : Optional.of(entry.getValue());
            }
            if (!person.equals(life.onCall())) {
                assertThat(person).as("on call at %s", life.now()).isEqualTo(life.onCall());
            }
        }
    }

    /** A duty whose days are counted from the first day of the period. */
    record Plan(ImmutableList<Turns> rotations, ImmutableList<Stint> overrides) {
        Duty from(LocalDate start) {
            return new Duty(
                    Role.SCRIBE,
                    Optional.empty(),
                    rotations.stream().map(turns -> turns.from(start)).collect(ImmutableList.toImmutableList()),
                    ImmutableList.of(),
                    overrides.stream().map(stint -> stint.from(start)).collect(ImmutableList.toImmutableList()));
        }
    }

    record Turns(int people, Duration shift, int day, LocalTime handover, ImmutableList<Hours> only, int until) {
        Rotation from(LocalDate start) {
            Person[] all = {
                Person.named("amara"), Person.named("bo"), Person.named("chen"), Person.named("dana"),
            };
            return new Rotation(
                    ImmutableList.copyOf(all).subList(0, people),
                    shift,
                    start.plusDays(day),
                    handover,
                    only,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(start.plusDays(until).atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    record Stint(int hour, int minutes) {
        Shift from(LocalDate start) {
            Instant from = start.atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofHours(hour));
            return new Shift(Person.named("eli"), from, from.plus(Duration.ofMinutes(minutes)));
        }
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(
                Place.of("Europe/Berlin", 2026),
                Place.of("America/New_York", 2026),
                Place.of("Australia/Lord_Howe", 2026), // half an hour of daylight saving
                Place.of("Asia/Kolkata", 2026), // none
                Place.of("America/Sao_Paulo", 2017), // at midnight, until 2019
                Place.of("Pacific/Apia", 2011)); // a day that never was
    }

    @Provide
    Arbitrary<Plan> duties() {
        Arbitrary<Stint> stints = Combinators.combine(
                        Arbitraries.integers().between(-100, 18_000),
                        Arbitraries.integers().between(1, 10_000))
                .as(Stint::new);
        return Combinators.combine(
                        rotations().list().ofMinSize(1).ofMaxSize(3),
                        stints.list().ofMaxSize(5))
                .as((rotations, overrides) ->
                        new Plan(ImmutableList.copyOf(rotations), ImmutableList.copyOf(overrides)));
    }

    private static Arbitrary<Turns> rotations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(60, 90, 300, 720, 1440, 2880, 10_080, 20_160)
                                .map(Duration::ofMinutes),
                        Arbitraries.integers().between(-900, 200),
                        times(),
                        hours().list().ofMaxSize(3).map(ImmutableList::copyOf),
                        Arbitraries.integers().between(300, 1000))
                .as(Turns::new);
    }

    private static Arbitrary<Hours> hours() {
        Arbitrary<Duration> lengths =
                Arbitraries.of(1, 60, 480, 720, 1440, 3720, 10_080).map(Duration::ofMinutes);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class).set().ofMaxSize(5), times(), lengths)
                .as((days, from, lasting) -> new Hours(ImmutableSet.copyOf(days), from, lasting));
    }

    /** Times of day, many of them near those at which clocks are set. */
    private static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.of("00:00", "00:30", "01:45", "02:00", "02:15", "02:30", "03:00", "23:59")
                        .map(LocalTime::parse),
                Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.ofSecondOfDay(minute * 60L)));
    }
}
