package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets jqwik generate Guava's immutable collections of whatever it can generate. Found as a service. */
public final class GuavaCollections implements ArbitraryProvider {
    /** Made by the service loader. */
    public GuavaCollections() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(ImmutableList.class)
                || type.isOfType(ImmutableSet.class)
                || type.isOfType(ImmutableMap.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        TypeUsage first = type.getTypeArgument(0);
        if (type.isOfType(ImmutableMap.class)) {
            return subtypes.resolveAndCombine(first, type.getTypeArgument(1))
                    .map(pair -> maps(pair.get(0), pair.get(1)))
                    .collect(Collectors.toSet());
        }
        return subtypes.apply(first).stream()
                .map(element -> type.isOfType(ImmutableList.class)
                        ? element.list().map(ImmutableList::copyOf)
                        : element.set().map(ImmutableSet::copyOf))
                .collect(Collectors.toSet());
    }

    private static Arbitrary<?> maps(Arbitrary<?> keys, Arbitrary<?> values) {
        return Arbitraries.maps(keys, values).map(ImmutableMap::copyOf);
    }
}
