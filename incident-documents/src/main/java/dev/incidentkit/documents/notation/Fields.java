package dev.incidentkit.documents.notation;

import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import java.util.Optional;

/** The members of a mapping, read by name. One that is null counts as absent. */
public final class Fields {
    private final Mapping mapping;
    private final Reading reading;

    public Fields(Mapping mapping, Reading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    /** The value of a name that must be there. */
    public <T> Optional<T> required(String name, Notation<T> notation) {
        Optional<Node> node = find(name);
        if (node.isEmpty()) {
            Node at = mapping.member(name).<Node>map(Mapping.Member::key).orElse(mapping);
            reading.problem(at, name + " is missing; write " + notation.expected());
            return Optional.empty();
        }
        return notation.read(node.get(), reading);
    }

    /** The value of a name that may be absent; absent too if it can't be read, of which the reading knows. */
    public <T> Optional<T> optional(String name, Notation<T> notation) {
        return find(name).flatMap(node -> notation.read(node, reading));
    }

    private Optional<Node> find(String name) {
        return mapping.find(name).filter(node -> !(node instanceof Scalar scalar && scalar.type() == Scalar.Type.NULL));
    }
}
