package dev.incidentkit.testkit.arbitraries;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.schedule.Duty;
import dev.incidentkit.core.schedule.Hours;
import dev.incidentkit.core.schedule.Promise;
import dev.incidentkit.core.schedule.Rotation;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.schedule.Shift;
import dev.incidentkit.rules.staffing.Minimum;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of on-call schedules, in which clocks are set forward and back. */
public final class Schedules {
    private static final int LONGEST_IN_DAYS = 15;
    private static final Arbitrary<ZoneId> ZONES = Arbitraries.of(
                    "Europe/Berlin", "UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe")
            .map(ZoneId::of);
    private static final Arbitrary<Duration> TURNS =
            Arbitraries.of(Duration.ofDays(7), Duration.ofDays(1), Duration.ofHours(12), Duration.ofHours(36));
    private static final Arbitrary<LocalTime> HANDOVERS = Arbitraries.of(
            LocalTime.MIDNIGHT, LocalTime.of(9, 0), LocalTime.of(2, 30)); // which a clock change skips, or shows twice

    private Schedules() {}

    /**
     * Schedules with nothing wrong: each role of a promise, and each that the severity of it takes, has people of its own
     * who take turns, around the clock or by day and by night, and step in for each other.
     */
    public static Arbitrary<Schedule> clean() {
        return promises(Role.all().size()).flatMap(Schedules::keeping).withoutEdgeCases();
    }

    /** Schedules of any kind, most of which promise more than they keep. */
    public static Arbitrary<Schedule> any() {
        return Combinators.combine(
                        ZONES,
                        Components.days(),
                        lengths(),
                        promises(3),
                        duties().list().ofMaxSize(4))
                .as((zone, from, days, promise, duties) ->
                        new Schedule(zone, from, from.plusDays(days), promise, ImmutableList.copyOf(duties)));
    }

    /** Promises of at most so many roles. */
    static Arbitrary<Promise> promises(int roles) {
        return Combinators.combine(
                        Responses.severities().optional(),
                        Arbitraries.of(false, true),
                        Arbitraries.of(Role.all()).set().ofMaxSize(roles).map(ImmutableSet::copyOf))
                .as(Promise::new);
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, LONGEST_IN_DAYS);
    }

    /** Duties of any kind. */
    public static Arbitrary<Duty> duties() {
        return Combinators.combine(
                        Rosters.assignments(),
                        rotations().list().ofMaxSize(2),
                        shifts().list().ofMaxSize(1),
                        shifts().list().ofMaxSize(2))
                .as((post, rotations, shifts, overrides) -> new Duty(
                        post.role(),
                        post.domain(),
                        ImmutableList.copyOf(rotations),
                        ImmutableList.copyOf(shifts),
                        ImmutableList.copyOf(overrides)));
    }

    /** Rotations of any kind. */
    public static Arbitrary<Rotation> rotations() {
        return Combinators.combine(
                        People.anybody().list().ofMinSize(1).ofMaxSize(3),
                        TURNS,
                        Components.days(),
                        HANDOVERS,
                        hours().list().ofMaxSize(2),
                        ZONES.optional(),
                        Timelines.beginnings().optional(),
                        Timelines.beginnings().optional())
                .as((people, turn, starting, handover, only, zone, from, until) -> new Rotation(
                        ImmutableList.copyOf(people),
                        turn,
                        starting,
                        handover,
                        ImmutableList.copyOf(only),
                        zone,
                        from,
                        until));
    }

    /** Hours of some days, or of each. */
    public static Arbitrary<Hours> hours() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()).set().ofMaxSize(3),
                        HANDOVERS,
                        Arbitraries.of(Duration.ofHours(8), Duration.ofHours(24), Duration.ofDays(7)))
                .as((days, from, lasting) -> new Hours(ImmutableSet.copyOf(days), from, lasting));
    }

    /** Shifts of some hours. */
    public static Arbitrary<Shift> shifts() {
        return Combinators.combine(
                        People.anybody(),
                        Timelines.beginnings(),
                        Arbitraries.integers().between(1, 48))
                .as((person, from, hours) -> new Shift(person, from, from.plus(Duration.ofHours(hours))));
    }

    private static Arbitrary<Schedule> keeping(Promise promise) {
        ImmutableList<Role> roles = Role.all().stream()
                .filter(role -> promise.roles().contains(role) || takes(promise, role))
                .collect(toImmutableList());
        Arbitrary<List<List<Person>>> people = People.distinct(roles.size() * 2).map(all -> Lists.partition(all, 2));
        return Combinators.combine(
                        ZONES,
                        Components.days(),
                        lengths(),
                        people,
                        Keeping.any().list().ofSize(roles.size()))
                .as((zone, from, days, pairs, keeping) -> new Schedule(
                        zone,
                        from,
                        from.plusDays(days),
                        promise,
                        IntStream.range(0, roles.size())
                                .mapToObj(i -> keeping.get(i).duty(roles.get(i), pairs.get(i), from, zone))
                                .collect(toImmutableList())));
    }

    private static boolean takes(Promise promise, Role role) {
        return promise.severity()
                .filter(severity ->
                        Minimum.of(severity).rolesIf(promise.customerVisible()).contains(role))
                .isPresent();
    }

    /** How two people keep a duty. */
    private enum Way {
        IN_TURN,
        STEPPING_IN,
        BY_DAY_AND_BY_NIGHT,
        ONE_AFTER_THE_OTHER,
        BY_SHIFTS
    }

    /**
     * How a duty is kept from before the first day of a schedule until after the last.
     *
     * @param since how many days before
     */
    private record Keeping(Way way, Duration turn, LocalTime handover, int since, Optional<String> domain) {
        private static final Duration HALF_A_DAY = Duration.ofHours(12);

        static Arbitrary<Keeping> any() {
            return Combinators.combine(
                            Arbitraries.of(Way.values()),
                            TURNS,
                            HANDOVERS,
                            Arbitraries.integers().between(1, 30),
                            Rosters.domains().optional())
                    .as(Keeping::new);
        }

        Duty duty(Role role, List<Person> people, LocalDate from, ZoneId zone) {
            Person one = people.get(0);
            Person other = people.get(1);
            Instant day = from.atStartOfDay(zone).toInstant();
            Instant change = day.plus(turn);
            LocalDate starting = from.minusDays(since);
            Rotation both = Rotation.of(turn, starting, handover, one, other);
            Rotation first = Rotation.of(turn, starting, handover, one);
            Rotation second = Rotation.of(turn, starting, handover, other);
            return switch (way) {
                case IN_TURN -> duty(role, both);
                case STEPPING_IN ->
                    duty(role, both)
                            .overriddenBy(new Shift(one, day, change))
                            .overriddenBy(new Shift(other, change, change.plus(HALF_A_DAY)));
                case BY_DAY_AND_BY_NIGHT ->
                    duty(
                            role,
                            first.only(halfADayFrom(handover)),
                            second.only(halfADayFrom(handover.plus(HALF_A_DAY))));
                case ONE_AFTER_THE_OTHER ->
                    duty(
                            role,
                            inForce(first, Optional.empty(), Optional.of(change)),
                            inForce(
                                    Rotation.of(turn, starting, handover, other),
                                    Optional.of(change),
                                    Optional.empty()));
                case BY_SHIFTS ->
                    withShifts(
                            duty(role),
                            new Shift(one, day.minus(HALF_A_DAY), change),
                            new Shift(other, change, change.plus(Duration.ofDays(2L * LONGEST_IN_DAYS))));
            };
        }

        private Duty duty(Role role, Rotation... rotations) {
            return new Duty(
                    role,
                    domain.filter(it -> role == Role.SUBJECT_MATTER_EXPERT),
                    ImmutableList.copyOf(rotations),
                    ImmutableList.of(),
                    ImmutableList.of());
        }

        private static Duty withShifts(Duty duty, Shift... shifts) {
            return new Duty(
                    duty.role(), duty.domain(), duty.rotations(), ImmutableList.copyOf(shifts), duty.overrides());
        }

        private static Hours halfADayFrom(LocalTime time) {
            return new Hours(ImmutableSet.of(), time, HALF_A_DAY);
        }

        private static Rotation inForce(Rotation it, Optional<Instant> from, Optional<Instant> until) {
            return new Rotation(
                    it.people(), it.shift(), it.starting(), it.handover(), it.only(), it.zone(), from, until);
        }
    }
}
