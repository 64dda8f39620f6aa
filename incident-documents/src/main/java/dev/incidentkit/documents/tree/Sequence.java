package dev.incidentkit.documents.tree;

import com.google.common.collect.ImmutableList;

/** Values in their order. */
public final class Sequence implements Node {
    private final ImmutableList<Node> items;
    private final Position position;
    private final int size;

    public Sequence(ImmutableList<Node> items, Position position) {
        this.items = items;
        this.position = position;
        this.size = Sizes.sum(items);
    }

    /** A sequence that stands in no file. */
    public static Sequence of(Iterable<? extends Node> items) {
        return new Sequence(ImmutableList.copyOf(items), Position.nowhere());
    }

    public ImmutableList<Node> items() {
        return items;
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String description() {
        return "a list";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence that && that.items.equals(items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
