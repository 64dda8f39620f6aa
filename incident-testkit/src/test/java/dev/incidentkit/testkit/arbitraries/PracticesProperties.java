package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.severity.Decision;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.severity.Situation;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class PracticesProperties {
    private static final Policy POLICY = Catalogue.standard();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingIsWrong(
            @ForAll Rubric rubric, @ForAll Readiness readiness, @ForAll Adoption adoption, @ForAll GameDays gameDays) {
        assertThat(Stream.of(rubric, readiness, adoption, gameDays)
                        .flatMap(subject -> POLICY.check(subject).findings().stream()))
                .isEmpty();
    }

    @Example
    void rubricsOfSomeSeveritiesAndOfAllTurnUp() {
        assertThat(Practices.rubrics()
                        .sampleStream()
                        .limit(300)
                        .map(rubric -> rubric.severities().size())
                        .distinct())
                .contains(1, Severity.all().size());
    }

    @Example
    void stagesBeginOnTheFirstDayThatMayBeAndOnTheLast() {
        List<Duration> begun = Practices.adoptions()
                .sampleStream()
                .limit(1_000)
                .flatMap(adoption -> adoption.begunOn(Stage.CUSTOMERS).stream()
                        .map(day -> Duration.ofDays(
                                day.toEpochDay() - adoption.started().toEpochDay())))
                .toList();

        assertThat(begun).contains(Duration.ofDays(28), Duration.ofDays(92));
    }

    @Example
    void someSituationsAreNoIncident() {
        assertThat(Practices.situations().sampleStream().limit(10_000).map(Situation::decide))
                .hasAtLeastOneElementOfType(Decision.Declare.class)
                .hasAtLeastOneElementOfType(Decision.DontDeclare.class);
    }

    @Example
    void whatIsOfAnyKindBreaksEachRule() {
        assertThat(broken(Practices.anyRubrics())).contains("severity/rubric");
        assertThat(broken(Practices.anyReadiness()))
                .contains(
                        "readiness/on-call",
                        "readiness/status-page",
                        "readiness/paging",
                        "readiness/runbooks",
                        "readiness/rubric");
        assertThat(broken(Practices.anyAdoptions())).contains("adoption/order", "adoption/pace");
        assertThat(broken(Practices.anyGameDays()))
                .contains(
                        "game-days/full-response",
                        "game-days/contained",
                        "game-days/rotation",
                        "game-days/frequency",
                        "game-days/evaluates-response");
    }

    private static Stream<String> broken(Arbitrary<?> subjects) {
        return subjects.sampleStream()
                .limit(500)
                .flatMap(subject -> POLICY.check(subject).findings().stream())
                .map(Finding::rule);
    }
}
