package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDay;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a team takes the roles on, and how it rehearses. */
class PracticeRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final GameDay GOOD =
            GameDayRules.CONTAINED.passing().orElseThrow().gameDays().get(0);
    private static final ImmutableSet<Person> NOBODY = ImmutableSet.of();

    private static ImmutableList<String> broken(Object document) {
        return Catalogue.standard().check(document).findings().stream()
                .map(Finding::rule)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> findings(Object document, LocalDate today) {
        return Catalogue.standard()
                .check(document, today.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC))
                .findings();
    }

    // adoption

    /** Stages 1, 2, ... begun so many days after the start; -99 leaves one out. */
    private static Adoption adoption(int... days) {
        ImmutableList.Builder<Adoption.Begun> stages = ImmutableList.builder();
        for (int i = 0; i < days.length; i++) {
            if (days[i] != -99) {
                stages.add(new Adoption.Begun(Stage.of(i + 1), START.plusDays(days[i])));
            }
        }
        return new Adoption(START, stages.build());
    }

    @Test
    void twoStagesMayBeginOnOneDayButNotInTheWrongOrder() {
        assertThat(broken(adoption(5, 5))).isEmpty();
        assertThat(broken(adoption(6, 5))).containsExactly("adoption/order");
    }

    @Test
    void noStageIsSkipped() {
        assertThat(broken(adoption(3, -99, 50))).containsExactly("adoption/order");
        assertThat(broken(adoption(-99, 20))).containsExactly("adoption/order");
        assertThat(broken(adoption(3))).isEmpty();
    }

    /** Week 1, month 1, months 2 to 3, months 3 to 6. */
    @ParameterizedTest
    @CsvSource({
        "7, 31, 92, 184, ''",
        "7, 31, 92, 185, stages/4",
        "7, 31, 93, 184, stages/3",
        "7, 32, 92, 184, stages/2",
        "8, 31, 92, 184, stages/1",
        "0, 0, 28, 59, ''",
        "0, 0, 27, 59, stages/3",
        "0, 0, 28, 58, stages/4"
    })
    void aStageBeginsWithinItsTime(int first, int second, int third, int fourth, String where) {
        assertThat(Catalogue.standard()
                        .check(adoption(first, second, third, fourth))
                        .findings())
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo("adoption/pace");
                    assertThat(finding.level()).isEqualTo(Level.ADVICE);
                })
                .extracting(Finding::where)
                .isEqualTo(where.isEmpty() ? ImmutableList.of() : ImmutableList.of(where));
    }

    @Test
    void aStageThatHasNotBegunIsLateOnlyOnceItsTimeIsOver() {
        assertThat(findings(adoption(3), START.plusDays(31))).isEmpty();
        assertThat(findings(adoption(3), START.plusDays(32)))
                .extracting(Finding::rule)
                .containsExactly("adoption/pace");
    }

    @Test
    void whatBeganBeforeTheStartIsAdvisedOnInWords() {
        assertThat(Catalogue.standard().check(adoption(-4)).findings())
                .extracting(Finding::what)
                .containsExactly("stage 1 comes on 2026-01-01, before the start on 2026-01-05");
    }

    @Test
    void aStageThatIsPlannedIsNotSaidToHaveBegun() {
        assertThat(findings(adoption(3, -99, -99, 100), START.plusDays(10)))
                .extracting(Finding::what)
                .containsExactly("stage 4 stands without stage 3 before it");
        assertThat(findings(adoption(40), START.plusDays(1)))
                .extracting(Finding::what)
                .containsExactly("stage 1 comes 40 days after the start");
    }

    // game days

    private static GameDay on(LocalDate date) {
        return on(date, GOOD.evaluation());
    }

    private static GameDay on(LocalDate date, Optional<String> evaluation) {
        return new GameDay(
                date,
                true,
                GOOD.environment(),
                GOOD.component(),
                GOOD.roster(),
                GOOD.timeline(),
                GOOD.postmortem(),
                evaluation);
    }

    private static GameDay breaking(boolean planned, Optional<String> environment, Optional<String> component) {
        return new GameDay(
                START,
                planned,
                environment,
                component,
                GOOD.roster(),
                GOOD.timeline(),
                GOOD.postmortem(),
                GOOD.evaluation());
    }

    private static GameDays rehearsed(GameDay... gameDays) {
        return new GameDays(NOBODY, ImmutableList.copyOf(gameDays));
    }

    @Test
    void ninetyDaysFromOneToTheNextAreInTime() {
        assertThat(broken(rehearsed(on(START), on(START.plusDays(90))))).isEmpty();
        assertThat(broken(rehearsed(on(START.plusDays(91)), on(START))))
                .as("in whatever order they stand")
                .containsExactly("game-days/frequency");
    }

    @Test
    void ninetyDaysSinceTheLastAreInTime() {
        assertThat(findings(rehearsed(on(START)), START.plusDays(90))).isEmpty();
        assertThat(findings(rehearsed(on(START)), START.plusDays(91)))
                .extracting(Finding::rule)
                .containsExactly("game-days/frequency");
    }

    @Test
    void aTeamThatNeverRehearsedIsAdvisedTo() {
        assertThat(broken(rehearsed())).containsExactly("game-days/frequency");
    }

    @Test
    void aRehearsalHasAllRolesATimelineAndAPostmortem() {
        GameDay bare = new GameDay(
                START,
                true,
                GOOD.environment(),
                Optional.empty(),
                Roster.builder().commander("amara").experts("chen").build(),
                Optional.empty(),
                Optional.of(" "),
                GOOD.evaluation());

        assertThat(Catalogue.standard().check(rehearsed(bare)).findings())
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("game-days/full-response"))
                .extracting(Finding::where)
                .containsExactlyInAnyOrder("game-days/1/roster", "game-days/1/timeline", "game-days/1/postmortem");
    }

    private static GameDay by(Roster roster) {
        return new GameDay(
                START,
                true,
                GOOD.environment(),
                GOOD.component(),
                roster,
                GOOD.timeline(),
                GOOD.postmortem(),
                GOOD.evaluation());
    }

    /** As if it were real: who commands doesn't work the problem, and one person commands. */
    @Test
    void rolesInARehearsalAreThoseOfAnIncident() {
        Roster working = GOOD.roster().with(Assignment.of(Person.named("amara"), Role.SUBJECT_MATTER_EXPERT));
        Roster two = GOOD.roster().with(Assignment.of(Person.named("gus"), Role.INCIDENT_COMMANDER));

        assertThat(Catalogue.standard().check(rehearsed(by(working))).findings())
                .extracting(Finding::rule, Finding::what, Finding::where)
                .containsExactly(tuple(
                        "game-days/full-response",
                        "in the game day of 2026-01-05 amara is both Incident Commander and Subject Matter Expert",
                        "game-days/1/roster/subject-matter-expert/amara"));
        assertThat(broken(rehearsed(by(two)))).containsExactly("game-days/full-response");
    }

    @Test
    void aRehearsalWithoutACommanderIsToldSoOnce() {
        Roster uncommanded = GOOD.roster().without(Person.named("amara"), Role.INCIDENT_COMMANDER);

        assertThat(Catalogue.standard().check(rehearsed(by(uncommanded))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("Incident Commander"));
    }

    @Test
    void onlyTheRolesThatTheTeamHasAdoptedAreRehearsed() {
        Roster record =
                Roster.builder().commander("amara").experts("chen").scribe("bo").build();
        GameDays once = new GameDays(ImmutableSet.of(Person.named("amara")), ImmutableList.of(by(record)));

        assertThat(Catalogue.at(Stage.RECORD).check(once).findings())
                .extracting(Finding::what)
                .containsExactly("amara has never been Scribe in a game day");
        assertThat(Catalogue.at(Stage.COMMAND).check(once).findings()).isEmpty();
    }

    @Test
    void aRehearsalThatIsStillToComeHasNoRecordYet() {
        GameDay planned = new GameDay(
                START,
                true,
                GOOD.environment(),
                Optional.empty(),
                Roster.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        GameDays gameDays = new GameDays(ImmutableSet.of(Person.named("amara")), ImmutableList.of(planned));

        assertThat(findings(gameDays, START.minusDays(1)))
                .extracting(Finding::rule)
                .containsExactly("game-days/rotation", "game-days/rotation");
        assertThat(findings(gameDays, START))
                .as("its day isn't over")
                .extracting(Finding::rule)
                .containsExactly("game-days/rotation", "game-days/rotation");
        assertThat(findings(gameDays, START.plusDays(1)))
                .extracting(Finding::rule)
                .contains("game-days/full-response", "game-days/evaluates-response");
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", " Production ", "prod", "live"})
    void inProductionTheComponentIsChosen(String environment) {
        assertThat(broken(rehearsed(breaking(true, Optional.of(environment), Optional.empty()))))
                .containsExactly("game-days/contained");
        assertThat(broken(rehearsed(breaking(true, Optional.of(environment), Optional.of("one replica")))))
                .isEmpty();
    }

    @Test
    void whatSaysNothingOfWhereItBrokeSomethingIsNotContained() {
        assertThat(broken(rehearsed(breaking(true, Optional.empty(), Optional.of(" ")))))
                .containsExactly("game-days/contained");
        assertThat(broken(rehearsed(breaking(true, Optional.empty(), Optional.of("one replica")))))
                .isEmpty();
    }

    @Test
    void whereItBrokeSomethingIsSaidAsFarAsItIsKnown() {
        assertThat(Catalogue.standard()
                        .check(rehearsed(breaking(true, Optional.of("Prod"), Optional.of("TBD"))))
                        .findings())
                .extracting(Finding::what)
                .containsExactly("the game day of 2026-01-05 broke something in production, and doesn't say what");
        assertThat(Catalogue.standard()
                        .check(rehearsed(breaking(true, Optional.of("TBD"), Optional.empty())))
                        .findings())
                .extracting(Finding::what)
                .containsExactly("the game day of 2026-01-05 names neither the environment nor the component in which"
                        + " something was broken");
    }

    @Test
    void anEvaluationThatIsStillToBeWrittenIsNone() {
        GameDay unevaluated = on(START, Optional.of("to be done"));
        assertThat(broken(rehearsed(unevaluated))).containsExactly("game-days/evaluates-response");
    }

    @Test
    void whatWasNotPlannedIsAnIncident() {
        assertThat(broken(rehearsed(breaking(false, Optional.of("staging"), Optional.empty()))))
                .containsExactly("game-days/contained");
    }

    /** In the one game day amara was commander, bo scribe and chen expert. */
    @Test
    void everyoneHasBeenCommanderAndEveryoneScribe() {
        GameDays once = new GameDays(
                ImmutableSet.of(Person.named("amara"), Person.named("bo"), Person.named("chen")),
                ImmutableList.of(GOOD));

        assertThat(Catalogue.standard().check(once).findings())
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo("game-days/rotation");
                    assertThat(finding.level()).isEqualTo(Level.WARNING);
                })
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(
                        "bo has never been Incident Commander in a game day",
                        "chen has never been Incident Commander in a game day",
                        "amara has never been Scribe in a game day",
                        "chen has never been Scribe in a game day");
    }
}
