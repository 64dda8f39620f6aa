package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.TypeUsage;

@Domain(IncidentDomain.class)
@Domain(DomainContext.Global.class)
class GuavaCollectionsProperties {
    @Property(tries = 50)
    void collectionsOfTheModelAndOfOtherTypesAreGenerated(
            @ForAll ImmutableList<Person> list,
            @ForAll ImmutableSet<Role> set,
            @ForAll ImmutableMap<Person, ImmutableList<Integer>> map) {
        assertThat(list).doesNotContainNull();
        assertThat(set.size()).isLessThanOrEqualTo(Role.all().size());
        assertThat(map.values()).doesNotContainNull();
    }

    private static Arbitrary<Object> arbitrary(TypeUsage type) {
        return new GuavaCollections()
                .provideFor(type, element -> Set.of(Arbitraries.integers().between(0, 9))).stream()
                        .findFirst()
                        .orElseThrow()
                        .asGeneric();
    }

    @Example
    void theEmptyOneAndOneOfOneAreEdgeCases() {
        assertThat(arbitrary(TypeUsage.of(ImmutableList.class, TypeUsage.of(Integer.class)))
                        .edgeCases())
                .extracting(edge -> edge.value())
                .contains(ImmutableList.of(), ImmutableList.of(0));
        assertThat(arbitrary(TypeUsage.of(ImmutableSet.class, TypeUsage.of(Integer.class)))
                        .edgeCases())
                .extracting(edge -> edge.value())
                .contains(ImmutableSet.of(), ImmutableSet.of(9));
    }

    @Example
    void theyShrinkToTheFewestAndSmallest() {
        TypeUsage element = TypeUsage.of(Integer.class);

        assertThat(Shrunk.of(
                        arbitrary(TypeUsage.of(ImmutableList.class, element)),
                        list -> ((ImmutableList<?>) list).size() > 1))
                .isEqualTo(ImmutableList.of(0, 0));
        assertThat(Shrunk.of(
                        arbitrary(TypeUsage.of(ImmutableMap.class, element, element)),
                        map -> !((ImmutableMap<?, ?>) map).isEmpty()))
                .isEqualTo(ImmutableMap.of(0, 0));
    }

    @Example
    void otherTypesAreLeftToOthers() {
        assertThat(new GuavaCollections().canProvideFor(TypeUsage.of(List.class)))
                .isFalse();
    }
}
