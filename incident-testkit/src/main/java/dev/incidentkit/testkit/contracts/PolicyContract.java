package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.testkit.arbitraries.IncidentDomain;
import dev.incidentkit.testkit.arbitraries.Violation;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What a team's own policy must keep. Let your test implement this and say which policy it is about. */
@Domain(IncidentDomain.class)
public interface PolicyContract {

    /** The policy under test. */
    Policy policy();

    /** See {@code docs/testkit.md}. */
    @Example
    @Label(PolicyChecks.P1)
    default void p01_keepsCardinalRules() {
        PolicyChecks.keepsCardinalRules(policy());
    }

    /** See {@code docs/testkit.md}. */
    @Example
    @Label(PolicyChecks.P2)
    default void p02_rulesPassTheirOwn() {
        PolicyChecks.rulesPassTheirOwn(policy());
    }

    /** See {@code docs/testkit.md}. */
    @Example
    @Label(PolicyChecks.P3)
    default void p03_rulesFindTheirOwn() {
        PolicyChecks.rulesFindTheirOwn(policy());
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label(PolicyChecks.P4)
    default void p04_isPure(@ForAll Response response, @ForAll Violation violation) {
        PolicyChecks.isPure(this::policy, response);
        PolicyChecks.isPure(this::policy, violation.subject());
    }

    /** See {@code docs/testkit.md}. */
    @Example
    @Label(PolicyChecks.P4)
    default void p04_isPureOnItsOwn() {
        PolicyChecks.isPureOnItsOwn(policy());
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label(PolicyChecks.P5)
    default void p05_isTheSameLive(@ForAll Timeline timeline) {
        PolicyChecks.isTheSameLive(policy(), timeline);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label(PolicyChecks.P6)
    default void p06_survivesSaving(@ForAll Timeline timeline) {
        PolicyChecks.survivesSaving(policy(), timeline);
    }
}
