package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Timeline;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes records of whatever their components can be, right or wrong, so that a type that is new is generated, too. */
final class Components {
    private static final Map<Type, Supplier<Arbitrary<?>>> KNOWN = Map.ofEntries(
            Map.entry(String.class, Texts::any),
            Map.entry(
                    Prose.class,
                    () -> Arbitraries.oneOf(
                            Arbitraries.just(Prose.empty()), Texts.any().map(Prose::of))),
            Map.entry(Person.class, People::anybody),
            Map.entry(Role.class, () -> Arbitraries.of(Role.all())),
            Map.entry(Roster.class, Rosters::any),
            Map.entry(CanReport.class, CanReports::any),
            Map.entry(Timeline.class, Timelines::clean),
            Map.entry(TimelineFile.Search.class, Components::searches),
            Map.entry(Clock.class, Events::clocks),
            Map.entry(Instant.class, Timelines::moments),
            Map.entry(LocalDate.class, Components::days),
            Map.entry(
                    Duration.class,
                    () -> Arbitraries.of(
                            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(24), Duration.ofSeconds(90))),
            Map.entry(boolean.class, () -> Arbitraries.of(false, true)),
            Map.entry(int.class, () -> Arbitraries.integers().between(1, 9)));

    private Components() {}

    /** How much is there of what a record may leave out. */
    enum Form {
        ANY,
        /** Nothing. */
        BARE,
        /** What may be absent is there, and what may be empty is empty. */
        HOLLOW,
        FULL;

        private Arbitrary<?> optional(Arbitrary<?> values) {
            return switch (this) {
                case ANY -> values.optional(0.8);
                case BARE -> Arbitraries.just(Optional.empty());
                case HOLLOW, FULL -> values.map(Optional::of);
            };
        }

        private int least() {
            return this == FULL ? 2 : 0;
        }

        private int most() {
            return switch (this) {
                case ANY -> 3;
                case BARE, HOLLOW -> 0;
                case FULL -> 2;
            };
        }
    }

    private static Arbitrary<TimelineFile.Search> searches() {
        return Arbitraries.oneOf(
                Arbitraries.just(new TimelineFile.Search.NotFollowed()),
                Arbitraries.just(new TimelineFile.Search.NotFound("doesn't exist")),
                Timelines.clean().map(TimelineFile.Search.Found::new));
    }

    /** The days on which an incident may begin. */
    static Arbitrary<LocalDate> days() {
        return Timelines.beginnings().map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** So many days at least, and so many at most; often one of these. */
    static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.oneOf(Arbitraries.integers().between(least, most), Arbitraries.of(least, most));
    }

    /** The types of which a value of this type can be, each as it is made. */
    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Components::leaves)
                : Stream.of(type);
    }

    /** Records of this type of which some lack what they may leave out, and others have all of it. */
    static <T> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.frequency(
                        Tuple.of(5, Form.ANY), Tuple.of(1, Form.BARE), Tuple.of(1, Form.HOLLOW), Tuple.of(1, Form.FULL))
                .flatMap(form -> of(type, form));
    }

    /** Records of this type. */
    static <T> Arbitrary<T> of(Class<T> type, Form form) {
        List<Arbitrary<Object>> components = Arrays.stream(type.getRecordComponents())
                .map(component -> values(component.getGenericType(), form).asGeneric())
                .toList();
        return Combinators.combine(components).as(values -> made(type, values));
    }

    /** What a record is made of; nothing if that isn't ours to see. */
    static Optional<List<Object>> in(Record record) {
        List<Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                values.add(component.getAccessor().invoke(record));
            }
        } catch (IllegalAccessException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.getClass() + " can't be read", e);
        }
        return Optional.of(values);
    }

    /** A record that is made of these. */
    static <T> T made(Class<T> type, List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " can't be made of " + values, e);
        }
    }

    private static Arbitrary<?> values(Type type, Form form) {
        if (type instanceof ParameterizedType generic) {
            return holders(generic.getRawType(), values(generic.getActualTypeArguments()[0], form), form);
        } else if (type == String.class && form == Form.HOLLOW) {
            return Arbitraries.just("");
        } else if (KNOWN.containsKey(type)) {
            return KNOWN.get(type).get();
        } else if (type instanceof Class<?> it && it.isEnum()) {
            return Arbitraries.of(it.getEnumConstants());
        } else if (type instanceof Class<?> it && it.isSealed()) {
            return Arbitraries.of(leaves(it).toList()).flatMap(leaf -> of(leaf, form));
        } else if (type instanceof Class<?> it && it.isRecord()) {
            return form == Form.ANY ? of(it) : of(it, form);
        }
        throw new LinkageError("there is no generator of " + type + " yet, which a record is made of");
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
}
