package dev.incidentkit.testkit.arbitraries;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.testkit.stories.Cast;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of people. They shrink to those of the {@linkplain Cast#standard standard cast}. */
public final class People {
    /** Longer than many a column. */
    private static final String LONG =
            "Pablo Diego Jos\u00e9 Francisco de Paula Juan Nepomuceno Mar\u00eda de los Remedios Cipriano ".repeat(3)
                    + "de la Sant\u00edsima Trinidad Ruiz y Picasso";

    private static final ImmutableList<Person> KNOWN = ImmutableList.<Person>builder()
            .addAll(Cast.standard().people())
            .addAll(humans(
                    "Zo\u00eb",
                    "Stra\u00dfer",
                    "\u0130pek",
                    "\u039d\u03af\u03ba\u03bf\u03c2",
                    "\u5f20\u4f1f",
                    "\ud842\udfb7\u7530"))
            .addAll(humans("o'brien", "ana maria", "kim-2", "lee@example.com", "R2.D2"))
            .addAll(humans("0042", "Null")) // which a format may take for something else than a name
            .addAll(humans("ana", "Bjo\u0308rn", LONG))
            .build();

    /** How many different humans there are. */
    static final int COUNT = KNOWN.size();

    private static final ImmutableList<Person> PROGRAMS =
            ImmutableList.of(Person.automation("pager-bot"), Person.automation("Autoheal"));

    private People() {}

    private static ImmutableList<Person> humans(String... names) {
        return ImmutableList.copyOf(names).stream().map(Person::named).collect(ImmutableList.toImmutableList());
    }

    /** Humans, with names in several scripts. */
    public static Arbitrary<Person> humans() {
        return Arbitraries.of(KNOWN);
    }

    /** Programs that take part. */
    public static Arbitrary<Person> programs() {
        return Arbitraries.of(PROGRAMS);
    }

    /** Humans and, now and then, a program. */
    public static Arbitrary<Person> anybody() {
        return Arbitraries.of(
                ImmutableList.<Person>builder().addAll(KNOWN).addAll(PROGRAMS).build());
    }

    /**
     * So many different humans.
     *
     * @throws IllegalArgumentException if the count is negative, or more than there are names
     */
    public static Arbitrary<ImmutableList<Person>> distinct(int count) {
        checkArgument(count >= 0 && count <= KNOWN.size(), "there are 0 to %s people, not %s", KNOWN.size(), count);
        return Arbitraries.integers()
                .between(0, KNOWN.size() - 1)
                .list()
                .ofSize(count)
                .map(People::drawn)
                .withoutEdgeCases();
    }

    /** Draws from a hat: each number says which of those who are left. All zeros give the first people. */
    private static ImmutableList<Person> drawn(List<Integer> numbers) {
        List<Person> left = new ArrayList<>(KNOWN);
        return numbers.stream()
                .map(number -> left.remove(number % left.size()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Ten different humans for a story. */
    public static Arbitrary<Cast> casts() {
        return distinct(Cast.SIZE).map(Cast::new);
    }

    /** The same person, typed in another way: in capitals, between spaces, in wide letters, decomposed. */
    public static Arbitrary<Person> respelled(Person person) {
        String name = person.name();
        return Arbitraries.of(
                        name,
                        " " + name + " ",
                        name.toUpperCase(Locale.ROOT),
                        wide(name),
                        Normalizer.normalize(name, Normalizer.Form.NFD))
                .map(spelling -> person.isAutomation() ? Person.automation(spelling) : Person.named(spelling))
                .filter(person::equals);
    }

    /** The letters of ASCII as full-width forms. */
    private static String wide(String name) {
        return name.chars()
                .map(c -> c > ' ' && c <= '~' ? c - '!' + '\uff01' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
