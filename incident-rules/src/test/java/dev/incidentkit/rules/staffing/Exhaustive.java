package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The fewest changes that satisfy a policy, found out by trying every roster there is: each role with nobody or with any
 * one who can take it, if the team has adopted it, or who
 * holds it, and the expert's with any number of them.
 */
final class Exhaustive {
    private final Policy policy;
    private final ImmutableList<Candidate> people;
    private final Response response;
    private final ImmutableSet<Assignment> before;
    private int fewest = Integer.MAX_VALUE;

    private Exhaustive(Policy policy, ImmutableList<Candidate> people, Response response) {
        this.policy = policy;
        this.people = people;
        this.response = response;
        this.before = ImmutableSet.copyOf(response.roster().assignments());
    }

    static OptionalInt fewestChanges(Policy policy, ImmutableList<Candidate> people, Response response) {
        Exhaustive search = new Exhaustive(policy, people, response);
        search.fill(0, ImmutableList.of());
        return search.fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(search.fewest);
    }

    private void fill(int role, ImmutableList<Assignment> sofar) {
        if (role == Role.all().size()) {
            judge(sofar);
            return;
        }
        Role next = Role.all().get(role);
        for (Set<Person> holders : Sets.powerSet(able(next))) {
            if (holders.size() <= 1 || next == Role.SUBJECT_MATTER_EXPERT) {
                ImmutableList.Builder<Assignment> more =
                        ImmutableList.<Assignment>builder().addAll(sofar);
                holders.forEach(holder -> more.add(Assignment.of(holder, next)));
                fill(role + 1, more.build());
            }
        }
    }

    private ImmutableSet<Person> able(Role role) {
        ImmutableSet.Builder<Person> able = ImmutableSet.builder();
        people.stream()
                .filter(candidate -> candidate.roles().contains(role))
                .filter(candidate -> policy.settings().get(Policy.ROLES_IN_USE).contains(role))
                .forEach(candidate -> able.add(candidate.person()));
        return able.addAll(response.roster().holders(role)).build();
    }

    private void judge(ImmutableList<Assignment> roster) {
        int changes =
                Sets.symmetricDifference(before, ImmutableSet.copyOf(roster)).size();
        if (changes < fewest
                && policy.check(response.withRoster(Roster.of(roster)))
                        .findings(Level.ERROR)
                        .isEmpty()) {
            fewest = changes;
        }
    }
}
