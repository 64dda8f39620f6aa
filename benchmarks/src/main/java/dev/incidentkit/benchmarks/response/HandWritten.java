package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import java.time.Duration;
import java.util.function.ObjIntConsumer;

/** Ifs over a bit mask of roles for each person: the least that a check of these rules can cost. */
final class HandWritten implements ResponseCheck {
    private static final int IC = bit(Role.INCIDENT_COMMANDER);
    private static final int DEPUTY = bit(Role.DEPUTY);
    private static final int SCRIBE = bit(Role.SCRIBE);
    private static final int SME = bit(Role.SUBJECT_MATTER_EXPERT);
    private static final int LEAD = bit(Role.COMMUNICATIONS_LEAD);
    private static final int LIAISON = bit(Role.INTERNAL_LIAISON);
    private static final int SIX = IC | DEPUTY | SCRIBE | SME | LEAD | LIAISON;
    private static final int BUSINESS = bit(Role.EXECUTIVE_SPONSOR) | bit(Role.LEGAL_COUNSEL) | bit(Role.PR_PRINCIPAL);
    private static final Duration SHORT = Duration.ofHours(2);

    private static int bit(Role role) {
        return RoleSet.of(role).index();
    }

    @Override
    public int count(Case subject) {
        return check(subject.response(), HandWritten::ignore);
    }

    @Override
    public ImmutableSet<String> found(Case subject) {
        return ResponseCheck.gather(subject, sink -> check(subject.response(), sink));
    }

    static void ignore(String rule, int person) {}

    static int check(Response response, ObjIntConsumer<String> sink) {
        Roster roster = response.roster();
        int severity = response.severity().ordinal();
        boolean isLong = response.runningFor().compareTo(SHORT) > 0;
        int wrong = 0;
        if (roster.commanders() != 1) {
            sink.accept("roles/one-ic", -1);
            wrong++;
        }
        for (int person = 0; person < roster.size(); person++) {
            int held = roster.heldBy(person).index();
            if ((held & held - 1) != 0) {
                wrong += combinations(held, person, severity, isLong, sink);
            }
        }
        int required = severity == 0
                ? SIX | BUSINESS
                : severity <= 2 ? SIX : (severity == 3 ? SME | SCRIBE : SME) | (response.customerVisible() ? LEAD : 0);
        if ((required & ~IC & ~roster.filled().index()) != 0) {
            sink.accept("staffing/required-role", -1);
            wrong++;
        }
        int people = severity <= 1 ? 6 : severity == 2 ? 4 : 2;
        if (roster.responders() < people || (severity == 0 && roster.businessPeople() < 3)) {
            sink.accept("staffing/minimum-people", -1);
            wrong++;
        }
        if (severity <= 1 && !response.rotationPrepared()) {
            sink.accept("staffing/rotation-prepared", -1);
            wrong++;
        }
        return wrong;
    }

    private static int combinations(int held, int person, int severity, boolean isLong, ObjIntConsumer<String> sink) {
        int wrong = 0;
        wrong += pair(held, IC | SME, true, "roles/ic-not-sme", person, sink);
        wrong += pair(held, IC | SCRIBE, true, "roles/ic-not-scribe", person, sink);
        wrong += pair(held, IC | LEAD, true, "roles/ic-not-communications-lead", person, sink);
        wrong += pair(held, LEAD | SME, true, "roles/communications-lead-not-sme", person, sink);
        wrong += pair(held, IC | DEPUTY, severity <= 2, "roles/ic-not-deputy", person, sink);
        wrong += pair(held, DEPUTY | SCRIBE, severity <= 1, "roles/deputy-not-scribe", person, sink);
        wrong += pair(held, LEAD | LIAISON, true, "roles/communications-lead-not-liaison", person, sink);
        wrong += pair(held, LIAISON | SCRIBE, severity <= 2 || isLong, "roles/liaison-not-scribe", person, sink);
        wrong += pair(held, SCRIBE | LEAD, true, "roles/scribe-not-communications-lead", person, sink);
        boolean other = (held & BUSINESS) != 0
                || has(held, IC | LIAISON)
                || has(held, DEPUTY | SME)
                || has(held, DEPUTY | LEAD)
                || has(held, DEPUTY | LIAISON)
                || has(held, SME | LIAISON)
                || (severity <= 2 && has(held, SME | SCRIBE));
        if (other) {
            sink.accept("roles/combination", person);
            wrong++;
        }
        return wrong;
    }

    private static boolean has(int held, int pair) {
        return (held & pair) == pair;
    }

    private static int pair(int held, int pair, boolean isWrong, String rule, int person, ObjIntConsumer<String> sink) {
        if (isWrong && has(held, pair)) {
            sink.accept(rule, person);
            return 1;
        }
        return 0;
    }
}
