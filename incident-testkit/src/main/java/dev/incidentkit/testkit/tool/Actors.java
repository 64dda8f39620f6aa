package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;

/** The few people of the histories, each under two spellings, and a program. */
final class Actors {
    private static final ImmutableList<Person> PEOPLE = ImmutableList.of(
            Person.named("amara"),
            Person.named("Bo"),
            Person.named("Bob"), // begins like another
            Person.named("Zo\u00eb Wei\u00df"),
            Person.automation("pager-bot"));

    private static final ImmutableList<Person> RESPELLED = ImmutableList.of(
            Person.named("@Amara"),
            Person.named("bo"),
            Person.named("\uff22ob"), // the b is a wide one
            Person.named(
                    "ZOE\u0308  WEISS"), // the diaeresis is a character of its own, the sharp s and the blank are two
            Person.automation("Pager-Bot"));

    static final int COUNT = PEOPLE.size();

    private Actors() {}

    static Person person(int number) {
        return PEOPLE.get(Math.floorMod(number, COUNT));
    }

    static Person human(int number) {
        return PEOPLE.get(Math.floorMod(number, COUNT - 1));
    }

    static Person spelled(Person person, boolean otherwise) {
        int number = PEOPLE.indexOf(person);
        return number < 0 ? person : (otherwise ? RESPELLED : PEOPLE).get(number);
    }
}
