package dev.incidentkit.rules.staffing;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.RoleRules;
import dev.incidentkit.rules.catalogue.StaffingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine says, in the words of the {@link Oracle}. */
final class Engine {
    private static final Pattern RESPONDERS = Pattern.compile("(\\d+) more (person|people) in response roles");
    private static final Pattern SPONSORS = Pattern.compile("(\\d+) more (person|people) in business roles");
    private static final Policy STANDARD = Policy.of(Iterables.concat(RoleRules.all(), StaffingRules.all()));

    private Engine() {}

    static Policy policy(Oracle.Team team) {
        return team.equals(Oracle.Team.standard())
                ? STANDARD
                : STANDARD.with(StaffingSettings.SHORT_INCIDENT, team.shortIncident())
                        .with(StaffingSettings.IC_NEVER_SCRIBE, team.icNeverScribe())
                        .with(
                                Policy.ROLES_IN_USE,
                                RoleSet.of(team.rolesInUse().stream()
                                        .map(Role::parse)
                                        .toList()));
    }

    static Roster roster(Oracle.Case it) {
        List<Assignment> assignments = new ArrayList<>();
        it.holders().forEach((role, names) -> {
            for (String name : names) {
                Person person = it.bots().contains(name) ? Person.automation(name) : Person.named(name);
                assignments.add(Assignment.of(person, Role.parse(role)));
            }
        });
        return Roster.of(assignments);
    }

    static Response response(Oracle.Case it, Roster roster) {
        return Response.of(Severity.all().get(it.severity()), roster)
                .withCustomerVisible(it.customerVisible())
                .withRunningFor(it.runningFor())
                .withRotationPrepared(it.rotationPrepared());
    }

    static List<String> findings(Response response, Policy policy) {
        List<String> findings = new ArrayList<>();
        for (Finding finding : policy.check(response).findings()) {
            List<String> people =
                    finding.people().stream().map(Person::name).sorted().toList();
            findings.add(finding.level() + " " + finding.rule() + " " + people + " " + what(finding));
        }
        return findings;
    }

    private static String what(Finding finding) {
        if (finding.rule().equals("staffing/minimum-people")) {
            return number(RESPONDERS, finding.what()) + "+" + number(SPONSORS, finding.what());
        }
        List<String> roles = Splitter.on('+').splitToList(finding.about());
        return roles.size() == 2 ? Oracle.pairOf(roles.get(0), roles.get(1)) : finding.about();
    }

    private static int number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
