package dev.incidentkit.documents.notation;

import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import java.util.Optional;

/**
 * How values of one type are written down.
 *
 * @param <T> the type of the values
 */
public interface Notation<T> {
    /** The value that a node stands for; if it stands for none, the reading is told why. */
    Optional<T> read(Node node, Reading reading);

    /** The value where nothing is written; absent if something must be. */
    default Optional<T> absent() {
        return Optional.empty();
    }

    /** The node that stands for a value. */
    Node write(T value, Writing writing);

    /** The JSON Schema of what is written. */
    Mapping schema();

    /** What to write, in words that complete "write ...": {@code a duration such as PT3H}. */
    String expected();
}
