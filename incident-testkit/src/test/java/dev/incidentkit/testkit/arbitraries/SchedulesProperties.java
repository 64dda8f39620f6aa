package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class SchedulesProperties {
    private static final Policy POLICY = Catalogue.standard();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingIsWrong(@ForAll Schedule schedule) {
        assertThat(POLICY.check(schedule).findings()).isEmpty();
    }

    @Example
    void eachSeverityIsPromisedAndClocksAreSetInBetween() {
        List<Schedule> schedules = Schedules.clean().sampleStream().limit(500).toList();

        assertThat(Severity.all())
                .allSatisfy(severity -> assertThat(schedules)
                        .anyMatch(schedule -> schedule.promises()
                                .severity()
                                .filter(severity::equals)
                                .isPresent()));
        assertThat(schedules).anyMatch(SchedulesProperties::hasAClockChange);
    }

    private static boolean hasAClockChange(Schedule schedule) {
        ZonedDateTime start = schedule.from().atStartOfDay(schedule.zone());
        ZonedDateTime end = schedule.until().atStartOfDay(schedule.zone());
        return Duration.between(start, end).toHours() % 24 != 0;
    }

    @Example
    void whatIsOfAnyKindBreaksEachRule() {
        assertThat(Schedules.any()
                        .sampleStream()
                        .limit(500)
                        .flatMap(schedule -> POLICY.check(schedule).findings().stream())
                        .map(Finding::rule))
                .contains("schedule/gap", "schedule/roles", "schedule/staffable");
    }
}
