package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.incidentkit.core.incident.Handoff;
import dev.incidentkit.core.incident.Impact;
import dev.incidentkit.core.incident.Leadership;
import dev.incidentkit.core.incident.OpenItems;
import dev.incidentkit.core.incident.Progress;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.core.timeline.Event;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IncidentDomainTest {
    /** What an incident has, which is asked of one. */
    private static final ImmutableSet<Class<?>> PARTS_OF_AN_INCIDENT =
            ImmutableSet.of(Handoff.class, Impact.class, Leadership.class, OpenItems.class, Progress.class);

    /** What has no instances. */
    private static final ImmutableSet<Class<?>> FUNCTIONS = ImmutableSet.of(Placeholder.class, Spoken.class);

    @Test
    void everyTypeOfTheModelIsGenerated() {
        List<String> provided = Arrays.stream(IncidentDomain.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Provide.class))
                .map(method -> ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])
                .map(type -> type instanceof Class<?> it ? it.getName() : type.getTypeName())
                .toList();

        assertThat(new ClassFileImporter().importPackages("dev.incidentkit.core"))
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isNestedClass()
                        && !type.getSimpleName().equals("package-info"))
                .filteredOn(type -> !type.isAssignableTo(Event.class) || type.isEquivalentTo(Event.class))
                .filteredOn(type -> PARTS_OF_AN_INCIDENT.stream().noneMatch(type::isEquivalentTo))
                .filteredOn(type -> FUNCTIONS.stream().noneMatch(type::isEquivalentTo))
                .extracting(JavaClass::getName)
                .isNotEmpty()
                .isSubsetOf(provided);
    }
}
