package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Event;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes events of every kind of what their components can be, so that a kind that is new is generated, too. */
final class EventKinds {
    static final ImmutableList<Class<?>> ALL = leaves(Event.class).collect(ImmutableList.toImmutableList());

    private static final Map<Type, Supplier<Arbitrary<?>>> COMPONENTS = Map.of(
            String.class, Texts::any,
            Person.class, People::anybody,
            Role.class, () -> Arbitraries.of(Role.all()),
            CanReport.class, CanReports::any,
            Clock.class, Events::clocks,
            Instant.class, Timelines::moments,
            Duration.class,
                    () -> Arbitraries.of(
                            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(24), Duration.ofSeconds(90)),
            boolean.class, () -> Arbitraries.of(false, true),
            int.class, () -> Arbitraries.integers().between(1, 9));

    private EventKinds() {}

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventKinds::leaves)
                : Stream.of(type);
    }

    /** How much is there of what an event may leave out. */
    private enum Form {
        ANY,
        /** Nothing. */
        BARE,
        /** What may be absent is there, and what may be empty is empty. */
        HOLLOW,
        FULL;

        private Arbitrary<?> optional(Arbitrary<?> values) {
            return switch (this) {
                case ANY -> values.optional();
                case BARE -> Arbitraries.just(Optional.empty());
                case HOLLOW, FULL -> values.map(Optional::of);
            };
        }

        private int least() {
            return this == FULL ? 2 : 0;
        }

        private int most() {
            return this == ANY || this == FULL ? 2 : 0;
        }
    }

    static Arbitrary<Event> any() {
        return Arbitraries.of(ALL).flatMap(kind -> of(kind, Form.ANY));
    }

    /** Each kind, with nothing that may be absent or empty, with all of it, and with what is there and empty. */
    static Arbitrary<List<Event>> inEachForm() {
        List<Arbitrary<Event>> all = ALL.stream()
                .flatMap(kind -> Stream.of(Form.BARE, Form.HOLLOW, Form.FULL).map(form -> of(kind, form)))
                .toList();
        return Combinators.combine(all).as(events -> events);
    }

    private static Arbitrary<Event> of(Class<?> kind, Form form) {
        List<Arbitrary<Object>> components = Arrays.stream(kind.getRecordComponents())
                .map(component -> values(component.getGenericType(), form).asGeneric())
                .toList();
        return Combinators.combine(components).as(values -> sensible(made(kind, values)));
    }

    private static Event made(Class<?> kind, List<Object> values) {
        Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (Event) kind.getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(kind + " can't be made of " + values, e);
        }
    }

    private static Arbitrary<?> values(Type type, Form form) {
        if (type instanceof ParameterizedType generic) {
            return holders(generic.getRawType(), values(generic.getActualTypeArguments()[0], form), form);
        } else if (type instanceof Class<?> it && it.isEnum()) {
            return Arbitraries.of(it.getEnumConstants());
        } else if (type == String.class && form == Form.HOLLOW) {
            return Arbitraries.just("");
        }
        Supplier<Arbitrary<?>> known = COMPONENTS.get(type);
        if (known == null) {
            throw new LinkageError("there is no generator of " + type + " yet, which an event is made of");
        }
        return known.get();
    }

    private static Arbitrary<?> holders(Type type, Arbitrary<?> values, Form form) {
        if (type == Optional.class) {
            return form.optional(values);
        }
        if (type == ImmutableSet.class) {
            return values.set().ofMinSize(form.least()).ofMaxSize(form.most()).map(ImmutableSet::copyOf);
        }
        Arbitrary<? extends List<?>> lists =
                values.list().ofMinSize(form.least()).ofMaxSize(form.most());
        return lists.map(list -> form == Form.FULL ? withFirstAgain(list) : ImmutableList.copyOf(list));
    }

    /** In no order, and with one that stands there twice. */
    private static ImmutableList<Object> withFirstAgain(List<?> list) {
        return ImmutableList.builder().addAll(list).add(list.get(0)).build();
    }

    /** Whoever is given a domain is an expert, and it has a name. */
    private static Event sensible(Event event) {
        if (event instanceof Command.RoleAssigned it && it.domain().isPresent()) {
            Optional<String> domain = it.domain().filter(name -> !name.isEmpty());
            return new Command.RoleAssigned(Role.SUBJECT_MATTER_EXPERT, it.person(), domain);
        }
        return event;
    }
}
