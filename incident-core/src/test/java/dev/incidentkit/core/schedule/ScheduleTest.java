package dev.incidentkit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Person AMARA = Person.named("amara");
    private static final Person BO = Person.named("bo");
    private static final Person CHEN = Person.named("chen");

    private static final Duration DAY = Duration.ofDays(1);

    private static Instant utc(String time) {
        return Instant.parse(time + ":00Z");
    }

    private static Range<Instant> between(String start, String end) {
        return Range.closedOpen(utc(start), utc(end));
    }

    private static Map<Range<Instant>, Person> onCall(Duty duty, Range<Instant> period) {
        return new LinkedHashMap<>(duty.within(period, BERLIN).asMapOfRanges());
    }

    private static Rotation daily(String starting, Person... people) {
        return Rotation.of(DAY, LocalDate.parse(starting), LocalTime.of(9, 0), people);
    }

    @Test
    void peopleTakeTurnsByTheLocalClock() {
        Duty duty = Duty.of(Role.SCRIBE, daily("2026-03-27", AMARA, BO));
        // Central European summer time begins on the 29th: that night's shift has 23 hours.
        assertThat(onCall(duty, between("2026-03-27T00:00", "2026-03-31T00:00")))
                .containsExactly(
                        Map.entry(between("2026-03-27T08:00", "2026-03-28T08:00"), AMARA),
                        Map.entry(between("2026-03-28T08:00", "2026-03-29T07:00"), BO),
                        Map.entry(between("2026-03-29T07:00", "2026-03-30T07:00"), AMARA),
                        Map.entry(between("2026-03-30T07:00", "2026-03-31T00:00"), BO));
    }

    @Test
    void aDayOnWhichClocksGoBackIsLonger() {
        Duty duty = Duty.of(Role.SCRIBE, daily("2026-10-24", AMARA, BO));
        assertThat(onCall(duty, between("2026-10-24T07:00", "2026-10-26T08:00")))
                .containsExactly(
                        Map.entry(between("2026-10-24T07:00", "2026-10-25T08:00"), AMARA),
                        Map.entry(between("2026-10-25T08:00", "2026-10-26T08:00"), BO));
    }

    @Test
    void aHandoverAtATimeThatIsSkippedComesWhenItIsSkipped() {
        Rotation rotation = Rotation.of(DAY, LocalDate.parse("2026-03-28"), LocalTime.of(2, 30), AMARA, BO);
        assertThat(onCall(Duty.of(Role.SCRIBE, rotation), between("2026-03-28T02:00", "2026-03-29T04:00")))
                .containsExactly(
                        Map.entry(between("2026-03-28T02:00", "2026-03-29T01:00"), AMARA),
                        Map.entry(between("2026-03-29T01:00", "2026-03-29T04:00"), BO));
    }

    @Test
    void aHandoverAtATimeThatOccursTwiceComesTheFirstTime() {
        Rotation rotation = Rotation.of(DAY, LocalDate.parse("2026-10-24"), LocalTime.of(2, 30), AMARA, BO);
        assertThat(onCall(Duty.of(Role.SCRIBE, rotation), between("2026-10-24T01:00", "2026-10-25T03:00")))
                .containsExactly(
                        Map.entry(between("2026-10-24T01:00", "2026-10-25T00:30"), AMARA),
                        Map.entry(between("2026-10-25T00:30", "2026-10-25T03:00"), BO));
    }

    @Test
    void theTurnIsRightHoweverLongAgoTheRotationBegan() {
        Rotation rotation = Rotation.of(Duration.ofDays(7), LocalDate.parse("2020-01-06"), LocalTime.NOON, AMARA, BO);
        // 2026-01-05 is 313 weeks after: an odd number.
        assertThat(onCall(Duty.of(Role.SCRIBE, rotation), between("2026-01-05T11:00", "2026-01-12T11:00")))
                .containsExactly(Map.entry(between("2026-01-05T11:00", "2026-01-12T11:00"), BO));
    }

    @Test
    void hoursRestrictTurns() {
        Rotation nights = daily("2026-01-05", AMARA)
                .only(new Hours(ImmutableSet.of(DayOfWeek.FRIDAY), LocalTime.of(22, 0), Duration.ofHours(8)));
        assertThat(onCall(Duty.of(Role.SCRIBE, nights), between("2026-01-05T00:00", "2026-01-17T00:00")))
                .containsExactly(
                        Map.entry(between("2026-01-09T21:00", "2026-01-10T05:00"), AMARA),
                        Map.entry(between("2026-01-16T21:00", "2026-01-17T00:00"), AMARA));
    }

    @Test
    void hoursThatBeganBeforeThePeriodReachIntoIt() {
        Rotation weekends = daily("2026-01-01", AMARA)
                .only(new Hours(ImmutableSet.of(DayOfWeek.FRIDAY), LocalTime.of(18, 0), Duration.ofHours(62)));
        assertThat(onCall(Duty.of(Role.SCRIBE, weekends), between("2026-01-12T00:00", "2026-01-13T00:00")))
                .containsExactly(Map.entry(between("2026-01-12T00:00", "2026-01-12T07:00"), AMARA));
    }

    @Test
    void whatStandsLaterStandsAbove() {
        Rotation nobodyElse = daily("2026-01-01", AMARA);
        Rotation mornings =
                daily("2026-01-01", BO).only(new Hours(ImmutableSet.of(), LocalTime.of(8, 0), Duration.ofHours(4)));
        Shift override = new Shift(CHEN, utc("2026-01-10T09:00"), utc("2026-01-10T10:00"));
        Duty duty = Duty.of(Role.SCRIBE, nobodyElse, mornings).overriddenBy(override);
        assertThat(onCall(duty, between("2026-01-10T00:00", "2026-01-10T20:00")).values())
                .containsExactly(AMARA, BO, CHEN, BO, AMARA);
    }

    @Test
    void aRotationIsInForceForATime() {
        Rotation rotation = new Rotation(
                ImmutableList.of(AMARA, BO),
                DAY,
                LocalDate.parse("2026-01-01"),
                LocalTime.MIDNIGHT,
                ImmutableList.of(),
                Optional.of(ZoneId.of("Asia/Kolkata")),
                Optional.of(utc("2026-01-03T12:00")),
                Optional.of(utc("2026-01-04T12:00")));
        assertThat(onCall(Duty.of(Role.SCRIBE, rotation), between("2026-01-01T00:00", "2026-02-01T00:00")))
                .containsExactly(
                        Map.entry(between("2026-01-03T12:00", "2026-01-03T18:30"), AMARA),
                        Map.entry(between("2026-01-03T18:30", "2026-01-04T12:00"), BO));
    }

    @Test
    void aRotationOutsideThePeriodIsNoTrouble() {
        Duty duty = Duty.of(Role.SCRIBE, daily("2030-01-01", AMARA));
        assertThat(onCall(duty, between("2026-01-01T00:00", "2026-02-01T00:00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01T00:00, 2028-01-01T00:00",
        "2026-02-01T00:00, 2028-01-01T00:00",
        "2024-01-01T00:00, 2025-01-01T00:00",
        "2024-01-01T00:00, 2026-01-01T00:00",
        "2026-01-20T00:00, 2026-01-10T00:00"
    })
    void nobodyIsOnCallInARotationThatIsInForceAtAnotherTime(String from, String until) {
        Rotation rotation = new Rotation(
                ImmutableList.of(AMARA),
                DAY,
                LocalDate.parse("2024-01-01"),
                LocalTime.MIDNIGHT,
                ImmutableList.of(),
                Optional.empty(),
                Optional.of(utc(from)),
                Optional.of(utc(until)));

        assertThat(onCall(Duty.of(Role.SCRIBE, rotation), between("2026-01-01T00:00", "2026-02-01T00:00")))
                .isEmpty();
    }

    @Test
    void rostersSayWhoIsOnCallForWhat() {
        Duty commanding = Duty.of(Role.INCIDENT_COMMANDER, daily("2026-01-02", AMARA, BO));
        Duty database = new Duty(
                Role.SUBJECT_MATTER_EXPERT,
                Optional.of("database"),
                ImmutableList.of(),
                ImmutableList.of(new Shift(CHEN, utc("2026-01-02T08:00"), utc("2026-01-03T08:00"))),
                ImmutableList.of());
        Schedule schedule = new Schedule(
                BERLIN,
                LocalDate.parse("2026-01-02"),
                LocalDate.parse("2026-01-04"),
                new Promise(Optional.empty(), false, ImmutableSet.of()),
                ImmutableList.of(commanding, database));
        assertThat(new LinkedHashMap<>(schedule.rosters().asMapOfRanges()))
                .containsExactly(
                        Map.entry(between("2026-01-01T23:00", "2026-01-02T08:00"), Roster.empty()),
                        Map.entry(
                                between("2026-01-02T08:00", "2026-01-03T08:00"),
                                Roster.of(
                                        Assignment.of(AMARA, Role.INCIDENT_COMMANDER),
                                        Assignment.expert(CHEN, "database"))),
                        Map.entry(
                                between("2026-01-03T08:00", "2026-01-03T23:00"),
                                Roster.of(Assignment.of(BO, Role.INCIDENT_COMMANDER))));
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        LocalDate day = LocalDate.parse("2026-01-01");
        Promise promise = new Promise(Optional.empty(), false, ImmutableSet.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(BERLIN, day, day, promise, ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(BERLIN, day, day.plusYears(51), promise, ImmutableList.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Rotation.of(DAY, day, LocalTime.NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rotation.of(Duration.ofMinutes(59), day, LocalTime.NOON, AMARA));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hours(ImmutableSet.of(), LocalTime.NOON, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hours(ImmutableSet.of(), LocalTime.NOON, Duration.ofDays(8)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shift(AMARA, Instant.EPOCH, Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty(
                        Role.SCRIBE,
                        Optional.of("database"),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of()));
    }
}
