package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.response.Circumstances;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a policy takes to be satisfied with a roster. It is found out by showing the policy small rosters, so whatever a
 * team has set, switched off or added counts.
 */
final class Requirements {
    private static final Person SOMEBODY = Person.named("somebody");
    private static final int FORBIDDEN = -1;
    private static final int WARNING = 1 << 8;

    private final RoleSet needed;
    private final RoleSet wanted;
    private final int responders;
    private final int businessPeople;
    private final int[] burden = new int[RoleSet.COUNT];
    private final int[] holders = new int[RoleSet.COUNT];

    private Requirements(Policy policy, Circumstances circumstances) {
        ImmutableList<Finding> vacancies =
                policy.check(circumstances.with(Roster.empty())).findings(Level.ERROR);
        this.needed = RoleSet.of(Role.all().stream()
                .filter(role -> isFoundAt("roster/" + role.id(), vacancies))
                .toList());
        boolean counted = isFoundAt("roster", vacancies);
        int least = StaffingSettings.minimumPeople(circumstances.severity(), policy.settings());
        int leastBusiness = StaffingSettings.minimumBusinessPeople(circumstances.severity(), policy.settings());
        weighCombinations(policy, circumstances);
        countHolders();
        this.responders = counted && holders(of(needed, Role::isResponse)) < least ? least : 0;
        this.businessPeople = counted && holders(of(needed, Role::isBusiness)) < leastBusiness ? leastBusiness : 0;
        RoleSet inUse = policy.settings().get(Policy.ROLES_IN_USE);
        this.wanted = needed.plus(responders > 0 ? of(inUse, Role::isResponse) : RoleSet.none())
                .plus(businessPeople > 0 ? of(inUse, Role::isBusiness) : RoleSet.none());
    }

    private static RoleSet of(RoleSet roles, Predicate<Role> kind) {
        return RoleSet.of(roles.roles().stream().filter(kind).toList());
    }

    static Requirements of(Policy policy, Circumstances circumstances) {
        return new Requirements(policy, circumstances);
    }

    private static boolean isFoundAt(String place, ImmutableList<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.where().equals(place));
    }

    private void weighCombinations(Policy policy, Circumstances circumstances) {
        for (Combination pair : Combination.all()) {
            int weight = weight(pair, policy, circumstances);
            for (int held = 0; held < RoleSet.COUNT; held++) {
                if (RoleSet.at(held).containsAll(pair.roles())) {
                    boolean forbidden = weight == FORBIDDEN || burden[held] == FORBIDDEN;
                    burden[held] = forbidden ? FORBIDDEN : burden[held] + weight;
                }
            }
        }
    }

    private static int weight(Combination pair, Policy policy, Circumstances circumstances) {
        Roster both = Roster.of(Assignment.of(SOMEBODY, pair.first()), Assignment.of(SOMEBODY, pair.second()));
        Optional<Level> heaviest = policy.check(circumstances.with(both)).findings().stream()
                .filter(finding -> finding.people().contains(SOMEBODY))
                .map(Finding::level)
                .min(Level::compareTo);
        if (heaviest.equals(Optional.of(Level.ERROR))) {
            return FORBIDDEN;
        }
        return heaviest.equals(Optional.of(Level.WARNING)) ? WARNING : 1;
    }

    /** How few people can hold each set of roles between them: dynamic programming over what the first of them holds. */
    private void countHolders() {
        for (int roles = 1; roles < RoleSet.COUNT; roles++) {
            holders[roles] = Integer.bitCount(roles);
            for (int first = roles; first > 0; first = (first - 1) & roles) {
                if (burden[first] != FORBIDDEN) {
                    holders[roles] = Math.min(holders[roles], 1 + holders[roles & ~first]);
                }
            }
        }
    }

    /** The roles that must be filled. */
    RoleSet needed() {
        return needed;
    }

    /** The roles that may be given to somebody: those, and where more people are needed than hold them, any in use. */
    RoleSet wanted() {
        return wanted;
    }

    /** How many distinct people there must be in response roles; 0 if those that must be filled take as many anyway. */
    int responders() {
        return responders;
    }

    /** How many in business roles, likewise. */
    int businessPeople() {
        return businessPeople;
    }

    /** Whether one person may hold all of these. */
    boolean allows(RoleSet held) {
        return burden[held.index()] != FORBIDDEN;
    }

    /** How bad it is that one person holds all of these: first by warnings, then by pairs of roles. */
    int burden(RoleSet held) {
        return burden[held.index()];
    }

    /** How few people can hold all of these between them. */
    int holders(RoleSet roles) {
        return holders[roles.index()];
    }
}
