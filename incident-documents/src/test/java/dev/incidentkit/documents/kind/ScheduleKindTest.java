package dev.incidentkit.documents.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.schedule.Duty;
import dev.incidentkit.core.schedule.Hours;
import dev.incidentkit.core.schedule.Promise;
import dev.incidentkit.core.schedule.Rotation;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.schedule.Shift;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.documents.Contents;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleKindTest {
    private static final String FULL = """
            kind: schedule
            zone: Europe/Berlin
            from: 2026-03-02
            until: 2026-06-01
            promises:
              severity: SEV-3
              customer-visible: true
              roles: [incident-commander, subject-matter-expert]
            on-call:
              - role: incident-commander
                rotations:
                  - people: [amara, bo]
                    shift: P7D
                    starting: 2026-03-02
                    handover: 09:00
                overrides:
                  - {person: chen, from: 2026-03-10T09:00:00+01:00, until: 2026-03-11T08:00:00Z}
              - role: subject-matter-expert
                domain: database
                rotations:
                  - people: dana
                    shift: PT12H
                    starting: 2026-03-01
                    handover: 20:30
                    only: {days: [friday, saturday], from: 22:00, lasting: PT8H}
                    zone: Asia/Kolkata
                    from: 2026-03-02T00:00:00Z
                    until: 2026-04-01T00:00:00Z
                shifts:
                  - {person: eli, from: 2026-03-05T00:00:00Z, until: 2026-03-06T00:00:00Z}
            """;

    private static final Schedule SCHEDULE = new Schedule(
            ZoneId.of("Europe/Berlin"),
            LocalDate.parse("2026-03-02"),
            LocalDate.parse("2026-06-01"),
            new Promise(
                    Optional.of(Severity.SEV_3),
                    true,
                    ImmutableSet.of(Role.INCIDENT_COMMANDER, Role.SUBJECT_MATTER_EXPERT)),
            ImmutableList.of(
                    Duty.of(
                                    Role.INCIDENT_COMMANDER,
                                    Rotation.of(
                                            Duration.ofDays(7),
                                            LocalDate.parse("2026-03-02"),
                                            LocalTime.of(9, 0),
                                            Person.named("amara"),
                                            Person.named("bo")))
                            .overriddenBy(shift("chen", "2026-03-10T08:00:00Z", "2026-03-11T08:00:00Z")),
                    new Duty(
                            Role.SUBJECT_MATTER_EXPERT,
                            Optional.of("database"),
                            ImmutableList.of(new Rotation(
                                    ImmutableList.of(Person.named("dana")),
                                    Duration.ofHours(12),
                                    LocalDate.parse("2026-03-01"),
                                    LocalTime.of(20, 30),
                                    ImmutableList.of(new Hours(
                                            ImmutableSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                                            LocalTime.of(22, 0),
                                            Duration.ofHours(8))),
                                    Optional.of(ZoneId.of("Asia/Kolkata")),
                                    Optional.of(Instant.parse("2026-03-02T00:00:00Z")),
                                    Optional.of(Instant.parse("2026-04-01T00:00:00Z")))),
                            ImmutableList.of(shift("eli", "2026-03-05T00:00:00Z", "2026-03-06T00:00:00Z")),
                            ImmutableList.of())));

    private static Shift shift(String name, String from, String until) {
        return new Shift(Person.named(name), Instant.parse(from), Instant.parse(until));
    }

    private static Contents read(String text) {
        return Documents.standard().read(Source.text("s.yaml", text));
    }

    @Test
    void aScheduleIsRead() {
        assertThat(read(FULL).problems()).isEmpty();
        assertThat(read(FULL).documents().get(0).value()).isEqualTo(SCHEDULE);
    }

    @Test
    void whatIsWrittenReadsBack() {
        assertThat(read(Documents.standard().yaml(SCHEDULE)).documents().get(0).value())
                .isEqualTo(SCHEDULE);
        assertThat(read(Documents.standard().json(SCHEDULE)).documents().get(0).value())
                .isEqualTo(SCHEDULE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berlin             | Europe/Berlim  | 2:7   | did you mean Europe/Berlin?
            Europe/Berlin             | 09:00          | 2:7   | write one such as Europe/Berlin or UTC
            handover: 09:00           | handover: 9 Uhr| 15:19 | write a time of day such as 09:00
            shift: P7D                | shift: PT5M    | 12:9  | write a duration of at least PT1H
            shift: P7D                | shift: weekly  | 13:16 | write a duration such as PT3H
            until: 2026-06-01         | until: 2026-03-02 | 1:1 | can't end at 2026-03-02
            rotations:                | rotation:      | 11:5  | did you mean rotations?
            'role: incident-commander'| 'role: incident-comander' | 10:11 | did you mean incident-commander?
            friday                    | fryday         | 25:23 | did you mean friday?
            2026-03-11T08:00:00Z      | 2026-03-09T08:00:00Z | 17:9 | can't end at
            2026-03-11T08:00:00Z      | 2026-03-11T08:00:00  | 17:64 | end it with Z
            lasting: PT8H             | lasting: P8D   | 25:15 | write a duration of at most P7D
            """)
    void whatCannotBeReadIsSaidWithItsPlace(String right, String wrong, String position, String advice) {
        assertThat(FULL).contains(right);
        ImmutableList<Problem> problems = read(FULL.replaceFirst(right, wrong)).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).position()).hasToString(position);
        assertThat(problems.get(0).message()).contains(advice);
    }

    @Test
    void aTeamIsReadAndWrittenBack() {
        String text = """
                kind: team
                severity: SEV-2
                customer-visible: true
                domains: [database]
                people:
                  - {person: amara, roles: [incident-commander, deputy]}
                  - {person: chen, roles: subject-matter-expert, domains: [database, network]}
                roster:
                  incident-commander: amara
                """;
        assertThat(read(text).problems()).isEmpty();
        Object team = read(text).documents().get(0).value();
        assertThat(read(Documents.standard().yaml(team)).documents().get(0).value())
                .isEqualTo(team);
    }
}
