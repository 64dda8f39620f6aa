package dev.incidentkit.testkit.arbitraries;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.rules.wording.Owner;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The owners of action items in a subject, as they are written there. */
    public static ImmutableSet<String> ownersIn(Object subject) {
        ImmutableSet.Builder<String> owners = ImmutableSet.builder();
        new Rewriting(ImmutableMap.of(), 0) {
            @Override
            String owner(String text) {
                owners.add(text);
                return text;
            }
        }.apply(subject);
        return owners.build();
    }

    /** The subject with each name typed as it was and, every second time it turns up, as a handle in capitals. */
    public static <S> S respelled(S subject) {
        return new Rewriting(ImmutableMap.of(), 0) {
            private final Multiset<Person> met = LinkedHashMultiset.create();

            @Override
            Person person(Person person) {
                // The first of them begins as typed, the second otherwise, and so on.
                int turn = met.add(person, 1) + Iterables.indexOf(met.elementSet(), person::equals);
                if (turn % 2 == 0) {
                    return person;
                }
                String name = "@" + Normalizer.normalize(person.name().toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
                Person typed = person.isAutomation() ? Person.automation(name) : Person.named(name);
                return typed.equals(person) ? typed : person;
            }

            @Override
            String owner(String text) {
                Optional<Person> named =
                        Owner.read(text).person().filter(text::equals).map(Person::named);
                boolean again = named.isPresent() && !person(named.get()).name().equals(text);
                return again
                        ? Stream.of("@" + text, Ascii.toUpperCase(text), Ascii.toLowerCase(text))
                                .filter(typed -> Person.named(typed).equals(named.get()))
                                .filter(typed -> !typed.equals(text)
                                        && Owner.read(typed).person().isPresent())
                                .findFirst()
                                .orElse(text)
                        : text;
            }
        }.apply(subject);
    }
}
