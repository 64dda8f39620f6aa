package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The people of a history, each under two spellings, and a program, which is the last.
 *
 * @param people as they are usually written
 * @param respelled the same people, typed in another way
 */
record Actors(ImmutableList<Person> people, ImmutableList<Person> respelled) {
    /** Few, and so they meet often. */
    static final Actors USUAL = new Actors(
            ImmutableList.of(
                    Person.named("amara"),
                    Person.named("Bo"),
                    Person.named("Bob"), // begins like another
                    Person.named("Zo\u00eb Wei\u00df"),
                    Person.automation("pager-bot")),
            ImmutableList.of(
                    Person.named("@Amara"),
                    Person.named("bo"),
                    Person.named("\uff22ob"), // the b is a wide one
                    Person.named(
                            "ZOE\u0308  WEISS"), // a diaeresis of its own, and two each for the sharp s and the blank
                    Person.automation("Pager-Bot")));

    /** Different people who are one where letters lose their marks, blanks are left out, or a name is cut off. */
    static final Actors ALIKE = of(
            "Bo B",
            "B\u00f6 B",
            "Bob",
            "Bo Featherstonehaugh-Okonkwo of Payments",
            "Bo Featherstonehaugh-Okonkwo of Paging");

    /** More people than there are roles. */
    static final Actors CROWD = of("amara", "Bo", "Chen", "Dana", "Eli", "Fay", "Gil", "Hana", "Ivo", "Jun", "Kim");

    private static Actors of(String... humans) {
        ImmutableList.Builder<Person> people = ImmutableList.builder();
        ImmutableList.Builder<Person> respelled = ImmutableList.builder();
        for (String name : humans) {
            people.add(Person.named(name));
            respelled.add(Person.named("@" + Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)));
        }
        people.add(Person.automation("pager-bot"));
        respelled.add(Person.automation("Pager-Bot"));
        return new Actors(people.build(), respelled.build());
    }

    int count() {
        return people.size();
    }

    Person person(int number) {
        return people.get(Math.floorMod(number, count()));
    }

    Person human(int number) {
        return people.get(Math.floorMod(number, count() - 1));
    }

    Person program() {
        return person(-1);
    }

    Person spelled(Person person, boolean otherwise) {
        int number = people.indexOf(person);
        return number < 0 ? person : (otherwise ? respelled : people).get(number);
    }
}
