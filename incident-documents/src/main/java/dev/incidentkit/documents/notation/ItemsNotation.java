package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;
import java.util.function.Function;

/** Collections, written as a list of their items. */
final class ItemsNotation<T, C extends ImmutableCollection<T>> implements Notation<C> {
    private final Notation<T> item;
    private final Function<ImmutableList<T>, C> collect;

    ItemsNotation(Notation<T> item, Function<ImmutableList<T>, C> collect) {
        this.item = item;
        this.collect = collect;
    }

    @Override
    public Optional<C> read(Node node, Reading reading) {
        if (!(node instanceof Sequence sequence)) {
            reading.problem(node, "is " + node.description() + "; write " + expected());
            return Optional.empty();
        }
        ImmutableList.Builder<T> items = ImmutableList.builder();
        for (Node each : sequence.items()) {
            item.read(each, reading).ifPresent(items::add);
        }
        return Optional.of(collect.apply(items.build()));
    }

    @Override
    public Sequence write(C items, Writing writing) {
        return Sequence.of(items.stream().map(each -> item.write(each, writing)).toList());
    }

    @Override
    public Mapping schema() {
        return Mapping.builder()
                .put("type", "array")
                .put("items", item.schema())
                .build();
    }

    @Override
    public String expected() {
        return "a list in brackets, each item " + item.expected();
    }
}
