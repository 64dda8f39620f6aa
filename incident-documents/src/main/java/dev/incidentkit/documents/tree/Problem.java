package dev.incidentkit.documents.tree;

import java.io.IOException;
import java.util.Comparator;

/**
 * What makes a document unreadable: where, what, and what to write instead.
 *
 * @param file the name of the file
 * @param document which document in the file, counted from 0
 * @param position where in the file
 * @param path the names that lead to the place, {@code roster/scribe}; empty for the document as a whole
 * @param message what is wrong and what to write instead, on one line and without a full stop
 */
public record Problem(String file, int document, Position position, String path, String message) {
    /** The order of the file. */
    public static final Comparator<Problem> BY_POSITION = Comparator.comparing(Problem::position);

    /** A file or a folder can't be read at all. */
    public static Problem unreadable(String file, IOException why) {
        return new Problem(file, 0, Position.start(), "", Utf8.reason(why));
    }

    /** One line, as compilers write it. */
    @Override
    public String toString() {
        return file + ":" + position + ": " + (path.isEmpty() ? "" : Quotation.unquoted(path) + ": ") + message;
    }
}
