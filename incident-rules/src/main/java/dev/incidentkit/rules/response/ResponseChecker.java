package dev.incidentkit.rules.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Check;
import dev.incidentkit.rules.Checker;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Recognises a clean response by table look-ups, and has any other looked at rule by rule.
 *
 * <p>A table holds what all screens together think of each value of each aspect under some circumstances. There are few
 * different circumstances, once the running time is reduced to the thresholds it has passed; each table is made when
 * such circumstances first occur. A policy with a rule that has no screens is always asked rule by rule.
 */
final class ResponseChecker implements Checker<Response> {
    private final Policy policy;
    private final Checker<Response> ruleByRule;
    private final boolean screened;
    private final ImmutableList<Snapshot> checks;
    private final Duration[] thresholds;
    private final AtomicReferenceArray<Table> tables;

    ResponseChecker(Policy policy, Checker<Response> ruleByRule) {
        this.policy = policy;
        this.ruleByRule = ruleByRule;
        ImmutableList<Optional<Snapshot>> found = policy.rulesOn(Responses.RESPONSE).stream()
                .map(ResponseChecker::screens)
                .collect(ImmutableList.toImmutableList());
        this.screened = found.stream().allMatch(Optional::isPresent);
        this.checks = found.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
        this.thresholds = checks.stream()
                .flatMap(check -> check.thresholds().stream())
                .map(policy.settings()::get)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Duration::compareTo))
                .toArray(new Duration[0]);
        this.tables = new AtomicReferenceArray<>(Severity.all().size() * 4 * (thresholds.length + 1));
    }

    /** The check of a rule as a snapshot with screens, if it can be seen as one. */
    private static Optional<Snapshot> screens(Rule<Response> rule) {
        if (rule.check() instanceof Snapshot snapshot) {
            return Optional.of(snapshot);
        }
        if (rule.check() instanceof Check.Forbidding<?> forbidding && forbidding.condition() instanceof Together pair) {
            RoleSet both = RoleSet.of(pair.first(), pair.second());
            return Optional.of(Snapshot.of(
                    Aspect.PERSON,
                    (circumstances, settings, held) -> !RoleSet.at(held).containsAll(both),
                    (response, settings) -> pair.evidence(response)));
        }
        return Optional.empty();
    }

    @Override
    public Report check(Response response, Optional<Instant> asOf) {
        if (screened) {
            Table table = tableFor(response);
            if (table.isClean(response.roster())) {
                return table.cleanReport();
            }
        }
        return ruleByRule.check(response, asOf);
    }

    private Table tableFor(Response response) {
        int passed = 0;
        while (passed < thresholds.length && response.runningFor().compareTo(thresholds[passed]) > 0) {
            passed++;
        }
        int index = ((passed * Severity.all().size() + response.severity().ordinal()) * 2
                                + (response.customerVisible() ? 1 : 0))
                        * 2
                + (response.rotationPrepared() ? 1 : 0);
        Table table = tables.get(index);
        if (table == null) {
            table = Table.of(Circumstances.of(response), policy, checks);
            tables.set(index, table);
        }
        return table;
    }
}
