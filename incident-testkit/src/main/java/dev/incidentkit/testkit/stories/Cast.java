package dev.incidentkit.testkit.stories;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The people of a story: one for each of the nine roles, in the order of {@link Role}, and one who relieves the
 * commander.
 *
 * @param people ten people, no two of them the same
 */
public record Cast(ImmutableList<Person> people) {
    /** How many people a cast has. */
    public static final int SIZE = Role.all().size() + 1;

    private static final Cast STANDARD =
            named("amara", "dana", "bo", "chen", "eli", "fay", "gus", "hana", "ines", "jun");

    /**
     * @throws IllegalArgumentException unless there are ten people, all of them different
     */
    public Cast {
        checkArgument(people.size() == SIZE, "a cast has %s people, not %s", SIZE, people.size());
        checkArgument(ImmutableSet.copyOf(people).size() == SIZE, "somebody is in the cast twice: %s", people);
    }

    /** The people of the examples: amara commands, chen works on the problem, bo keeps the timeline. */
    public static Cast standard() {
        return STANDARD;
    }

    /**
     * A cast of people with these names.
     *
     * @throws IllegalArgumentException unless there are ten names, of ten different people
     */
    public static Cast named(String... names) {
        return new Cast(
                ImmutableList.copyOf(names).stream().map(Person::named).collect(ImmutableList.toImmutableList()));
    }

    /** Who plays this role at first. */
    public Person in(Role role) {
        return people.get(role.ordinal());
    }

    /** Who relieves the commander. */
    public Person relief() {
        return people.get(SIZE - 1);
    }

    /** The roster that a severity takes, each role on a person of its own. */
    public Roster roster(Severity severity, boolean customerVisible) {
        List<Assignment> assignments = new ArrayList<>();
        for (Role role : roles(severity, customerVisible)) {
            assignments.add(
                    role == Role.SUBJECT_MATTER_EXPERT
                            ? Assignment.expert(in(role), "database")
                            : Assignment.of(in(role), role));
        }
        return Roster.of(assignments);
    }

    /** The roles that a severity takes ("Minimum staffing by severity"). */
    static ImmutableSet<Role> roles(Severity severity, boolean customerVisible) {
        ImmutableSet.Builder<Role> roles = ImmutableSet.builder();
        roles.add(Role.INCIDENT_COMMANDER, Role.SUBJECT_MATTER_EXPERT);
        if (severity.isAtLeast(Severity.SEV_3)) {
            roles.add(Role.SCRIBE);
        }
        if (customerVisible || severity.isAtLeast(Severity.SEV_2)) {
            roles.add(Role.COMMUNICATIONS_LEAD);
        }
        if (severity.isAtLeast(Severity.SEV_2)) {
            roles.add(Role.DEPUTY, Role.INTERNAL_LIAISON);
        }
        if (severity == Severity.SEV_0) {
            roles.add(Role.EXECUTIVE_SPONSOR, Role.LEGAL_COUNSEL, Role.PR_PRINCIPAL);
        }
        return roles.build();
    }
}
