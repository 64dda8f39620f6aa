package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.roster.Response;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.RoleRules;

@AllocationFree
class IcNotSmeContractTest implements RuleContract<Response> {
    @Override
    public Rule<Response> rule() {
        return RoleRules.IC_NOT_SME;
    }
}
