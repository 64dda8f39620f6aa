package dev.incidentkit.core.roster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Some of the nine roles: what one person holds, or what is filled at all.
 *
 * <p>There are only {@value #COUNT} such sets. Each exists once, so they compare by identity, and a condition on them
 * can be worked out beforehand for all of them.
 */
public final class RoleSet {
    /** How many different sets of roles there are. */
    public static final int COUNT = 1 << 9;

    private static final RoleSet[] ALL = new RoleSet[COUNT];

    static {
        for (int bits = 0; bits < COUNT; bits++) {
            ALL[bits] = new RoleSet(bits);
        }
    }

    private final int bits;
    private final ImmutableSet<Role> roles;

    private RoleSet(int bits) {
        this.bits = bits;
        this.roles = Role.all().stream().filter(role -> (bits & bit(role)) != 0).collect(ImmutableSet.toImmutableSet());
    }

    /** No role at all. */
    public static RoleSet none() {
        return ALL[0];
    }

    /** The set of these roles. */
    public static RoleSet of(Role... roles) {
        return of(ImmutableList.copyOf(roles));
    }

    /** The set of these roles. */
    public static RoleSet of(Iterable<Role> roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= bit(role);
        }
        return ALL[bits];
    }

    /**
     * The set with this {@linkplain #index index}.
     *
     * @throws IndexOutOfBoundsException unless the index is at least 0 and less than {@value #COUNT}
     */
    public static RoleSet at(int index) {
        return ALL[index];
    }

    static int bit(Role role) {
        return 1 << role.ordinal();
    }

    static int mask(Predicate<Role> which) {
        return Role.all().stream().filter(which).mapToInt(RoleSet::bit).sum();
    }

    /** The place of this set among all {@value #COUNT}, a bit for each role by its ordinal. */
    public int index() {
        return bits;
    }

    public boolean contains(Role role) {
        return (bits & bit(role)) != 0;
    }

    /** Whether every role of the other set is in this one. */
    public boolean containsAll(RoleSet other) {
        return (bits & other.bits) == other.bits;
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    public int size() {
        return Integer.bitCount(bits);
    }

    /** The roles of this set that the other lacks. */
    public RoleSet minus(RoleSet other) {
        return ALL[bits & ~other.bits];
    }

    /** The roles that are in either set. */
    public RoleSet plus(RoleSet other) {
        return ALL[bits | other.bits];
    }

    /** The roles in the order of {@link Role}. */
    public ImmutableSet<Role> roles() {
        return roles;
    }

    @Override
    public String toString() {
        return roles.stream().map(Role::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
