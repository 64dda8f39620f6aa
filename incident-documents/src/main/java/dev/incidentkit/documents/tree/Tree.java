package dev.incidentkit.documents.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One document of a file as nodes.
 *
 * @param file the name of the file
 * @param index which document of the file it is, counted from 0
 * @param root what the document holds; absent if it couldn't be read at all
 * @param problems what isn't well-formed
 */
public record Tree(String file, int index, Optional<Node> root, ImmutableList<Problem> problems) {

    /** A document that couldn't be read. */
    static Tree unreadable(String file, int index, Position position, String message) {
        return new Tree(
                file, index, Optional.empty(), ImmutableList.of(new Problem(file, index, position, "", message)));
    }
}
