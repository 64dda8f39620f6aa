package dev.incidentkit.rules.catalogue;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;

/** Responses from which the examples of the rules are made. */
final class Examples {
    private Examples() {}

    /** A response with all that the severity takes, each role on a person of its own, and nothing wrong. */
    static Response staffed(Severity severity) {
        Roster.Builder roster = Roster.builder().commander("amara").expert("database", "chen");
        if (severity.isAtLeast(Severity.SEV_3)) {
            roster.scribe("bo");
        }
        if (severity.isAtLeast(Severity.SEV_2)) {
            roster.deputy("dana").communicationsLead("eli").internalLiaison("fay");
        }
        if (severity == Severity.SEV_0) {
            roster.assign(Role.EXECUTIVE_SPONSOR, "gus")
                    .assign(Role.LEGAL_COUNSEL, "hana")
                    .assign(Role.PR_PRINCIPAL, "ines");
        }
        return Response.of(severity, roster.build()).withRotationPrepared(severity.isAtLeast(Severity.SEV_1));
    }

    /** The response with this person in one more role. */
    static Response adding(Response response, String name, Role role) {
        return response.withRoster(response.roster().with(Assignment.of(Person.named(name), role)));
    }

    /** The response with the role taken from whoever holds it. */
    static Response vacating(Response response, Role role) {
        Roster roster = response.roster();
        for (Person holder : roster.holders(role)) {
            roster = roster.without(holder, role);
        }
        return response.withRoster(roster);
    }

    /** The response with the role taken from whoever holds it and given to this person. */
    static Response moving(Response response, Role role, String name) {
        return adding(vacating(response, role), name, role);
    }
}
