package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class TimelinesProperties {
    private static final Policy POLICY = Catalogue.standard();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingIsWrongUpToAnyEntry(@ForAll Timeline timeline) {
        assertThat(POLICY.check(timeline).findings()).isEmpty();
    }

    @Property(tries = 200)
    void reportsAreClean(@ForAll CanReport report) {
        assertThat(POLICY.check(report).findings()).isEmpty();
    }

    @Example
    void everySeverityEndingAndHandOffTurnsUp() {
        Stream<Incident> incidents = Timelines.clean().sampleStream().limit(300).map(Incident::of);
        assertThat(incidents.map(incident -> incident.phase()).distinct())
                .contains(Phase.ACTIVE, Phase.MITIGATED, Phase.RESOLVED, Phase.CLOSED);
        assertThat(Timelines.clean(Severity.SEV_2).sampleStream().limit(100))
                .anyMatch(timeline -> timeline.entries().stream()
                        .anyMatch(entry -> entry.event() instanceof Command.HandoffConfirmed));
    }

    @Example
    void incidentsBeginAtOddMomentsToo() {
        assertThat(Timelines.beginnings().sampleStream().limit(500).map(start -> start.atOffset(ZoneOffset.UTC)))
                .anyMatch(start -> start.getMonthValue() == 2 && start.getDayOfMonth() == 29);
    }

    @Example
    void whatBreaksShrinksToADeclaration() {
        Timeline smallest = Shrunk.of(Timelines.clean(), timeline -> true);
        assertThat(smallest.entries()).hasSize(1);
        assertThat(smallest.entry(1).at()).isEqualTo(Instant.parse("2026-05-20T14:32:00Z"));
    }

    @Example
    void whatHoldsEverythingIsLongerThanAPageAndHasEachKindOfEventManyTimesOver() {
        List<Entry> entries = Timelines.everything().sample().entries();

        assertThat(entries).hasSizeGreaterThan(1_000);
        assertThat(EventKinds.ALL)
                .allSatisfy(
                        kind -> assertThat(entries.stream().map(Entry::event).filter(kind::isInstance))
                                .hasSizeGreaterThan(9));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aDeadlineIsMissedTheMomentAfter(@ForAll Boundary boundary) {
        assertThat(rules(boundary, boundary.inTime())).isEmpty();
        assertThat(rules(boundary, boundary.late())).contains(boundary.due().rule());
    }

    private static Stream<String> rules(Boundary boundary, Instant asOf) {
        return POLICY.check(boundary.timeline(), asOf).findings().stream().map(Finding::rule);
    }
}
