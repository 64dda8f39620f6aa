package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of status reports. */
public final class CanReports {
    private CanReports() {}

    /** Reports with nothing wrong: what is seen, what is under way, what is needed. */
    public static Arbitrary<CanReport> clean() {
        return Combinators.combine(
                        Texts.some(
                                "CPU of the primary at 95 %.",
                                "Replication lag is 4 minutes.",
                                "Errors began at 14:30 UTC.",
                                "p99 latency is 8 seconds against 200 ms."),
                        Texts.some(
                                "Provisioning a read replica, 3 of 8 steps done.",
                                "Paged the application team.",
                                "Pulling the query log."),
                        Texts.some(
                                "Need nothing further.",
                                "Need approval to fail over.",
                                "Need somebody from the application team."))
                .as(CanReport::new);
    }

    /** Reports of any kind, in which a slot may be empty. */
    public static Arbitrary<CanReport> any() {
        Arbitrary<ImmutableList<String>> statements = Arbitraries.of(
                        "I think it is a memory leak.", "CPU at 95 %.", "Going to fail over.", "Nothing.", " ")
                .list()
                .ofMaxSize(2)
                .map(ImmutableList::copyOf);
        return Combinators.combine(statements, statements, statements).as(CanReport::new);
    }
}
