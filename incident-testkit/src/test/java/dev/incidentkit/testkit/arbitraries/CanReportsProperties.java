package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.can.CanReport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class CanReportsProperties {
    @Property(tries = 200)
    void cleanOnesFillEverySlotAndReadBackAsTheyArePrinted(@ForAll CanReport report) {
        assertThat(report.conditions()).isNotEmpty();
        assertThat(report.actions()).isNotEmpty();
        assertThat(report.needs()).isNotEmpty();
        assertThat(CanReport.parse(report.toString())).isEqualTo(report);
    }

    @Example
    void severalStatementsInASlotTurnUp() {
        assertThat(CanReports.clean().sampleStream().limit(200))
                .anyMatch(report -> report.conditions().size() == 3)
                .anyMatch(report -> report.needs().size() > 1);
    }

    @Example
    void othersHaveEmptySlotsAndBlankStatements() {
        assertThat(CanReports.any().sampleStream().limit(300))
                .anyMatch(report -> report.conditions().isEmpty())
                .anyMatch(report -> report.needs().contains(""));
    }

    @Example
    void theyShrinkToOneStatementASlotOrNone() {
        CanReport clean = Shrunk.of(CanReports.clean(), report -> true);
        assertThat(clean.conditions()).hasSize(1);
        assertThat(clean.actions()).hasSize(1);
        assertThat(clean.needs()).hasSize(1);

        CanReport any = Shrunk.of(CanReports.any(), report -> !report.actions().isEmpty());
        assertThat(any.conditions()).isEmpty();
        assertThat(any.actions()).hasSize(1);
        assertThat(any.needs()).isEmpty();
    }
}
