package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;

/**
 * Texts as they are written, however that is wrong: two owners in a list are the text that names both, so that a rule can
 * find them.
 */
final class WrittenNotation implements Notation<String> {
    private static final Notation<String> ONE = Scalars.AS_WRITTEN;
    private static final Notation<ImmutableList<String>> LIST = Notations.listOf(ONE);

    @Override
    public Optional<String> read(Node node, Reading reading) {
        return node instanceof Sequence
                ? LIST.read(node, reading).map(texts -> String.join(" and ", texts))
                : ONE.read(node, reading);
    }

    @Override
    public Node write(String text, Writing writing) {
        return ONE.write(text, writing);
    }

    @Override
    public Mapping schema() {
        return LIST.schema();
    }

    @Override
    public String expected() {
        return ONE.expected();
    }
}
