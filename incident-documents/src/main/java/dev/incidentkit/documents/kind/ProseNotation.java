package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;

/** Prose: a text, in which blank lines separate paragraphs, or a list of paragraphs, each a text or a list of passages. */
final class ProseNotation implements Notation<Prose> {

    @Override
    public Optional<Prose> read(Node node, Reading reading) {
        if (!(node instanceof Sequence sequence)) {
            return Scalars.AS_WRITTEN.read(node, reading).map(Prose::of);
        }
        ImmutableList.Builder<ImmutableList<String>> paragraphs = ImmutableList.builder();
        for (Node item : sequence.items()) {
            ImmutableList<String> passages = passages(item, reading);
            if (!passages.isEmpty()) {
                paragraphs.add(passages);
            }
        }
        return Optional.of(new Prose(paragraphs.build()));
    }

    private static ImmutableList<String> passages(Node node, Reading reading) {
        ImmutableList.Builder<String> passages = ImmutableList.builder();
        for (Node item : node instanceof Sequence sequence ? sequence.items() : ImmutableList.of(node)) {
            if (!(item instanceof Scalar scalar && scalar.isBlank())) {
                Scalars.AS_WRITTEN.read(item, reading).ifPresent(passages::add);
            }
        }
        return passages.build();
    }

    @Override
    public Optional<Prose> absent() {
        return Optional.of(Prose.empty());
    }

    @Override
    public Node write(Prose prose, Writing writing) {
        ImmutableList<Node> paragraphs =
                prose.paragraphs().stream().map(ProseNotation::paragraph).collect(ImmutableList.toImmutableList());
        boolean plain = paragraphs.size() == 1
                && paragraphs.get(0) instanceof Scalar scalar
                && Prose.of(scalar.text()).equals(prose);
        return plain ? paragraphs.get(0) : Sequence.of(paragraphs);
    }

    private static Node paragraph(ImmutableList<String> passages) {
        return passages.size() == 1
                ? Scalar.text(passages.get(0))
                : Sequence.of(passages.stream().map(Scalar::text).toList());
    }

    @Override
    public Mapping schema() {
        Mapping text = Scalars.AS_WRITTEN.schema();
        Mapping paragraph = anyOf(text, listOf(text));
        return anyOf(text, listOf(paragraph));
    }

    private static Mapping anyOf(Mapping... choices) {
        return Mapping.builder()
                .put("anyOf", Sequence.of(ImmutableList.copyOf(choices)))
                .build();
    }

    private static Mapping listOf(Mapping item) {
        return Mapping.builder().put("type", "array").put("items", item).build();
    }

    @Override
    public String expected() {
        return "a text, or a list of texts";
    }
}
