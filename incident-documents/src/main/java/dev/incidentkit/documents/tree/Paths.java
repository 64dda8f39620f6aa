package dev.incidentkit.documents.tree;

import java.util.IdentityHashMap;

/** The paths that lead to the nodes of a document. */
public final class Paths {
    private final IdentityHashMap<Node, String> paths = new IdentityHashMap<>();

    private Paths() {}

    /** The paths that lead to the nodes below this one, and to itself. */
    public static Paths from(Node root) {
        Paths paths = new Paths();
        paths.add(root, "");
        return paths;
    }

    private void add(Node node, String path) {
        if (paths.putIfAbsent(node, path) != null) {
            return; // what is written once and referred to again is called by the first path
        }
        String prefix = path.isEmpty() ? "" : path + "/";
        if (node instanceof Mapping mapping) {
            for (Mapping.Member member : mapping.members()) {
                paths.putIfAbsent(member.key(), prefix + member.name());
                add(member.value(), prefix + member.name());
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                add(sequence.items().get(i), prefix + (i + 1));
            }
        }
    }

    /** The path that leads to a node; empty for the root and for what isn't in the document. */
    public String to(Node node) {
        return paths.getOrDefault(node, "");
    }
}
