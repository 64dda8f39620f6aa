package dev.incidentkit.rules.response;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person holds both roles. */
record Together(Role first, Role second) implements Condition<Response> {

    @Override
    public boolean holds(Response response) {
        Roster roster = response.roster();
        for (int i = 0; i < roster.size(); i++) {
            RoleSet held = roster.heldBy(i);
            if (held.contains(first) && held.contains(second)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String description() {
        return "one person is both " + first + " and " + second;
    }

    @Override
    public ImmutableList<Evidence> evidence(Response response) {
        Roster roster = response.roster();
        RoleSet pair = RoleSet.of(first, second);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (int i = 0; i < roster.size(); i++) {
            if (roster.heldBy(i).containsAll(pair)) {
                evidence.add(of(roster.person(i), roster));
            }
        }
        return evidence.build();
    }

    private Evidence of(Person person, Roster roster) {
        String what = person + " is both " + titles(person, first, roster) + " and " + titles(person, second, roster);
        return Evidence.that(what)
                .concerning(person)
                .about(first.id() + "+" + second.id())
                .at("roster/" + second.id() + "/" + asTyped(person, roster));
    }

    /** The person's name as it is typed where the second role is. */
    private Person asTyped(Person person, Roster roster) {
        return roster.assignments(person, second).get(0).person();
    }

    /** The role as the person holds it, an expert's with all domains. */
    private static String titles(Person person, Role role, Roster roster) {
        String domains = roster.assignments(person, role).stream()
                .map(Assignment::domain)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return domains.isEmpty() ? role.toString() : role + " (" + domains + ")";
    }
}
