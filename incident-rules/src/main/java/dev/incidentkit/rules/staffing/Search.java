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
            if (costs[state] != UNREACHED) {
                addOthers(member, state, costs[state], next);
            }
        }
        return next;
    }

    /** What the member may do other than nothing, from a state that was reached at this cost. */
    private void addOthers(int member, int state, long cost, long[] next) {
        ImmutableList<Choice> all = choices.get(member);
        int taken = filled(state) & ~posts.shared();
        int responders = responders(state);
        int business = business(state);
        for (int i = 1; i < all.size(); i++) {
            Choice choice = all.get(i);
            if ((taken & choice.posts()) == 0) {
                int to = state(
                        filled(state) | choice.posts(),
                        Math.min(responders + choice.responder(), requirements.responders()),
                        Math.min(business + choice.business(), requirements.businessPeople()));
                if (cost + choice.cost() < next[to]) {
                    next[to] = cost + choice.cost();
                    chosen[member][to] = i;
                    previous[member][to] = state;
                }
            }
        }
    }

    private int state(int filled, int responders, int business) {
        return (responders * (requirements.businessPeople() + 1) + business) << posts.count() | filled;
    }

    private int postMask() {
        return (1 << posts.count()) - 1;
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
        Open[] open = new Open[postMask() + 1];
        int best = -1;
        Shortage least = Shortage.none();
        for (int state = 0; state < states; state++) {
            if (costs[state] != UNREACHED) {
                int filled = filled(state);
                if (open[filled] == null) {
                    open[filled] = open(filled);
                }
                Shortage shortage = shortage(open[filled], state);
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

    /**
     * Which posts nobody fills.
     *
     * @param responders how many people those in response take
     * @param business how many people those of the business take
     */
    private record Open(RoleSet roles, ImmutableSet<String> domains, int responders, int business) {}

    private Open open(int filled) {
        RoleSet roles = posts.missing(filled);
        ImmutableSet<String> domains = posts.missingDomains(filled);
        RoleSet business =
                RoleSet.of(roles.roles().stream().filter(Role::isBusiness).toList());
        int responders = requirements.holders(roles.minus(business)) + Math.max(0, domains.size() - 1);
        return new Open(roles, domains, responders, requirements.holders(business));
    }

    private Shortage shortage(Open open, int state) {
        int people = Math.max(open.responders(), requirements.responders() - responders(state))
                + Math.max(open.business(), requirements.businessPeople() - business(state));
        return people == 0 ? Shortage.none() : new Shortage(open.roles(), open.domains(), people);
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
