package dev.incidentkit.documents.tree;

import com.google.common.math.IntMath;

/** How large nodes are. A size that is too large for a number stays the greatest number. */
final class Sizes {
    private Sizes() {}

    static int sum(Iterable<? extends Node> parts) {
        int size = 1;
        for (Node part : parts) {
            size = IntMath.saturatedAdd(size, part.size());
        }
        return size;
    }
}
