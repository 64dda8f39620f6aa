package dev.incidentkit.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the roster and whatever the team has set, the engine finds what the tables say, and nothing else. */
class AgreementProperties {
    private static final List<String> PEOPLE =
            List.of("amara", "bo", "chen", "dana", "eli", "fay", "gus", "hana", "ines", "jo");
    private static final List<String> ROLES = Role.all().stream().map(Role::id).toList();

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theEngineFindsWhatTheTablesSay(@ForAll("cases") Oracle.Case it, @ForAll("teams") Oracle.Team team) {
        Response response = Engine.response(it, Engine.roster(it));
        assertThat(Engine.findings(response, Engine.policy(team)))
                .containsExactlyInAnyOrderElementsOf(Oracle.findings(it, team));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void howNamesAreTypedAndWhoIsListedFirstChangesNothing(@ForAll("cases") Oracle.Case it, @ForAll Random random) {
        List<Assignment> assignments = new ArrayList<>();
        for (Assignment assignment : Engine.roster(it).assignments()) {
            Person person = typedDifferently(assignment.person(), random);
            assignments.add(
                    assignment.role() == Role.SUBJECT_MATTER_EXPERT && random.nextBoolean()
                            ? Assignment.expert(person, "database")
                            : Assignment.of(person, assignment.role()));
        }
        Collections.shuffle(assignments, random);
        Response response = Engine.response(it, Roster.of(assignments));
        assertThat(Engine.findings(response, Engine.policy(Oracle.Team.standard())))
                .map(finding -> inOneSpelling(finding))
                .containsExactlyInAnyOrderElementsOf(Oracle.findings(it, Oracle.Team.standard()).stream()
                        .map(AgreementProperties::inOneSpelling)
                        .toList());
    }

    private static Person typedDifferently(Person person, Random random) {
        String name = random.nextBoolean() ? person.name().toUpperCase(Locale.ROOT) : person.name();
        String typed = random.nextBoolean() ? "  " + name + "\u3000" : name;
        return person.isAutomation() ? Person.automation(typed) : Person.named(typed);
    }

    /** Several people in one finding stand in the order of the roster, which is of no account here. */
    private static String inOneSpelling(String finding) {
        String lower = finding.toLowerCase(Locale.ROOT);
        return lower.contains(", ")
                ? lower.chars().sorted().mapToObj(Character::toString).toList().toString()
                : lower;
    }

    @Provide
    Arbitrary<Oracle.Case> cases() {
        Arbitrary<List<String>> holders = Arbitraries.frequencyOf(
                Tuple.of(6, people(1, 1)), Tuple.of(1, people(0, 0)), Tuple.of(2, people(2, 3)));
        Arbitrary<Map<String, List<String>>> rosters = holders.list()
                .ofSize(ROLES.size())
                .map(lists -> {
                    Map<String, List<String>> roster = new TreeMap<>();
                    for (int i = 0; i < lists.size(); i++) {
                        roster.put(ROLES.get(i), lists.get(i));
                    }
                    return roster;
                });
        Arbitrary<Set<String>> bots = Arbitraries.of(PEOPLE).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        runningTimes(),
                        Arbitraries.of(true, false),
                        rosters,
                        bots)
                .as(Oracle.Case::new);
    }

    private static Arbitrary<List<String>> people(int least, int most) {
        return Arbitraries.of(PEOPLE).list().ofMinSize(least).ofMaxSize(most).uniqueElements();
    }

    private static Arbitrary<Duration> runningTimes() {
        return Arbitraries.of(
                Duration.ZERO,
                Duration.ofMinutes(30),
                Duration.ofMinutes(30).plusNanos(1),
                Duration.ofHours(2),
                Duration.ofHours(2).plusSeconds(1),
                Duration.ofDays(3));
    }

    @Provide
    Arbitrary<Oracle.Team> teams() {
        List<String> stage1 = List.of("incident-commander", "subject-matter-expert");
        List<String> stage2 = List.of("incident-commander", "subject-matter-expert", "scribe");
        List<String> stage3 = List.of("incident-commander", "subject-matter-expert", "scribe", "communications-lead");
        return Combinators.combine(
                        Arbitraries.of(Duration.ofHours(2), Duration.ofMinutes(30)),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(ROLES)),
                                Tuple.of(1, Arbitraries.of(stage1, stage2, stage3))))
                .as(Oracle.Team::new);
    }
}
