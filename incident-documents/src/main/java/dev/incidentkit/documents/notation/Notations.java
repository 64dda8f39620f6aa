package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * The notation of each type: that of the usual values, and those derived from them, of enumerations (a constant by its
 * kebab-case name), of {@code ImmutableList} and {@code ImmutableSet}, of records, and of sealed families of records.
 */
public final class Notations {
    private static final Notations STANDARD = new Notations(ImmutableMap.<Class<?>, Notation<?>>builder()
            .put(String.class, Scalars.TEXT)
            .put(boolean.class, Scalars.BOOLEAN)
            .put(Boolean.class, Scalars.BOOLEAN)
            .put(int.class, Scalars.INTEGER)
            .put(Integer.class, Scalars.INTEGER)
            .put(Duration.class, Scalars.DURATION)
            .put(Instant.class, Scalars.INSTANT)
            .put(LocalDate.class, Scalars.DATE)
            .put(LocalTime.class, Scalars.TIME_OF_DAY)
            .put(ZoneId.class, Scalars.ZONE)
            .put(Person.class, Scalars.PERSON)
            .put(Severity.class, Scalars.SEVERITY)
            .buildOrThrow());

    private final ImmutableMap<Class<?>, Notation<?>> given;

    private Notations(ImmutableMap<Class<?>, Notation<?>> given) {
        this.given = given;
    }

    /** The notations of all types that need nothing said about them. */
    public static Notations standard() {
        return STANDARD;
    }

    /** These notations with that of one type given. */
    public <T> Notations with(Class<T> type, Notation<T> notation) {
        return new Notations(ImmutableMap.<Class<?>, Notation<?>>builder()
                .putAll(given)
                .put(type, notation)
                .buildKeepingLast());
    }

    /** The notation of a list, by that of its items. */
    public static <T> Notation<ImmutableList<T>> listOf(Notation<T> item) {
        return new ItemsNotation<>(item, items -> items);
    }

    /**
     * The notation of a type.
     *
     * @throws IllegalArgumentException if nothing is known of the type
     */
    @SuppressWarnings("unchecked") // the notation of a class is of its type
    public <T> Notation<T> of(Class<T> type) {
        return (Notation<T>) any(type);
    }

    /**
     * The notation of a record, or of a sealed family of records.
     *
     * @throws IllegalArgumentException if it is neither, or if nothing is known of the type of a component
     */
    public <T> MappingNotation<T> mappingOf(Class<T> type) {
        return (MappingNotation<T>) of(type);
    }

    @SuppressWarnings("unchecked") // callers hand over only what they got from a value of the type
    Notation<Object> any(Type type) {
        return (Notation<Object>) find(TypeToken.of(type));
    }

    boolean isFamily(Class<?> type) {
        return type.isSealed() && !given.containsKey(type);
    }

    private Notation<?> find(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        Notation<?> known = given.get(raw);
        if (known != null) {
            return known;
        } else if (raw == ImmutableList.class) {
            return new ItemsNotation<>(any(itemOf(type)), items -> items);
        } else if (raw == ImmutableSet.class) {
            return new ItemsNotation<>(any(itemOf(type)), ImmutableSet::copyOf);
        } else if (raw.isEnum()) {
            return enumeration(raw.asSubclass(Enum.class));
        } else if (raw.isRecord()) {
            return RecordNotation.of(raw, this);
        } else if (isFamily(raw)) {
            return new VariantsNotation<>(Kebab.ofType(raw), variants(raw));
        }
        throw new IllegalArgumentException("there is no notation for " + type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enumeration's class is one of its own constants
    private static Notation<?> enumeration(Class<? extends Enum> type) {
        return Scalars.enumeration(type, constant -> Kebab.ofConstant((Enum<?>) constant));
    }

    private static Type itemOf(TypeToken<?> collection) {
        return collection.resolveType(Iterable.class.getTypeParameters()[0]).getType();
    }

    private ImmutableMap<String, RecordNotation<?>> variants(Class<?> family) {
        Map<String, RecordNotation<?>> found = new TreeMap<>();
        collect(family, found);
        return ImmutableMap.copyOf(found);
    }

    private void collect(Class<?> family, Map<String, RecordNotation<?>> found) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                collect(member, found);
            } else if (found.put(Kebab.ofType(member), RecordNotation.of(member, this)) != null) {
                throw new IllegalArgumentException("two records of " + family + " are called " + Kebab.ofType(member));
            }
        }
    }
}
