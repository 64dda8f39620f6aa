package dev.incidentkit.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.practice.Readiness.OnCall;
import dev.incidentkit.core.practice.Readiness.Paging;
import dev.incidentkit.core.practice.Readiness.StatusPage;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private static GameDay gameDay(Roster roster) {
        return new GameDay(
                DAY,
                true,
                Optional.of("staging"),
                Optional.empty(),
                roster,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void somebodyHasHeldWhatTheyHeldInAnyGameDay() {
        GameDays gameDays = new GameDays(
                ImmutableSet.of(Person.named("amara"), Person.named("bo")),
                ImmutableList.of(
                        gameDay(Roster.builder().commander("amara").scribe("bo").build()),
                        gameDay(Roster.builder().commander("Bo").build())));

        assertThat(gameDays.hasHeld(Person.named("amara"), Role.INCIDENT_COMMANDER))
                .isTrue();
        assertThat(gameDays.hasHeld(Person.named("bo"), Role.INCIDENT_COMMANDER))
                .isTrue();
        assertThat(gameDays.hasHeld(Person.named("bo"), Role.SCRIBE)).isTrue();
        assertThat(gameDays.hasHeld(Person.named("amara"), Role.SCRIBE)).isFalse();
        assertThat(gameDays.hasHeld(Person.named("chen"), Role.SCRIBE)).isFalse();
    }

    @Test
    void aTeamNeedNotHaveRehearsed() {
        GameDays none = new GameDays(ImmutableSet.of(Person.named("amara")), ImmutableList.of());

        assertThat(none.hasHeld(Person.named("amara"), Role.INCIDENT_COMMANDER)).isFalse();
    }

    @Test
    void nothingIsReadyUntilItIsSaid() {
        Readiness nothing = Readiness.nothing();

        assertThat(nothing.onCall()).isEmpty();
        assertThat(nothing.statusPage()).isEmpty();
        assertThat(nothing.paging()).isEmpty();
        assertThat(nothing.withoutSev0()).isFalse();
        assertThat(nothing.runbooks()).isEmpty();
        assertThat(nothing.rubric()).isEmpty();
    }

    @Test
    void eachPartKeepsTheOthers() {
        OnCall onCall = new OnCall(false, Optional.empty(), Optional.of("the pager"));
        StatusPage page = new StatusPage(Optional.of("https://status.example.com"), false);
        Paging scribe = new Paging(Role.SCRIBE, Optional.empty(), Optional.of("weekly"));
        Readiness readiness = Readiness.nothing()
                .withRubric("the wiki")
                .withRunbooks("lag", "disk")
                .withPaging(ImmutableList.of(scribe))
                .with(page)
                .with(onCall);

        assertThat(readiness)
                .isEqualTo(new Readiness(
                        Optional.of(onCall),
                        Optional.of(page),
                        ImmutableList.of(scribe),
                        false,
                        ImmutableList.of("lag", "disk"),
                        Optional.of("the wiki")));
        assertThat(readiness.pagingOf(Role.SCRIBE)).contains(scribe);
        assertThat(readiness.pagingOf(Role.DEPUTY)).isEmpty();
    }
}
