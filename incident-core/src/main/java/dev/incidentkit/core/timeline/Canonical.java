package dev.incidentkit.core.timeline;

import com.google.common.hash.Hasher;
import dev.incidentkit.core.roster.Person;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * The canonical bytes of an entry. Each value is written with its kind and its length, so that no two entries have the
 * same bytes; records are written by their components in order, people by the key by which they compare.
 */
final class Canonical {
    private Canonical() {}

    static void write(Object value, Hasher hasher) {
        if (value instanceof Optional<?> optional) {
            hasher.putByte((byte) (optional.isPresent() ? 'S' : 'N'));
            optional.ifPresent(it -> write(it, hasher));
        } else if (value instanceof Collection<?> collection) {
            hasher.putByte((byte) 'L').putInt(collection.size());
            collection.forEach(it -> write(it, hasher));
        } else if (value instanceof java.lang.Record record) {
            writeRecord(record, hasher);
        } else if (value instanceof Person person) {
            writeText(person.key(), hasher);
        } else if (value instanceof Enum<?> constant) {
            writeText(constant.name(), hasher);
        } else {
            writeText(value.toString(), hasher);
        }
    }

    private static void writeText(String text, Hasher hasher) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putByte((byte) 'T').putInt(bytes.length).putBytes(bytes);
    }

    private static void writeRecord(java.lang.Record record, Hasher hasher) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        hasher.putByte((byte) 'R').putInt(components.length);
        writeText(record.getClass().getSimpleName(), hasher);
        for (RecordComponent component : components) {
            write(valueOf(component, record), hasher);
        }
    }

    private static Object valueOf(RecordComponent component, java.lang.Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an accessor of " + record.getClass() + " can't be called", e);
        }
    }
}
