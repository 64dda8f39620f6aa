package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.tree.Mapping;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Records, each a mapping of its components by name. */
final class RecordNotation<T> extends MappingNotation<T> {
    private final Class<T> type;
    private final Constructor<T> constructor;
    private final ImmutableList<RecordField> fields;
    private final ImmutableSet<String> ownNames;
    private final ImmutableList<RecordField> inlined;

    private RecordNotation(Class<T> type, Constructor<T> constructor, ImmutableList<RecordField> fields) {
        this.type = type;
        this.constructor = constructor;
        this.fields = fields;
        this.ownNames = fields.stream()
                .filter(field -> !field.isInline())
                .map(RecordField::name)
                .collect(ImmutableSet.toImmutableSet());
        this.inlined = fields.stream().filter(RecordField::isInline).collect(ImmutableList.toImmutableList());
    }

    static <T> RecordNotation<T> of(Class<T> type, Notations notations) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordNotation<>(
                    type,
                    type.getConstructor(types),
                    Arrays.stream(components)
                            .map(component -> RecordField.of(component, notations))
                            .collect(ImmutableList.toImmutableList()));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no public canonical constructor", e);
        }
    }

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        if (inlined.isEmpty()) {
            return Optional.of(ownNames);
        }
        ImmutableSet.Builder<String> names = ImmutableSet.<String>builder().addAll(ownNames);
        for (RecordField field : inlined) {
            Optional<ImmutableSet<String>> more = field.inlinedNames(mapping);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            names.addAll(more.get());
        }
        return Optional.of(names.build());
    }

    @Override
    protected Optional<T> readMembers(Mapping mapping, Reading reading) {
        Object[] values = new Object[fields.size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Optional<?> value = fields.get(i).read(mapping, reading);
            complete &= value.isPresent();
            if (value.isPresent()) {
                values[i] = value.get();
            }
        }
        return complete ? create(values, mapping, reading) : Optional.empty();
    }

    private Optional<T> create(Object[] values, Mapping mapping, Reading reading) {
        try {
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException cause) {
                reading.problem(mapping, String.valueOf(cause.getMessage()));
                return Optional.empty();
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(type + " can't be created", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be created", e);
        }
    }

    @Override
    protected void writeMembers(T value, Mapping.Builder members, Writing writing) {
        for (RecordField field : fields) {
            field.write(value, members, writing);
        }
    }

    @Override
    public ObjectSchema members() {
        ObjectSchema schema = ObjectSchema.empty();
        for (RecordField field : fields) {
            schema = schema.and(field.members());
        }
        return schema;
    }

    @Override
    public String expected() {
        return "a mapping with "
                + fields.stream()
                        .map(RecordField::name)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("nothing in it");
    }
}
