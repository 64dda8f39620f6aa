package dev.incidentkit.testkit;

import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.response.Responses.RESPONSE;
import static dev.incidentkit.rules.response.Responses.together;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.testkit.contracts.AllocationFree;
import dev.incidentkit.testkit.contracts.RuleContract;
import dev.incidentkit.testkit.stories.Stories;

@AllocationFree // only if it is
class BankLiaisonTest implements RuleContract<Response> {
    @Override
    public Rule<Response> rule() {
        return PaymentsRules.BANK_LIAISON;
    }
}

/** What a team that moves money has added to the rules. */
final class PaymentsRules {
    private static final Response STAFFED = Stories.staffed(Severity.SEV_1);
    private static final Person SPEAKER = Person.named("kim");

    static final Rule<Response> BANK_LIAISON = Rule.on(RESPONSE, "payments/bank-liaison")
            .title("Whoever speaks to the bank doesn't fix the payments")
            .forbid(together(INTERNAL_LIAISON, SUBJECT_MATTER_EXPERT))
            .remedy("let somebody else speak to the bank")
            .source("What may be combined")
            .exception("a bank that wants to hear the expert")
            .passes(STAFFED)
            .violates(STAFFED.withRoster(STAFFED.roster()
                    .with(Assignment.of(SPEAKER, INTERNAL_LIAISON))
                    .with(Assignment.of(SPEAKER, SUBJECT_MATTER_EXPERT))))
            .because("a bank that waits on the phone isn't answered in time");

    private PaymentsRules() {}
}
