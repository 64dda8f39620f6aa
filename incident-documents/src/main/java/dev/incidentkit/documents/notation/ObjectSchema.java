package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;

/**
 * The JSON Schema of a mapping (draft 2020-12).
 *
 * @param properties the schema of each name
 * @param required the names that must be there
 * @param alternatives schemas of which exactly one holds besides; none if there is nothing to choose
 */
public record ObjectSchema(
        ImmutableMap<String, Mapping> properties, ImmutableList<String> required, ImmutableList<Mapping> alternatives) {

    /** The schema of a mapping without a name. */
    public static ObjectSchema empty() {
        return new ObjectSchema(ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** This schema with a name that must be there. */
    public ObjectSchema requiring(String name, Mapping schema) {
        ObjectSchema with = allowing(name, schema);
        return new ObjectSchema(
                with.properties,
                ImmutableList.<String>builder().addAll(required).add(name).build(),
                alternatives);
    }

    /** This schema with a name that may be there. */
    public ObjectSchema allowing(String name, Mapping schema) {
        return new ObjectSchema(
                ImmutableMap.<String, Mapping>builder()
                        .putAll(properties)
                        .put(name, schema)
                        .buildOrThrow(),
                required,
                alternatives);
    }

    /** This schema with a choice. */
    public ObjectSchema choosing(ImmutableList<Mapping> choice) {
        return new ObjectSchema(properties, required, choice);
    }

    /** What both say together. */
    public ObjectSchema and(ObjectSchema other) {
        return new ObjectSchema(
                ImmutableMap.<String, Mapping>builder()
                        .putAll(properties)
                        .putAll(other.properties)
                        .buildOrThrow(),
                ImmutableList.<String>builder()
                        .addAll(required)
                        .addAll(other.required)
                        .build(),
                ImmutableList.<Mapping>builder()
                        .addAll(alternatives)
                        .addAll(other.alternatives)
                        .build());
    }

    /** The schema as it is written, other names allowed. */
    public Mapping open() {
        Mapping.Builder schema = Mapping.builder().put("type", "object");
        Mapping.Builder named = Mapping.builder();
        properties.forEach(named::put);
        schema.put("properties", named.build());
        if (!required.isEmpty()) {
            schema.put(
                    "required",
                    Sequence.of(required.stream().<Node>map(Scalar::text).toList()));
        }
        if (!alternatives.isEmpty()) {
            schema.put("oneOf", Sequence.of(alternatives));
        }
        return schema.build();
    }

    /** The schema as it is written, no other name allowed. */
    public Mapping closed() {
        return Mapping.builder()
                .putAll(open())
                .put("unevaluatedProperties", false)
                .build();
    }
}
