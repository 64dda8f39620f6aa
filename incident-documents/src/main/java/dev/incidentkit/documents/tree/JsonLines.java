package dev.incidentkit.documents.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads JSON Lines: one value a line, as a stream of which no more than a line is held, however long it is. A line that
 * can't be read is handed over with its problem, and those after it are read. Blank lines are skipped.
 */
public final class JsonLines {
    private JsonLines() {}

    /** Reads each line of a source; the index of all trees is 0, for together they are one document. */
    public static void read(Source source, Consumer<Tree> consumer) {
        String file = source.name();
        try (InputStream stream = source.bytes().openStream()) {
            ByteLines lines = new ByteLines(stream);
            while (lines.next()) {
                read(file, lines, consumer);
            }
        } catch (IOException e) {
            consumer.accept(Tree.unreadable(file, 0, Position.start(), Utf8.reason(e)));
        }
    }

    private static void read(String file, ByteLines lines, Consumer<Tree> consumer) {
        int line = lines.number();
        if (lines.isTooLong()) {
            consumer.accept(Tree.unreadable(
                    file,
                    0,
                    new Position(line, 1),
                    "is a line of more than 1 MiB; write each entry on a line of its own"));
            return;
        }
        try {
            String text = lines.text();
            String json = line == 1 ? Utf8.withoutMark(text) : text;
            if (!json.isBlank()) {
                consumer.accept(JsonDocuments.readLine(file, json, line));
            }
        } catch (Utf8.Unreadable e) {
            Position position = new Position(line, e.position().column());
            consumer.accept(Tree.unreadable(file, 0, position, String.valueOf(e.getMessage())));
        }
    }
}
