package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import java.text.Normalizer;
import java.util.Locale;

/** The same subject in other words, of whatever kind it is. */
public final class Retold {
    private Retold() {}

    /** The people in a subject, in the order in which they turn up. */
    public static ImmutableSet<Person> peopleIn(Object subject) {
        return Rewriting.peopleIn(subject);
    }

    /** Every mention of a person in a subject, as the name was typed there. */
    public static ImmutableList<Person> namesIn(Object subject) {
        return Rewriting.namesIn(subject);
    }

    /** The subject with every second name typed in another way, as a handle in capitals, each time it turns up again. */
    public static <S> S respelled(S subject) {
        return new Rewriting(ImmutableMap.of(), 0) {
            private int turn;

            @Override
            Person person(Person person) {
                if (turn++ % 2 == 0) {
                    return person;
                }
                String name = "@" + Normalizer.normalize(person.name().toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
                Person typed = person.isAutomation() ? Person.automation(name) : Person.named(name);
                return typed.equals(person) ? typed : person;
            }
        }.apply(subject);
    }
}
