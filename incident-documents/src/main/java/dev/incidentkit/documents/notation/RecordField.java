package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import dev.incidentkit.documents.tree.Mapping;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * A component of a record, as its mapping has it.
 *
 * @param presence what it means that the name isn't there
 */
record RecordField(String name, Notation<Object> notation, Presence presence, Method accessor) {

    /** Whether a name must be there. */
    enum Presence {
        /** It must. */
        REQUIRED,
        /** It may; the component is an {@code Optional}. */
        OPTIONAL,
        /** It may; else the component has the value that its notation gives to what isn't written. */
        DEFAULTED,
        /** The component's members stand among those of the record. */
        INLINE
    }

    static RecordField of(RecordComponent component, Notations notations) {
        TypeToken<?> type = TypeToken.of(component.getGenericType());
        boolean optional = type.getRawType() == Optional.class;
        Type written = optional
                ? type.resolveType(Optional.class.getTypeParameters()[0]).getType()
                : type.getType();
        Notation<Object> notation = notations.any(written);
        Presence presence = optional ? Presence.OPTIONAL : presence(type.getRawType(), notation, notations);
        return new RecordField(Kebab.ofComponent(component.getName()), notation, presence, component.getAccessor());
    }

    private static Presence presence(Class<?> type, Notation<Object> notation, Notations notations) {
        if (notation.absent().isPresent()) {
            return Presence.DEFAULTED;
        }
        return notations.isFamily(type) ? Presence.INLINE : Presence.REQUIRED;
    }

    private Inlined<Object> inlined() {
        return new Inlined<>((MappingNotation<Object>) notation);
    }

    boolean isInline() {
        return presence == Presence.INLINE;
    }

    /** The names of an inlined component's members. */
    Optional<ImmutableSet<String>> inlinedNames(Mapping mapping) {
        return inlined().names(mapping);
    }

    /** The value of the component; absent only if it can't be read. */
    Optional<?> read(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        return switch (presence) {
            case REQUIRED -> fields.required(name, notation);
            case OPTIONAL -> Optional.of(fields.optional(name, notation));
            case DEFAULTED -> fields.optional(name, notation).or(notation::absent);
            case INLINE -> inlined().read(mapping, reading);
        };
    }

    void write(Object record, Mapping.Builder members, Writing writing) {
        Object value = valueOf(record);
        if (isInline()) {
            inlined().write(value, members, writing);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> members.put(name, notation.write(present, writing)));
        } else if (!isDefault(value)) {
            members.put(name, notation.write(value, writing));
        }
    }

    private boolean isDefault(Object value) {
        return presence == Presence.DEFAULTED
                && notation.absent().filter(value::equals).isPresent();
    }

    private Object valueOf(Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " can't be called", e);
        }
    }

    ObjectSchema members() {
        return switch (presence) {
            case REQUIRED -> ObjectSchema.empty().requiring(name, notation.schema());
            case OPTIONAL, DEFAULTED -> ObjectSchema.empty().allowing(name, notation.schema());
            case INLINE -> inlined().members();
        };
    }
}
