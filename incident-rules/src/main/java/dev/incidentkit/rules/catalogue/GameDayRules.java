package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.Level.ADVICE;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.practice.Practices.GAME_DAYS;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.practice.GameDay;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Check;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a team rehearses. */
public final class GameDayRules {
    private static final String SOURCE = "Adopting this";

    /** The longest time between two game days, and since the last. */
    public static final Setting<Duration> GAME_DAY_EVERY =
            Setting.ours("game-day-every", Duration.ofDays(90), "The longest time from one game day to the next.");

    private static final ImmutableSet<String> PRODUCTION = ImmutableSet.of("", "production", "prod", "live");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 11);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 3);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 7);
    private static final String TIMELINE = "timelines/2026-03-11-game-day.yaml";
    private static final String EVALUATION = "the hand-off took 12 minutes, because the brief had no open questions";
    private static final GameDay GOOD = gameDay(SPRING, "amara", "bo", "staging", TIMELINE, EVALUATION);
    private static final GameDays PRACTISED = practised(GOOD);

    public static final Rule<GameDays> FULL_RESPONSE = Rule.on(GAME_DAYS, "game-days/full-response")
            .title("A game day is run as if it were real: all roles, a timeline, a postmortem")
            .check(forEach(GameDayRules::fullResponse))
            .source(SOURCE)
            .exception("when one part of the response alone is trained; don't call that a game day")
            .passes(PRACTISED)
            .violates(practised(gameDay(SPRING, "amara", "bo", "staging", "", EVALUATION)))
            .because("what wasn't rehearsed doesn't survive contact with a real incident");

    public static final Rule<GameDays> CONTAINED = Rule.on(GAME_DAYS, "game-days/contained")
            .title("A game day is planned, and breaks something outside production or a component chosen with care")
            .check(forEach(GameDayRules::contained))
            .source(SOURCE)
            .exception("never; what isn't contained is an incident")
            .passes(PRACTISED)
            .violates(practised(gameDay(SPRING, "amara", "bo", "production", TIMELINE, EVALUATION)))
            .because("a rehearsal must not hurt a customer");

    public static final Rule<GameDays> ROTATION = Rule.on(GAME_DAYS, "game-days/rotation")
            .level(WARNING)
            .title("Everyone has been Incident Commander in a game day, and everyone Scribe")
            .check(GameDayRules::rotation)
            .remedy("give them the role in the next game days")
            .source(SOURCE)
            .exception("while the team has had fewer game days than it has people")
            .passes(PRACTISED)
            .violates(new GameDays(people("amara", "bo", "chen"), PRACTISED.gameDays()))
            .because("at night it will be whoever is on call");

    public static final Rule<GameDays> FREQUENCY = Rule.on(GAME_DAYS, "game-days/frequency")
            .level(ADVICE)
            .title("There is a game day at least every three months")
            .check(GameDayRules::frequency)
            .remedy("put the next one into the calendar")
            .source(SOURCE)
            .exception("when real incidents have given the team as much practice")
            .passes(PRACTISED)
            .violates(practised(gameDay(AUTUMN, "amara", "bo", "staging", TIMELINE, EVALUATION)))
            .because("the muscle is built by repetition");

    public static final Rule<GameDays> EVALUATES_RESPONSE = Rule.on(GAME_DAYS, "game-days/evaluates-response")
            .level(WARNING)
            .title("A game day evaluates the response, not the technical fix")
            .check(forEach((gameDay, place, basis) -> !isOver(gameDay, basis) || !Placeholder.is(gameDay.evaluation())
                    ? ImmutableList.of()
                    : ImmutableList.of(seen(gameDay, "evaluation", "says nothing of how the response went", place))))
            .remedy("write down what the team found out about its response")
            .source(SOURCE)
            .exception("never; one sentence will do")
            .passes(PRACTISED)
            .violates(practised(gameDay(SPRING, "amara", "bo", "staging", TIMELINE, "")))
            .because("the fault was made on purpose; how people worked together is what there is to learn");

    private GameDayRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(FULL_RESPONSE, CONTAINED, ROTATION, FREQUENCY, EVALUATES_RESPONSE);
    }

    /** A rehearsal with all six roles; empty texts stand for nothing. */
    private static GameDay gameDay(
            LocalDate date, String commander, String scribe, String environment, String timeline, String evaluation) {
        Roster roster = Roster.builder()
                .commander(commander)
                .deputy("dana")
                .scribe(scribe)
                .expert("database", "chen")
                .communicationsLead("eli")
                .internalLiaison("fay")
                .build();
        return new GameDay(
                date,
                true,
                stated(environment),
                Optional.empty(),
                roster,
                stated(timeline),
                Optional.of("postmortems/game-day.md"),
                stated(evaluation));
    }

    /** Amara and Bo, of whom each has commanded and kept the record once: in this game day and in summer. */
    private static GameDays practised(GameDay first) {
        GameDay second = gameDay(SUMMER, "bo", "amara", "staging", TIMELINE, EVALUATION);
        return new GameDays(people("amara", "bo"), ImmutableList.of(first, second));
    }

    private static ImmutableSet<Person> people(String... names) {
        return Arrays.stream(names).map(Person::named).collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(it -> !it.isBlank());
    }

    /** Looks at one game day, which stands at a place in the list. */
    private interface Look {
        ImmutableList<Evidence> at(GameDay gameDay, String place, Basis basis);
    }

    /** A check of each game day by itself. */
    private static Check<GameDays> forEach(Look look) {
        return (gameDays, basis) -> {
            ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
            int number = 1;
            for (GameDay gameDay : gameDays.gameDays()) {
                evidence.addAll(look.at(gameDay, "game-days/" + number++, basis));
            }
            return Outcome.of(evidence.build());
        };
    }

    private static Evidence seen(GameDay gameDay, String what, String clause, String place) {
        return Evidence.that("the game day of " + gameDay.date() + " " + clause)
                .about(gameDay.date() + " " + what)
                .at(place + "/" + what);
    }

    /** Whether its day is over; one that is still to come, or on, has no record yet. */
    private static boolean isOver(GameDay gameDay, Basis basis) {
        return basis.asOf()
                .map(now -> gameDay.date().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .orElse(true);
    }

    /** Whether its day has come, so that whoever holds a role in it has held it. */
    private static boolean hasCome(GameDay gameDay, Basis basis) {
        return basis.asOf()
                .map(now -> !gameDay.date().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .orElse(true);
    }

    private static ImmutableList<Evidence> fullResponse(GameDay gameDay, String place, Basis basis) {
        if (!isOver(gameDay, basis)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        List<String> unfilled = inUse(Role.all().stream(), basis)
                .filter(Role::isResponse)
                .filter(role -> gameDay.roster().holders(role).isEmpty())
                .map(Role::toString)
                .toList();
        if (!unfilled.isEmpty()) {
            evidence.add(seen(gameDay, "roster", "had nobody as " + Spoken.list(unfilled), place)
                    .remediedBy("fill every role, as in an incident"));
        }
        evidence.addAll(combinations(gameDay, place, basis));
        if (Placeholder.is(gameDay.timeline())) {
            evidence.add(seen(gameDay, "timeline", "has no timeline", place)
                    .remediedBy("let the Scribe keep one, and say where it is"));
        }
        if (Placeholder.is(gameDay.postmortem())) {
            evidence.add(seen(gameDay, "postmortem", "has no postmortem", place)
                    .remediedBy("write one, and say where it is"));
        }
        return evidence.build();
    }

    private static Stream<Role> inUse(Stream<Role> roles, Basis basis) {
        return roles.filter(basis.get(Policy.ROLES_IN_USE)::contains);
    }

    /** What is wrong with who held what even in the least of incidents: who commands works the problem, say. */
    private static ImmutableList<Evidence> combinations(GameDay gameDay, String place, Basis basis) {
        return OnResponses.by(basis).roles(Response.of(Severity.SEV_4, gameDay.roster()), Level.ERROR).stream()
                .map(finding -> Evidence.that("in the game day of " + gameDay.date() + " " + finding.what())
                        .concerning(finding.people())
                        .about(gameDay.date() + " " + finding.about())
                        .at(place + "/" + finding.where())
                        .remediedBy("rehearse it with as many people as an incident takes"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Evidence> contained(GameDay gameDay, String place, Basis basis) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        if (!gameDay.planned()) {
            evidence.add(seen(gameDay, "planned", "wasn't planned", place)
                    .remediedBy("plan the next one, with the moment at which it is stopped"));
        }
        boolean inProduction = gameDay.environment()
                .filter(it -> !Placeholder.is(it) && !PRODUCTION.contains(Ascii.toLowerCase(it.strip())))
                .isEmpty();
        if (inProduction && Placeholder.is(gameDay.component())) {
            String clause = Placeholder.is(gameDay.environment())
                    ? "names neither the environment nor the component in which something was broken"
                    : "broke something in production, and doesn't say what";
            evidence.add(seen(gameDay, "environment", clause, place)
                    .remediedBy("rehearse outside production, or name the component that was chosen"));
        }
        return evidence.build();
    }

    private static Outcome rotation(GameDays gameDays, Basis basis) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        GameDays past = new GameDays(
                gameDays.team(),
                gameDays.gameDays().stream()
                        .filter(gameDay -> hasCome(gameDay, basis))
                        .collect(ImmutableList.toImmutableList()));
        for (Role role :
                inUse(Stream.of(Role.INCIDENT_COMMANDER, Role.SCRIBE), basis).toList()) {
            for (Person person : gameDays.team()) {
                if (!past.hasHeld(person, role)) {
                    evidence.add(Evidence.that(person + " has never been " + role + " in a game day")
                            .concerning(person)
                            .about(role.id())
                            .at("team/" + person.name()));
                }
            }
        }
        return Outcome.of(evidence.build());
    }

    private static Outcome frequency(GameDays gameDays, Basis basis) {
        Duration allowed = basis.get(GAME_DAY_EVERY);
        ImmutableList<LocalDate> days = ImmutableList.sortedCopyOf(
                gameDays.gameDays().stream().map(GameDay::date).toList());
        if (days.isEmpty()) {
            return Outcome.violated(Evidence.that("there has been no game day").at("game-days"));
        }
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (int i = 1; i < days.size(); i++) {
            LocalDate day = days.get(i);
            Duration pause = between(days.get(i - 1), day);
            if (pause.compareTo(allowed) > 0) {
                evidence.add(Evidence.that("the game day of " + day + " comes " + Spoken.duration(pause)
                                + " after the one before it")
                        .about(day.toString())
                        .at("game-days/" + (indexOf(gameDays, day) + 1)));
            }
        }
        LocalDate last = days.get(days.size() - 1);
        basis.asOf()
                .map(now -> between(last, LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .filter(pause -> pause.compareTo(allowed) > 0)
                .ifPresent(pause ->
                        evidence.add(Evidence.that("the last game day is " + Spoken.duration(pause) + " ago")
                                .about("last")
                                .at("game-days/" + (indexOf(gameDays, last) + 1))));
        return Outcome.of(evidence.build());
    }

    private static Duration between(LocalDate from, LocalDate to) {
        return Duration.ofDays(to.toEpochDay() - from.toEpochDay());
    }

    private static int indexOf(GameDays gameDays, LocalDate day) {
        return Iterables.indexOf(gameDays.gameDays(), gameDay -> gameDay.date().equals(day));
    }
}
