package dev.incidentkit.testkit.arbitraries;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of who holds what, right or wrong. */
public final class Rosters {
    private Rosters() {}

    /** The domains of experts. */
    public static Arbitrary<String> domains() {
        return Arbitraries.of("database", "network", "payments", "web front end", "Kafka", "B\u00fcro, \"R&D\"");
    }

    public static Arbitrary<Assignment> assignments() {
        return Combinators.combine(
                        People.anybody(), Arbitraries.of(Role.all()), domains().optional())
                .as((person, role, domain) ->
                        new Assignment(person, role, role == Role.SUBJECT_MATTER_EXPERT ? domain : Optional.empty()));
    }

    public static Arbitrary<RoleSet> roleSets() {
        return Arbitraries.of(Role.all()).set().map(RoleSet::of);
    }

    /** Rosters of any kind: two in command, nobody in command, one person in five roles or twice in one. */
    public static Arbitrary<Roster> any() {
        return assignments().list().ofMaxSize(12).map(Roster::of);
    }

    /**
     * Such rosters of at least so many assignments and at most so many.
     *
     * @throws IllegalArgumentException if there are less than none, or less at most than at least
     */
    public static Arbitrary<Roster> ofSize(int min, int max) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "no roster has at least " + min + " and at most " + max + " assignments");
        }
        return assignments().list().ofMinSize(min).ofMaxSize(max).map(Roster::of);
    }
}
