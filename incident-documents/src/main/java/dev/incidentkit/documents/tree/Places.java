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
            String step = steps.get(i);
            // A person's name may hold a slash, so all that is left of the path may be one name.
            String rest = String.join("/", steps.subList(i, steps.size()));
            Node node = place.node();
            Optional<Place> last = named(node, rest);
            Optional<Place> next = named(node, step);
            if (last.isEmpty() && next.isEmpty()) {
                // Only now, since it may read the whole document.
                last = saying(node, rest);
                next = saying(node, step);
            }
            if (last.isPresent() || next.isEmpty()) {
                return last.orElse(place).position();
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

    /** The member of a mapping with this name, or the item of a list with this number. */
    private static Optional<Place> named(Node node, String name) {
        if (node instanceof Mapping mapping) {
            return mapping.member(name).map(Place::of);
        }
        Integer number = node instanceof Sequence ? Ints.tryParse(name) : null;
        return number != null
                        && number > 0
                        && number <= ((Sequence) node).items().size()
                ? Optional.of(Place.of(((Sequence) node).items().get(number - 1)))
                : Optional.empty();
    }

    /** The first scalar in a node with this text. */
    private static Optional<Place> saying(Node node, String text) {
        if (node instanceof Scalar scalar) {
            return scalar.text().strip().equals(text) ? Optional.of(Place.of(node)) : Optional.empty();
        }
        return node instanceof Sequence sequence
                ? first(sequence.items(), text)
                : first(Lists.transform(((Mapping) node).members(), Mapping.Member::value), text);
    }

    private static Optional<Place> first(List<Node> nodes, String text) {
        for (Node node : nodes) {
            Optional<Place> place = saying(node, text);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}
