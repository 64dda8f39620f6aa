package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.SeverityRules;

class SetByIcContractTest implements RuleContract<Timeline> {
    @Override
    public Rule<Timeline> rule() {
        return SeverityRules.SET_BY_IC;
    }
}
