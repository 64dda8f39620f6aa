package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Deadline;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * What must happen next, by whom, until when, or a finding will say that it didn't. Obligations order by their deadline.
 *
 * @param rule the id of the rule that asks for it
 * @param what a noun phrase, "first CAN report"
 * @param by who owes it; empty where nobody in particular does
 * @param about what it concerns, as in {@link Evidence}
 * @param deadline until when
 */
public record Obligation(String rule, String what, ImmutableList<Person> by, String about, Deadline deadline)
        implements Comparable<Obligation> {
    private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::deadline)
            .thenComparing(Obligation::rule)
            .thenComparing(Obligation::about);

    /** What is awaited, without the rule that asks for it. */
    public Due due() {
        return new Due(what, by, about, deadline);
    }

    @Override
    public int compareTo(Obligation other) {
        return ORDER.compare(this, other);
    }

    /** One clause, "first CAN report by amara, until 2026-05-20T14:42:00Z". */
    @Override
    public String toString() {
        String who = by.isEmpty() ? "" : by.stream().map(Person::name).collect(Collectors.joining(", ", " by ", ""));
        return what + who + ", until " + deadline;
    }
}
