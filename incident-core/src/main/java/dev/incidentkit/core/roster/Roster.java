package dev.incidentkit.core.roster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Who holds which role at one moment.
 *
 * <p>Anything can be written down here that people do: two Incident Commanders, a role nobody holds, one person in five
 * roles. Whether that is right is for the rules to say.
 *
 * <p>The people are numbered from 0 in the order of their first assignment, and the roster knows the {@link RoleSet}
 * that each of them holds; so a rule on people looks at small sets, and compares no names.
 */
public final class Roster {
    private static final int RESPONSE = RoleSet.mask(Role::isResponse);
    private static final int BUSINESS = RoleSet.mask(Role::isBusiness);
    private static final int COMMAND = RoleSet.bit(Role.INCIDENT_COMMANDER);
    private static final Roster EMPTY = new Roster(ImmutableList.of());

    private final ImmutableList<Assignment> assignments;
    private final Person[] people;
    private final short[] held;
    private final int size;
    private final int filled;
    private final int commanders;
    private final int responders;
    private final int businessPeople;

    private Roster(ImmutableList<Assignment> assignments) {
        this.assignments = assignments;
        Person[] found = new Person[Math.min(assignments.size(), 8)];
        short[] roles = new short[found.length];
        int count = 0;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            int index = indexOf(assignment.person(), found, count);
            if (index == count) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                    roles = Arrays.copyOf(roles, count * 2);
                }
                found[count++] = assignment.person();
            }
            roles[index] |= (short) RoleSet.bit(assignment.role());
        }
        int all = 0;
        int commanding = 0;
        int responding = 0;
        int sponsoring = 0;
        for (int i = 0; i < count; i++) {
            all |= roles[i];
            if (!found[i].isAutomation()) {
                commanding += (roles[i] & COMMAND) != 0 ? 1 : 0;
                responding += (roles[i] & RESPONSE) != 0 ? 1 : 0;
                sponsoring += (roles[i] & BUSINESS) != 0 ? 1 : 0;
            }
        }
        this.people = found;
        this.held = roles;
        this.size = count;
        this.filled = all;
        this.commanders = commanding;
        this.responders = responding;
        this.businessPeople = sponsoring;
    }

    private static int indexOf(Person person, Person[] people, int count) {
        for (int i = 0; i < count; i++) {
            if (people[i].equals(person)) {
                return i;
            }
        }
        return count;
    }

    /** A roster in which nobody holds anything. */
    public static Roster empty() {
        return EMPTY;
    }

    /** The roster of these assignments. */
    public static Roster of(Iterable<Assignment> assignments) {
        ImmutableList<Assignment> all = ImmutableList.copyOf(assignments);
        return all.isEmpty() ? EMPTY : new Roster(all);
    }

    /** The roster of these assignments. */
    public static Roster of(Assignment... assignments) {
        return new Roster(ImmutableList.copyOf(assignments));
    }

    /** Starts a roster that is written down role by role. */
    public static Builder builder() {
        return new Builder();
    }

    /** The assignments as they were given. */
    public ImmutableList<Assignment> assignments() {
        return assignments;
    }

    /** How many distinct people hold any role. */
    public int size() {
        return size;
    }

    /**
     * The person with this number.
     *
     * @throws IndexOutOfBoundsException unless the number is at least 0 and less than {@link #size}
     */
    public Person person(int number) {
        return people[Objects.checkIndex(number, size)];
    }

    /**
     * What the person with this number holds.
     *
     * @throws IndexOutOfBoundsException unless the number is at least 0 and less than {@link #size}
     */
    public RoleSet heldBy(int number) {
        return RoleSet.at(held[Objects.checkIndex(number, size)]);
    }

    /** What this person holds; nothing, if the person isn't on the roster. */
    public RoleSet heldBy(Person person) {
        int number = indexOf(person, people, size);
        return number == size ? RoleSet.none() : RoleSet.at(held[number]);
    }

    /** The roles that anybody holds. */
    public RoleSet filled() {
        return RoleSet.at(filled);
    }

    /** How many humans are Incident Commander; one, if all is well. */
    public int commanders() {
        return commanders;
    }

    /** How many distinct humans hold a response role. */
    public int responders() {
        return responders;
    }

    /** How many distinct humans hold a business role. */
    public int businessPeople() {
        return businessPeople;
    }

    /** Everyone who holds a role, in the order of their first assignment. */
    public ImmutableSet<Person> people() {
        return ImmutableSet.copyOf(Arrays.copyOf(people, size));
    }

    /** Everyone who holds this role, in the order of their assignment. */
    public ImmutableList<Person> holders(Role role) {
        ImmutableList.Builder<Person> holders = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            if ((held[i] & RoleSet.bit(role)) != 0) {
                holders.add(people[i]);
            }
        }
        return holders.build();
    }

    /** This person's assignments to this role: none, one, or for an expert one for each domain. */
    public ImmutableList<Assignment> assignments(Person person, Role role) {
        return assignments.stream()
                .filter(assignment ->
                        assignment.role() == role && assignment.person().equals(person))
                .collect(ImmutableList.toImmutableList());
    }

    /** This roster with one more assignment. */
    public Roster with(Assignment assignment) {
        return new Roster(ImmutableList.<Assignment>builderWithExpectedSize(assignments.size() + 1)
                .addAll(assignments)
                .add(assignment)
                .build());
    }

    /** This roster with the role taken from the person, in whatever domain. */
    public Roster without(Person person, Role role) {
        if (!heldBy(person).contains(role)) {
            return this;
        }
        ImmutableList.Builder<Assignment> others = ImmutableList.builderWithExpectedSize(assignments.size());
        for (Assignment assignment : assignments) {
            if (assignment.role() != role || !assignment.person().equals(person)) {
                others.add(assignment);
            }
        }
        return of(others.build());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Roster that && that.assignments.equals(assignments);
    }

    @Override
    public int hashCode() {
        return assignments.hashCode();
    }

    @Override
    public String toString() {
        return assignments.toString();
    }

    /** Writes a roster down role by role, by people's names. */
    public static final class Builder {
        private final List<Assignment> assignments = new ArrayList<>();

        private Builder() {}

        public Builder assign(Role role, String... names) {
            for (String name : names) {
                assign(role, Person.named(name));
            }
            return this;
        }

        public Builder assign(Role role, Person person) {
            assignments.add(Assignment.of(person, role));
            return this;
        }

        public Builder commander(String name) {
            return assign(Role.INCIDENT_COMMANDER, name);
        }

        public Builder deputy(String name) {
            return assign(Role.DEPUTY, name);
        }

        public Builder scribe(String name) {
            return assign(Role.SCRIBE, name);
        }

        /** Subject Matter Experts without a domain. */
        public Builder experts(String... names) {
            return assign(Role.SUBJECT_MATTER_EXPERT, names);
        }

        /** A Subject Matter Expert for one domain. */
        public Builder expert(String domain, String name) {
            assignments.add(Assignment.expert(Person.named(name), domain));
            return this;
        }

        public Builder communicationsLead(String name) {
            return assign(Role.COMMUNICATIONS_LEAD, name);
        }

        public Builder internalLiaison(String name) {
            return assign(Role.INTERNAL_LIAISON, name);
        }

        public Roster build() {
            return of(assignments);
        }
    }
}
