package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;

/** Asks each rule in turn. */
final class RuleByRule<S> implements Checker<S> {
    private final Subject<S> kind;
    private final Policy policy;
    private final ImmutableList<Rule<S>> rules;

    RuleByRule(Subject<S> kind, Policy policy) {
        this.kind = kind;
        this.policy = policy;
        this.rules = policy.rulesOn(kind);
    }

    @Override
    public Report check(S subject, Optional<Instant> asOf) {
        Basis basis = new Basis(policy, asOf);
        Report.Builder report = Report.builder();
        for (Rule<S> rule : rules) {
            report.add(rule, rule.check().check(subject, basis), policy.level(rule, kind.severityOf(subject)));
        }
        return report.build();
    }
}
