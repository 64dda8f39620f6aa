package dev.incidentkit.documents.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where the marks of a part of a file are in the file.
 *
 * @param first the line of the file with which the part begins
 */
record YamlLines(int first) {
    Position of(Optional<Mark> mark) {
        return mark.map(it -> new Position(it.getLine() + first, it.getColumn() + 1))
                .orElseGet(() -> new Position(first, 1));
    }
}
