package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.documents.tree.Scalar;
import java.util.Optional;

/** A sealed family of records. One member of the mapping says which of them it is; the others are its own. */
final class VariantsNotation<T> extends MappingNotation<T> {
    private final String discriminator;
    private final ImmutableMap<String, RecordNotation<? extends T>> variants;

    VariantsNotation(String discriminator, ImmutableMap<String, RecordNotation<? extends T>> variants) {
        this.discriminator = discriminator;
        this.variants = variants;
    }

    private Optional<RecordNotation<? extends T>> variant(Mapping mapping) {
        return mapping.find(discriminator)
                .filter(Scalar.class::isInstance)
                .flatMap(node -> Optional.ofNullable(variants.get(((Scalar) node).text())));
    }

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return variant(mapping)
                .flatMap(variant -> variant.names(mapping))
                .map(own -> ImmutableSet.<String>builder()
                        .add(discriminator)
                        .addAll(own)
                        .build());
    }

    @Override
    protected Optional<T> readMembers(Mapping mapping, Reading reading) {
        Optional<RecordNotation<? extends T>> variant = variant(mapping);
        if (variant.isEmpty()) {
            Optional<Node> name = mapping.find(discriminator);
            reading.problem(name.orElse(mapping), name.map(this::unknown).orElseGet(this::missing));
            return Optional.empty();
        }
        return variant.get().readMembers(mapping, reading).map(value -> value);
    }

    private String missing() {
        return discriminator + " is missing; write " + expected();
    }

    private String unknown(Node name) {
        return name instanceof Scalar scalar
                ? Quotation.of(scalar.text()) + " is unknown here; " + Nearest.advice(scalar.text(), variants.keySet())
                : "is " + name.description() + "; write " + expected();
    }

    @Override
    protected void writeMembers(T value, Mapping.Builder members, Writing writing) {
        String name = Kebab.ofType(value.getClass());
        members.put(discriminator, name);
        writeVariant(value, name, members, writing);
    }

    @SuppressWarnings("unchecked") // a value's own notation was made from its class
    private void writeVariant(T value, String name, Mapping.Builder members, Writing writing) {
        RecordNotation<? extends T> variant = variants.get(name);
        if (variant == null) {
            throw new IllegalArgumentException(
                    value.getClass() + " isn't of the family that " + discriminator + " names");
        }
        ((RecordNotation<T>) variant).writeMembers(value, members, writing);
    }

    @Override
    public ObjectSchema members() {
        ImmutableList.Builder<Mapping> alternatives = ImmutableList.builder();
        variants.forEach((name, variant) -> alternatives.add(ObjectSchema.empty()
                .requiring(discriminator, Mapping.builder().put("const", name).build())
                .and(variant.members())
                .open()));
        return ObjectSchema.empty().choosing(alternatives.build());
    }

    @Override
    public String expected() {
        return discriminator + ": and one of " + String.join(", ", variants.keySet());
    }
}
