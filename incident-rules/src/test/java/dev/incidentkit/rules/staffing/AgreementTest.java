package dev.incidentkit.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every way to give each of the nine roles to nobody or to one of up to four people, at each severity: the engine finds
 * what the tables say, and nothing else. People are only told apart, so one order of them stands for all.
 */
class AgreementTest {
    private static final List<String> PEOPLE = List.of("amara", "bo", "chen", "dana");
    private static final Duration SHORT = Duration.ofHours(2);
    private static final Duration LONG = SHORT.plusNanos(1);

    private int rosters;
    private int clean;

    @Test
    void theEngineFindsWhatTheTablesSay() {
        assign(0, 0, new TreeMap<>());
        assertThat(rosters).isEqualTo(partitionsIntoAtMostFour());
        assertThat(clean).isPositive();
    }

    private void assign(int role, int known, Map<String, List<String>> holders) {
        if (role == Role.all().size()) {
            checkAtEachSeverity(holders);
            return;
        }
        String id = Role.all().get(role).id();
        assign(role + 1, known, holders);
        for (int person = 0; person <= Math.min(known, PEOPLE.size() - 1); person++) {
            holders.put(id, List.of(PEOPLE.get(person)));
            assign(role + 1, Math.max(known, person + 1), holders);
        }
        holders.remove(id);
    }

    private void checkAtEachSeverity(Map<String, List<String>> holders) {
        Roster roster = Engine.roster(new Oracle.Case(4, false, SHORT, false, holders, Set.of()));
        // Whatever matters at few severities takes turns.
        int turn = rosters++;
        for (int severity = 0; severity <= 4; severity++) {
            boolean visible = (turn + severity) % 2 == 0;
            boolean isShort = (turn / 2 + severity) % 2 == 0;
            check(new Oracle.Case(severity, visible, isShort ? SHORT : LONG, turn % 3 == 0, holders, Set.of()), roster);
        }
    }

    private void check(Oracle.Case it, Roster roster) {
        Oracle.Team team = Oracle.Team.standard();
        List<String> expected = sorted(Oracle.findings(it, team));
        List<String> found = sorted(Engine.findings(Engine.response(it, roster), Engine.policy(team)));
        if (!found.equals(expected)) {
            assertThat(found).as(it.toString()).isEqualTo(expected);
        }
        clean += found.isEmpty() ? 1 : 0;
    }

    static List<String> sorted(List<String> findings) {
        List<String> sorted = new ArrayList<>(findings);
        Collections.sort(sorted);
        return sorted;
    }

    /** How many ways there are: with each role a person joins the known ones, is new while there are fewer than four, or is nobody. */
    private static int partitionsIntoAtMostFour() {
        int[] withKnown = {1, 0, 0, 0, 0};
        for (int role = 0; role < 9; role++) {
            int[] next = new int[5];
            for (int known = 0; known <= 4; known++) {
                next[known] += withKnown[known] * (known + 1);
                if (known < 4) {
                    next[known + 1] += withKnown[known];
                }
            }
            withKnown = next;
        }
        return withKnown[0] + withKnown[1] + withKnown[2] + withKnown[3] + withKnown[4];
    }
}
