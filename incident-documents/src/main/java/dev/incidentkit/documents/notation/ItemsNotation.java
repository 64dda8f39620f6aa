package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;
import java.util.function.Function;

/** Collections, written as a list of their items. One item may stand without the list; an empty text is no item. */
final class ItemsNotation<T, C extends ImmutableCollection<T>> implements Notation<C> {
    private final Notation<T> item;
    private final Function<ImmutableList<T>, C> collect;

    ItemsNotation(Notation<T> item, Function<ImmutableList<T>, C> collect) {
        this.item = item;
        this.collect = collect;
    }

    @Override
    public Optional<C> read(Node node, Reading reading) {
        ImmutableList.Builder<T> items = ImmutableList.builder();
        for (Node each : itemsOf(node)) {
            item.read(each, reading).ifPresent(items::add);
        }
        return Optional.of(collect.apply(items.build()));
    }

    @Override
    public Optional<C> absent() {
        return Optional.of(collect.apply(ImmutableList.of()));
    }

    private static ImmutableList<Node> itemsOf(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        return node instanceof Scalar scalar && scalar.isBlank() ? ImmutableList.of() : ImmutableList.of(node);
    }

    @Override
    public Sequence write(C items, Writing writing) {
        return Sequence.of(items.stream().map(each -> item.write(each, writing)).toList());
    }

    @Override
    public Mapping schema() {
        Mapping list = Mapping.builder()
                .put("type", "array")
                .put("items", item.schema())
                .build();
        return Mapping.builder()
                .put("anyOf", Sequence.of(ImmutableList.of(list, item.schema())))
                .build();
    }

    @Override
    public String expected() {
        return item.expected() + ", or a list of such";
    }
}
