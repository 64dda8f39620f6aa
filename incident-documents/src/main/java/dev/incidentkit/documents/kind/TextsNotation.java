package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;

/** Texts, as a list of them, or one by itself. */
final class TextsNotation implements Notation<ImmutableList<String>> {
    private static final Notation<ImmutableList<String>> LIST = Notations.listOf(Scalars.TEXT);

    private final String expected;

    /**
     * @param expected what to write, {@code a pattern of file names such as legacy/**, or a list of them}
     */
    TextsNotation(String expected) {
        this.expected = expected;
    }

    @Override
    public Optional<ImmutableList<String>> read(Node node, Reading reading) {
        if (node instanceof Sequence) {
            return LIST.read(node, reading);
        }
        if (node instanceof Mapping) {
            reading.problem(node, "is " + node.description() + "; write " + expected);
            return Optional.empty();
        }
        return Scalars.TEXT.read(node, reading).map(ImmutableList::of);
    }

    @Override
    public Node write(ImmutableList<String> texts, Writing writing) {
        return texts.size() == 1 ? Scalar.text(texts.get(0)) : LIST.write(texts, writing);
    }

    @Override
    public Mapping schema() {
        return Mapping.builder()
                .put("anyOf", Sequence.of(ImmutableList.of(Scalars.TEXT.schema(), LIST.schema())))
                .build();
    }

    @Override
    public String expected() {
        return expected;
    }
}
