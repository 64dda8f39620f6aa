package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The best that can be made of some people: exact, by dynamic programming.
 *
 * <p>It goes through the members one by one. All that matters of those behind is which posts they fill and how many they
 * are in response and in business roles, and there are few such states: for each it keeps the cheapest way to get there.
 * At the end the state wins that needs the fewest people from outside, then the one that leaves the fewest roles open,
 * then the cheapest. Of equals the one with the earlier members wins.
 */
final class Search {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final Posts posts;
    private final Requirements requirements;
    private final ImmutableList<ImmutableList<Choice>> choices;
    private final int states;
    private final int[][] chosen;
    private final int[][] previous;

    Search(ImmutableList<Member> members, Posts posts, Requirements requirements) {
        this.posts = posts;
        this.requirements = requirements;
        this.choices = members.stream()
                .map(member -> Choice.of(member, posts, requirements))
                .collect(ImmutableList.toImmutableList());
        this.states = (requirements.responders() + 1) * (requirements.businessPeople() + 1) << posts.count();
        this.chosen = new int[members.size()][states];
        this.previous = new int[members.size()][states];
    }

    /** Who holds what at the end, and what is still missing then. */
    record Result(ImmutableList<Assignment> assignments, Shortage shortage) {}

    Result run() {
        long[] costs = new long[states];
        Arrays.fill(costs, UNREACHED);
        costs[0] = 0;
        for (int member = 0; member < choices.size(); member++) {
            costs = after(member, costs);
        }
        return best(costs);
    }

    private long[] after(int member, long[] costs) {
        ImmutableList<Choice> all = choices.get(member);
        long[] next = new long[states];
        // The first choice is nothing. It is made before the others, so of equals the one wins that does without this
        // member.
        for (int state = 0; state < states; state++) {
            next[state] = costs[state] == UNREACHED
                    ? UNREACHED
                    : costs[state] + all.get(0).cost();
            previous[member][state] = state;
        }
        for (int state = 0; state < states; state++) {
            for (int i = 1; i < all.size() && costs[state] != UNREACHED; i++) {
                Choice choice = all.get(i);
                if ((filled(state) & choice.posts() & ~posts.shared()) == 0) {
                    int to = plus(state, choice);
                    long cost = costs[state] + choice.cost();
                    if (cost < next[to]) {
                        next[to] = cost;
                        chosen[member][to] = i;
                        previous[member][to] = state;
                    }
                }
            }
        }
        return next;
    }

    private int postMask() {
        return (1 << posts.count()) - 1;
    }

    private int plus(int state, Choice choice) {
        int responders = Math.min(responders(state) + choice.responder(), requirements.responders());
        int business = Math.min(business(state) + choice.business(), requirements.businessPeople());
        return (responders * (requirements.businessPeople() + 1) + business) << posts.count()
                | filled(state)
                | choice.posts();
    }

    private int filled(int state) {
        return state & postMask();
    }

    private int responders(int state) {
        return (state >> posts.count()) / (requirements.businessPeople() + 1);
    }

    private int business(int state) {
        return (state >> posts.count()) % (requirements.businessPeople() + 1);
    }

    private Result best(long[] costs) {
        int best = -1;
        Shortage least = Shortage.none();
        for (int state = 0; state < states; state++) {
            if (costs[state] != UNREACHED) {
                Shortage shortage = shortage(state);
                int order = best < 0 ? -1 : compare(shortage, least);
                if (order < 0 || order == 0 && costs[state] < costs[best]) {
                    best = state;
                    least = shortage;
                }
            }
        }
        return new Result(assignments(best), least);
    }

    private static int compare(Shortage a, Shortage b) {
        int people = Integer.compare(a.people(), b.people());
        return people != 0
                ? people
                : Integer.compare(a.titles().size(), b.titles().size());
    }

    private Shortage shortage(int state) {
        RoleSet roles = posts.missing(filled(state));
        ImmutableSet<String> domains = posts.missingDomains(filled(state));
        RoleSet business =
                RoleSet.of(roles.roles().stream().filter(Role::isBusiness).toList());
        int responders = requirements.holders(roles.minus(business)) + Math.max(0, domains.size() - 1);
        int people = Math.max(responders, requirements.responders() - responders(state))
                + Math.max(requirements.holders(business), requirements.businessPeople() - business(state));
        return people == 0 ? Shortage.none() : new Shortage(roles, domains, people);
    }

    private ImmutableList<Assignment> assignments(int end) {
        Deque<Choice> made = new ArrayDeque<>();
        int state = end;
        for (int member = choices.size() - 1; member >= 0; member--) {
            made.addFirst(choices.get(member).get(chosen[member][state]));
            state = previous[member][state];
        }
        return made.stream().flatMap(choice -> choice.assignments().stream()).collect(ImmutableList.toImmutableList());
    }
}
