package dev.incidentkit.rules.staffing;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.response.Circumstances;
import java.util.Comparator;

/**
 * Proposes who should hold which role, so that a policy finds no error with it ("Minimum staffing by severity").
 *
 * <pre>{@code
 * Planner planner = Planner.of(Catalogue.standard());
 * StaffingPlan plan = planner.staff(people, Severity.SEV_1);
 * plan.isComplete();   // or else plan.shortage() says how many people are missing, and for what
 * plan.roster();       // the proposal, of which a policy finds no error
 * }</pre>
 *
 * <p>The proposal changes as little as possible: among all rosters that the policy accepts, it is one with the fewest
 * assignments given and taken. Among those it is one with the fewest combinations that the policy warns of, then with the
 * fewest combinations; and where that leaves a choice, whoever stands first among the candidates is asked. Only the role
 * of Subject Matter Expert is ever given to a second person.
 *
 * <p>Where no roster will do, the proposal is what the people there are can do, and the shortage the least that has to
 * come from outside.
 *
 * <p>A planner is made once and may be used by many threads.
 */
public final class Planner {
    private static final int KEPT = 64;
    private static final Ordering<Assignment> BY_ROLE = Ordering.from(Comparator.comparing(Assignment::role));

    private final Policy policy;
    private final LoadingCache<Circumstances, Requirements> requirements;

    private Planner(Policy policy) {
        this.policy = policy;
        this.requirements = CacheBuilder.newBuilder()
                .maximumSize(KEPT)
                .build(CacheLoader.from(circumstances -> Requirements.of(policy, circumstances)));
    }

    /** The planner that satisfies this policy. */
    public static Planner of(Policy policy) {
        return new Planner(policy);
    }

    /** A roster for an incident of this severity that nobody responds to yet and that no customer sees. */
    public StaffingPlan staff(Iterable<Candidate> people, Severity severity) {
        return staff(people, Response.of(severity, Roster.empty()));
    }

    /** A better roster for this response; whoever is on its roster may stay, whether a candidate or not. */
    public StaffingPlan staff(Iterable<Candidate> people, Response response) {
        return staff(people, response, ImmutableSet.of());
    }

    /**
     * A better roster for this response, with an expert for each of these domains.
     *
     * @throws IllegalArgumentException if there are more than six domains
     */
    public StaffingPlan staff(Iterable<Candidate> people, Response response, ImmutableSet<String> domains) {
        Requirements required = requirements.getUnchecked(Circumstances.of(response));
        ImmutableList<Member> members = Member.of(people, response.roster());
        Search.Result result = new Search(members, new Posts(required, domains, members), required).run();
        Response proposal = response.withRoster(Roster.of(BY_ROLE.immutableSortedCopy(result.assignments())));
        return new StaffingPlan(response, proposal, result.shortage(), policy.check(proposal));
    }
}
