package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import java.util.stream.Collectors;

/** Compares rosters by who holds what, in whatever order. */
final class Rosters {
    private Rosters() {}

    static boolean same(Roster one, Roster other) {
        return one.equals(other) || held(one).equals(held(other));
    }

    static boolean sameCommand(Roster one, Roster other) {
        return ImmutableSet.copyOf(one.holders(Role.INCIDENT_COMMANDER))
                .equals(ImmutableSet.copyOf(other.holders(Role.INCIDENT_COMMANDER)));
    }

    /** An expert who has a domain isn't one for everything besides. */
    private static ImmutableSet<Assignment> held(Roster roster) {
        return roster.assignments().stream()
                .filter(it -> it.domain().isPresent()
                        || roster.assignments(it.person(), it.role()).stream()
                                .noneMatch(other -> other.domain().isPresent()))
                .collect(ImmutableSet.toImmutableSet());
    }

    static String told(Roster roster) {
        ImmutableList<String> lines = roster.assignments().stream()
                .map(it -> Telling.name(it.person()) + " is " + it.title())
                .collect(ImmutableList.toImmutableList());
        return lines.isEmpty() ? "nobody holds anything" : lines.stream().collect(Collectors.joining(", "));
    }

    static String toldCommand(Roster roster) {
        String names = roster.holders(Role.INCIDENT_COMMANDER).stream()
                .map(Telling::name)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "nobody commands" : names + (names.contains(" and ") ? " command" : " commands");
    }
}
