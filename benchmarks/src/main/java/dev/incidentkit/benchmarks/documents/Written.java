package dev.incidentkit.benchmarks.documents;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A large file, as a team would keep it; the same at every run. */
public enum Written {
    /** 10,000 responses, four in ten of which have somebody in two roles. */
    RESPONSES,
    /** 100,000 action items of 300 owners and 700 days, two in a hundred of which are a team's. */
    ACTION_ITEMS,
    /** Ten years of 50 people in two roles, each on call for a day. */
    SCHEDULE_BY_DAY,
    /** Ten years of 50 people in two roles, each on call for a week. */
    SCHEDULE_BY_WEEK;

    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    String text() {
        return switch (this) {
            case RESPONSES -> each(10_000, Written::response);
            case ACTION_ITEMS -> "kind: action-items\nitems:\n" + each(100_000, Written::actionItem);
            case SCHEDULE_BY_DAY -> schedule("P1D");
            case SCHEDULE_BY_WEEK -> schedule("P7D");
        };
    }

    private static String each(int number, IntFunction<String> written) {
        return IntStream.range(0, number).mapToObj(written).collect(Collectors.joining());
    }

    private static String response(int i) {
        return """
                ---
                kind: response
                severity: SEV-2
                running-for: PT2H
                roster:
                  incident-commander: person%1$d
                  deputy: bo
                  scribe: bo
                  subject-matter-expert: {database: %2$s, network: dana}
                  communications-lead: eli
                  internal-liaison: fay
                """.formatted(i % 700, i % 10 < 4 ? "person" + i % 700 : "chen");
    }

    private static String actionItem(int i) {
        return """
                  - what: Alert on the replication lag of shard %d
                    owner: %s
                    due: %s
                    tracked: OPS-%d
                """.formatted(
                        i,
                        i % 50 == 0 ? "the storage team" : "amara" + (char) ('a' + i % 20) + (char) ('a' + i / 20 % 15),
                        START.plusDays(i % 700),
                        i)
                .indent(2);
    }

    private static String schedule(String turn) {
        return """
                kind: schedule
                zone: Europe/Berlin
                from: 2026-03-02
                until: 2036-03-01
                promises:
                  severity: SEV-4
                  roles: [incident-commander, subject-matter-expert]
                on-call:
                  - role: incident-commander
                    rotations: {people: [%s], shift: %s, starting: 2026-03-02, handover: 00:00}
                  - role: subject-matter-expert
                    rotations: {people: [%s], shift: %s, starting: 2026-02-26, handover: 10:00}
                """.formatted(people(0, 25), turn, people(25, 50), turn);
    }

    private static String people(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "person" + i).collect(Collectors.joining(", "));
    }
}
