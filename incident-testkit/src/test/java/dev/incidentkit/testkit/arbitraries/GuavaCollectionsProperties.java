package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

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
}
