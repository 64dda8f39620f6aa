package dev.incidentkit.testkit.arbitraries;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of who holds what, right or wrong. */
public final class Rosters {
    private static final int LONG = 120;

    private Rosters() {}

    /** The domains of experts. */
    public static Arbitrary<String> domains() {
        return Arbitraries.of(
                "database",
                "network",
                "payments",
                "payments-EU",
                "web front end",
                "Kafka",
                "B\u00fcro, \"R&D\" \ud83d\udd25",
                " search ",
                "cards and accounts of business customers in the European Union,\nold and new");
    }

    public static Arbitrary<Assignment> assignments() {
        return assignments(People.anybody(), Arbitraries.of(Role.all()));
    }

    static Arbitrary<Assignment> assignments(Arbitrary<Person> people, Arbitrary<Role> roles) {
        return Combinators.combine(people, roles, domains().optional())
                .as((person, role, domain) ->
                        new Assignment(person, role, role == Role.SUBJECT_MATTER_EXPERT ? domain : Optional.empty()));
    }

    public static Arbitrary<RoleSet> roleSets() {
        return Arbitraries.of(Role.all()).set().map(RoleSet::of);
    }

    /**
     * Rosters of any kind: two in command, nobody in command, one person in five roles or twice in one; now and then of
     * one or two people, of nobody, or longer than a page of a hundred.
     */
    public static Arbitrary<Roster> any() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, ofSize(0, 12)),
                                Tuple.of(3, ofFew()),
                                Tuple.of(1, Arbitraries.just(Roster.empty()))),
                        Arbitraries.frequency(Tuple.of(7, 0), Tuple.of(1, LONG)),
                        Arbitraries.of(false, true))
                .as((roster, more, respelled) -> {
                    Roster all = Roster.of(Timelines.repeated(roster.assignments(), more));
                    return respelled ? Retold.respelled(all) : all;
                });
    }

    private static Arbitrary<Roster> ofFew() {
        return Arbitraries.integers()
                .between(1, 2)
                .flatMap(People::distinct)
                .flatMap(few -> assignments(Arbitraries.of(few), Arbitraries.of(Role.all()))
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(6))
                .map(Roster::of);
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
