package dev.incidentkit.testkit.arbitraries;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDay;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.practice.Readiness.Paging;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.severity.Situation;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.catalogue.AdoptionRules;
import dev.incidentkit.rules.catalogue.GameDayRules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of what a team prepares and practises: rubrics, readiness, stages of adoption, game days. */
public final class Practices {
    private static final Arbitrary<String> PLACES = Arbitraries.of(
            "https://wiki.example.com/oncall", "docs/oncall.md", "pinned in #payments-oncall", "the on-call binder");

    private Practices() {}

    /** Rubrics with nothing wrong, of all five severities or some. */
    public static Arbitrary<Rubric> rubrics() {
        Arbitrary<ImmutableList<String>> triggers = Texts.some(
                "card data has left our systems",
                "more than 5 % of card payments fail for 10 minutes",
                "one payment method fails",
                "the refund report is late");
        Arbitrary<ImmutableList<String>> posture = Texts.some(
                "all six roles, around the clock",
                "commander, expert and scribe, in business hours",
                "commander and expert, without paging");
        Arbitrary<List<Rubric.Tier>> tiers = Arbitraries.of(Severity.values())
                .set()
                .ofMinSize(1)
                .flatMap(severities -> Combinators.combine(Severity.all().stream()
                                .filter(severities::contains)
                                .map(severity -> Combinators.combine(triggers, posture)
                                        .as((why, how) -> new Rubric.Tier(severity, why, how)))
                                .toList())
                        .as(all -> all));
        return Combinators.combine(Arbitraries.of("payments", "B\u00fcro & Netz"), PLACES, tiers)
                .as((team, place, all) -> new Rubric(Optional.of(team), Optional.of(place), ImmutableList.copyOf(all)));
    }

    /** Rubrics of any kind. */
    public static Arbitrary<Rubric> anyRubrics() {
        return Components.of(Rubric.class);
    }

    /** All that must be in place before the first incident. */
    public static Arbitrary<Readiness> readiness() {
        Arbitrary<List<Paging>> paging = Combinators.combine(PLACES, PLACES)
                .as((escalation, rotation) ->
                        new Paging(Role.INCIDENT_COMMANDER, Optional.of(escalation), Optional.of(rotation)))
                .list()
                .ofSize(Role.all().size());
        return Combinators.combine(
                        PLACES,
                        PLACES,
                        PLACES,
                        paging,
                        Arbitraries.of(false, true),
                        Texts.some("runbooks/disk-full.md", "runbooks/"))
                .as((schedule, page, rubric, roles, withoutSev0, runbooks) -> new Readiness(
                        Optional.of(new Readiness.OnCall(true, Optional.of(schedule), Optional.of("the pager"))),
                        Optional.of(new Readiness.StatusPage(Optional.of(page), true)),
                        paged(roles, withoutSev0),
                        withoutSev0,
                        runbooks,
                        Optional.of(rubric)));
    }

    /** Each role as one of these is; where there is no Sev-0, those of the response alone. */
    private static ImmutableList<Paging> paged(List<Paging> paging, boolean withoutSev0) {
        return Role.all().stream()
                .filter(role -> role.isResponse() || !withoutSev0)
                .map(role -> {
                    Paging like = paging.get(role.ordinal());
                    return new Paging(role, like.escalation(), like.rotation());
                })
                .collect(toImmutableList());
    }

    /** What is in place of any kind. */
    public static Arbitrary<Readiness> anyReadiness() {
        return Components.of(Readiness.class);
    }

    /** Stages in their order and their months, on the first day and on the last, too; some begun, or all. */
    public static Arbitrary<Adoption> adoptions() {
        return Combinators.combine(
                        Components.days(),
                        between(Duration.ZERO, AdoptionRules.COMMAND_WITHIN),
                        between(Duration.ZERO, AdoptionRules.RECORD_WITHIN),
                        between(AdoptionRules.CUSTOMERS_NOT_BEFORE.standard(), AdoptionRules.CUSTOMERS_WITHIN),
                        between(AdoptionRules.ALL_ROLES_NOT_BEFORE.standard(), AdoptionRules.ALL_ROLES_WITHIN),
                        Arbitraries.integers().between(1, Stage.all().size()))
                .as((start, command, record, customers, all, begun) -> {
                    ImmutableList<Integer> days = ImmutableList.of(command, record, customers, all);
                    ImmutableList.Builder<Adoption.Begun> stages = ImmutableList.builder();
                    int day = 0;
                    for (Stage stage : Stage.all().subList(0, begun)) {
                        day = Math.max(day, days.get(stage.ordinal()));
                        stages.add(new Adoption.Begun(stage, start.plusDays(day)));
                    }
                    return new Adoption(start, stages.build());
                });
    }

    private static Arbitrary<Integer> between(Duration earliest, Setting<Duration> latest) {
        return Components.between(
                (int) earliest.toDays(), (int) latest.standard().toDays());
    }

    /** Stages of any kind. */
    public static Arbitrary<Adoption> anyAdoptions() {
        return Components.of(Adoption.class);
    }

    /**
     * Rehearsals with nothing wrong, in the team of which everybody has been Incident Commander and Scribe; from one to
     * the next as long as may be, or less.
     */
    public static Arbitrary<GameDays> gameDays() {
        int longest = (int) GameDayRules.GAME_DAY_EVERY.standard().toDays();
        return Combinators.combine(
                        People.casts(),
                        Components.days(),
                        Components.between(1, longest).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(false, true),
                        PLACES,
                        PLACES)
                .as((cast, first, pauses, contained, timeline, postmortem) -> {
                    ImmutableList.Builder<GameDay> days = ImmutableList.builder();
                    LocalDate day = first;
                    Roster roster = cast.roster(Severity.SEV_1, true);
                    for (int pause : Iterables.concat(ImmutableList.of(0), pauses)) {
                        day = day.plusDays(pause);
                        days.add(gameDay(day, roster, contained, timeline, postmortem));
                        roster = turned(roster);
                    }
                    return new GameDays(
                            ImmutableSet.of(cast.in(Role.INCIDENT_COMMANDER), cast.in(Role.SCRIBE)), days.build());
                });
    }

    /** The same people, of whom the one who commanded keeps the record, and the other way round. */
    private static Roster turned(Roster roster) {
        return Roster.of(roster.assignments().stream()
                .map(it -> switch (it.role()) {
                    case INCIDENT_COMMANDER -> Assignment.of(it.person(), Role.SCRIBE);
                    case SCRIBE -> Assignment.of(it.person(), Role.INCIDENT_COMMANDER);
                    default -> it;
                })
                .toList());
    }

    private static GameDay gameDay(
            LocalDate date, Roster roster, boolean contained, String timeline, String postmortem) {
        return new GameDay(
                date,
                true,
                Optional.of(contained ? "staging" : "production"),
                Optional.of("the recommendations service").filter(it -> !contained),
                roster,
                Optional.of(timeline),
                Optional.of(postmortem),
                Optional.of("the hand-off took 12 minutes, because the brief had no open questions"));
    }

    /** Rehearsals of any kind. */
    public static Arbitrary<GameDays> anyGameDays() {
        return Components.of(GameDays.class);
    }

    /** Situations in which an incident may be declared: of each criterion it is known that it is met, or not, or neither. */
    public static Arbitrary<Situation> situations() {
        ImmutableList<Reason> criteria = Situation.criteria().asList();
        return Combinators.combine(
                        Arbitraries.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())
                                .list()
                                .ofSize(criteria.size()),
                        Arbitraries.of(Situation.Report.values()))
                .as((known, report) -> {
                    Situation situation = Situation.unknown().reportedAs(report);
                    for (int i = 0; i < criteria.size(); i++) {
                        if (known.get(i).isPresent()) {
                            situation = known.get(i).get()
                                    ? situation.knowing(criteria.get(i))
                                    : situation.rulingOut(criteria.get(i));
                        }
                    }
                    return situation;
                });
    }
}
