package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.testkit.stories.Cast;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class PeopleProperties {
    @Example
    void programsTakePartNowAndThen() {
        assertThat(People.anybody().sampleStream().limit(500)).anyMatch(Person::isAutomation);
    }

    @Property(tries = 200)
    void aRespelledPersonIsTheSameTypedInAnotherWay(@ForAll("pairs") List<Person> pair) {
        assertThat(pair.get(1)).isEqualTo(pair.get(0));
        assertThat(pair.get(1).key()).isEqualTo(pair.get(0).key());
    }

    @Provide
    Arbitrary<List<Person>> pairs() {
        return People.humans().flatMap(one -> People.respelled(one).map(other -> List.of(one, other)));
    }

    @Property(tries = 200)
    void distinctPeopleAreDistinct(@ForAll("eights") List<Person> people) {
        assertThat(ImmutableSet.copyOf(people)).hasSize(8);
    }

    @Provide
    Arbitrary<List<Person>> eights() {
        return People.distinct(8).map(people -> people);
    }

    @Property(tries = 100)
    void aCastIsTenDifferentHumans(@ForAll Cast cast) {
        assertThat(ImmutableSet.copyOf(cast.people())).hasSize(Cast.SIZE).noneMatch(Person::isAutomation);
    }

    @Example
    void castsShrinkToTheUsualOneAndNamesInSeveralScriptsTurnUp() {
        assertThat(Shrunk.of(People.casts(), cast -> true)).isEqualTo(Cast.standard());
        assertThat(People.casts().sampleStream().limit(50))
                .anyMatch(cast -> cast.people().contains(Person.named("\u5f20\u4f1f")));
    }

    @Example
    void somePeopleAreTypedInAnotherWay() {
        Person zoe = Person.named("Zo\u00eb");
        assertThat(People.respelled(zoe)
                        .sampleStream()
                        .limit(200)
                        .map(Person::name)
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @Example
    void thereCantBeMoreThanThereAreNames() {
        assertThatThrownBy(() -> People.distinct(People.COUNT + 1)).hasMessageContaining("not " + (People.COUNT + 1));
        assertThatThrownBy(() -> People.distinct(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
