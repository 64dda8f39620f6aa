package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;

/** Values that are written as a mapping, or as one of its members where there is no other. */
final class ShorthandNotation<T> implements Notation<T> {
    private final MappingNotation<T> full;
    private final String member;
    private final T absent;

    /**
     * @param member the name of the member that may stand for the mapping
     * @param absent the value where nothing is written
     */
    ShorthandNotation(MappingNotation<T> full, String member, T absent) {
        this.full = full;
        this.member = member;
        this.absent = absent;
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        if (node instanceof Mapping) {
            return full.read(node, reading);
        }
        Scalar key = new Scalar(member, Scalar.Type.TEXT, node.position());
        return full.read(new Mapping(ImmutableList.of(new Mapping.Member(key, node)), node.position()), reading);
    }

    @Override
    public Optional<T> absent() {
        return Optional.of(absent);
    }

    @Override
    public Node write(T value, Writing writing) {
        Mapping written = full.write(value, writing);
        boolean alone = written.members().size() == 1 && written.find(member).isPresent();
        return alone ? written.members().get(0).value() : written;
    }

    @Override
    public Mapping schema() {
        Mapping alone =
                Optional.ofNullable(full.members().properties().get(member)).orElseThrow();
        return Mapping.builder()
                .put("anyOf", Sequence.of(ImmutableList.of(alone, full.schema())))
                .build();
    }

    @Override
    public String expected() {
        return "a text, or " + full.expected();
    }
}
