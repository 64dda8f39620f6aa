package dev.incidentkit.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.incidentkit.rules.response.Responses.RESPONSE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;

/** What a team's policy says of responses, for rules on other things in which people hold roles. */
final class OnResponses {
    private static final Policy FRAMEWORK = Policy.of(RoleRules.all()).and(Policy.of(StaffingRules.all()));
    private static final ImmutableSet<String> ROLES =
            RoleRules.all().stream().map(Rule::id).collect(toImmutableSet());

    private final Policy policy;

    private OnResponses(Policy policy) {
        this.policy = policy;
    }

    /** By the policy that asks, with what it has switched off or weighs otherwise; by the framework's if it has no rule on responses. */
    static OnResponses by(Basis basis) {
        return new OnResponses(
                basis.policy().rulesOn(RESPONSE).isEmpty() ? FRAMEWORK.with(basis.settings()) : basis.policy());
    }

    Policy policy() {
        return policy;
    }

    /** Who holds what together that one person must not hold, or what two people hold. */
    ImmutableList<Finding> roles(Response response, Level atLeast) {
        return policy.check(response).findings(atLeast).stream()
                .filter(finding -> ROLES.contains(finding.rule()))
                .filter(finding -> !finding.people().isEmpty())
                .collect(toImmutableList());
    }
}
