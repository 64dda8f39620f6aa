package dev.incidentkit.documents.tree;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;

/**
 * Where in a document something stands, as a path of names: {@code roster/scribe/bo}, {@code entries/3/by}. The items of
 * a list are called by what they say, or by their number from 1.
 */
public final class Places {
    private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();

    private Places() {}

    /** The position of what the path leads to, or of the last thing on the way that is there. */
    public static Position find(Node root, String path) {
        Place place = new Place(root, root.position());
        List<String> steps = SLASH.splitToList(path);
        for (int i = 0; i < steps.size(); i++) {
            // A person's name may hold a slash, so all that is left of the path is tried first.
            Optional<Place> rest = step(place.node(), String.join("/", steps.subList(i, steps.size())));
            if (rest.isPresent()) {
                return rest.get().position();
            }
            Optional<Place> next = step(place.node(), steps.get(i));
            if (next.isEmpty()) {
                break;
            }
            place = next.get();
        }
        return place.position();
    }

    /** A node, and the position at which a reader would look for it. */
    private record Place(Node node, Position position) {
        static Place of(Node node) {
            return new Place(node, node.position());
        }

        static Place of(Mapping.Member member) {
            boolean inline = member.value() instanceof Scalar;
            return new Place(
                    member.value(),
                    inline ? member.value().position() : member.key().position());
        }
    }

    private static Optional<Place> step(Node node, String name) {
        if (node instanceof Mapping mapping) {
            return mapping.member(name).map(Place::of).or(() -> amongValues(mapping, name));
        }
        if (node instanceof Sequence sequence) {
            Integer number = Ints.tryParse(name);
            if (number != null && number > 0 && number <= sequence.items().size()) {
                return Optional.of(Place.of(sequence.items().get(number - 1)));
            }
            return first(sequence.items(), name);
        }
        return says(node, name);
    }

    private static Optional<Place> amongValues(Mapping mapping, String name) {
        return first(Lists.transform(mapping.members(), Mapping.Member::value), name);
    }

    private static Optional<Place> first(List<Node> nodes, String name) {
        for (Node node : nodes) {
            Optional<Place> place = says(node, name);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> says(Node node, String name) {
        if (node instanceof Scalar scalar) {
            return scalar.text().strip().equals(name) ? Optional.of(Place.of(node)) : Optional.empty();
        }
        return node instanceof Sequence || node instanceof Mapping ? within(node, name) : Optional.empty();
    }

    private static Optional<Place> within(Node node, String name) {
        return node instanceof Sequence sequence ? first(sequence.items(), name) : amongValues((Mapping) node, name);
    }

    /** The path that leads to a node; empty for the root and for what isn't in the document. */
    public static String pathTo(Node root, Node node) {
        return path(root, node, "").orElse("");
    }

    private static Optional<String> path(Node from, Node to, String so) {
        if (from == to) {
            return Optional.of(so);
        }
        String prefix = so.isEmpty() ? "" : so + "/";
        if (from instanceof Mapping mapping) {
            for (Mapping.Member member : mapping.members()) {
                Optional<String> found = member.key() == to
                        ? Optional.of(prefix + member.name())
                        : path(member.value(), to, prefix + member.name());
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (from instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Optional<String> found = path(sequence.items().get(i), to, prefix + (i + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
