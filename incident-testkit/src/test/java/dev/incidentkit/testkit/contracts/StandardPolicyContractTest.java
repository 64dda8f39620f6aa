package dev.incidentkit.testkit.contracts;

import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;

class StandardPolicyContractTest implements PolicyContract {
    @Override
    public Policy policy() {
        return Catalogue.standard();
    }
}
