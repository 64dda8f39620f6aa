package dev.incidentkit.testkit.arbitraries;

import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;

/** Checks subjects at the moment that a rule's examples are made for. */
public final class Judging {
    private Judging() {}

    /** What the policy says of a subject, at the moment for which the rule has its examples, if it has one. */
    public static Report report(Policy policy, Rule<?> rule, Object subject) {
        return rule.judgedAsOf().map(moment -> policy.check(subject, moment)).orElseGet(() -> policy.check(subject));
    }
}
