package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.rules.wording.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the same of other people, so many days later. It goes through whatever a value is made of; of what it doesn't
 * know it changes nothing.
 */
class Rewriting {
    private final Map<Person, Person> people;
    private final int days;

    Rewriting(Map<Person, Person> people, int days) {
        this.people = people;
        this.days = days;
    }

    /** The people in a value, in the order in which they turn up. */
    static ImmutableSet<Person> peopleIn(Object value) {
        return ImmutableSet.copyOf(namesIn(value));
    }

    /** Every mention of a person in a value; an owner who is named in words is one. */
    static ImmutableList<Person> namesIn(Object value) {
        ImmutableList.Builder<Person> found = ImmutableList.builder();
        new Rewriting(Map.of(), 0) {
            @Override
            Person person(Person person) {
                found.add(person);
                return person;
            }

            @Override
            String owner(String text) {
                Owner.read(text).person().map(Person::named).ifPresent(found::add);
                return text;
            }
        }.apply(value);
        return found.build();
    }

    @SuppressWarnings("unchecked") // each branch gives the type that it was given
    <T> T apply(T value) {
        return (T) rewritten(value);
    }

    private Object rewritten(Object value) {
        if (value instanceof Person person) {
            return person(person);
        } else if (value instanceof Instant instant) {
            return instant.plus(Duration.ofDays(days));
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::rewritten);
        } else if (value instanceof ImmutableList<?> list) {
            return list.stream().map(this::rewritten).collect(ImmutableList.toImmutableList());
        } else if (value instanceof ImmutableSet<?> set) {
            return set.stream().map(this::rewritten).collect(ImmutableSet.toImmutableSet());
        } else if (value instanceof ImmutableMap<?, ?> map) {
            return map.entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            entry -> rewritten(entry.getKey()), entry -> rewritten(entry.getValue())));
        } else if (value instanceof Response response) {
            return response.withRoster(apply(response.roster()));
        } else if (value instanceof Roster roster) {
            return Roster.of(apply(roster.assignments()));
        } else if (value instanceof Opening.ChannelOpened opened) {
            return new Opening.ChannelOpened(channel(opened.channel()));
        } else if (value instanceof ActionItem item) {
            return record(item.owner().map(this::owner).map(item::ownedBy).orElse(item));
        } else if (value instanceof Record record) {
            return record(record);
        }
        return value;
    }

    Person person(Person person) {
        return people.getOrDefault(person, person);
    }

    String owner(String text) {
        return text;
    }

    /** A channel is named by the date of its incident. */
    private String channel(String name) {
        int date = "#inc-".length();
        int rest = date + "2026-05-20".length();
        if (name.length() <= rest || !name.startsWith("#inc-2")) {
            return name;
        }
        LocalDate moved = LocalDate.parse(name.substring(date, rest)).plusDays(days);
        return name.substring(0, date) + moved + name.substring(rest);
    }

    private Record record(Record record) {
        return Components.in(record)
                .filter(values -> !values.isEmpty())
                .<Record>map(values -> Components.made(
                        record.getClass(), values.stream().map(this::rewritten).toList()))
                .orElse(record);
    }
}
