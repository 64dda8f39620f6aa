package dev.incidentkit.documents.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML document by document. A line that begins with {@code ---} begins a document whatever stands before it, so a
 * document that isn't well-formed doesn't hide the next.
 */
final class YamlDocuments {
    private static final int SMALL = 1 << 16;
    private static final LoadSettings FOR_SMALL = settings(1 << 10);

    /** The parser moves a scalar with every buffer that it fills while it reads it, so that a long one takes large buffers. */
    private static final LoadSettings FOR_LARGE = settings(1 << 20);

    private final String file;
    private final Consumer<Tree> consumer;
    private int index;
    private boolean anything;

    private static LoadSettings settings(int buffer) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(buffer)
                .build();
    }

    private YamlDocuments(String file, Consumer<Tree> consumer) {
        this.file = file;
        this.consumer = consumer;
    }

    static void read(String file, String text, Consumer<Tree> consumer) {
        YamlDocuments documents = new YamlDocuments(file, consumer);
        int start = 0;
        int line = 1;
        while (start < text.length()) {
            int end = nextMarker(text, start);
            String part = text.substring(start, end);
            documents.readPart(part, line);
            line += countLines(part);
            start = end;
        }
        if (!documents.anything) {
            consumer.accept(Tree.unreadable(
                    file, 0, Position.start(), "holds no document; write one that begins with \"kind:\""));
        }
    }

    /** Where the next document begins, if the one before it began at {@code from} and has any content. */
    private static int nextMarker(String text, int from) {
        boolean content = false;
        int start = from;
        do {
            boolean marker = isMarker(text, start);
            if (marker && content) {
                return start;
            }
            content = content || marker || hasContent(text, start);
            start = text.indexOf(content ? "\n---" : "\n", start) + 1;
        } while (start > 0);
        return text.length();
    }

    private static boolean isMarker(String text, int start) {
        return text.startsWith("---", start)
                && (start + 3 == text.length() || Character.isWhitespace(text.charAt(start + 3)));
    }

    /** Whether the line that begins here is more than blank, a comment or a directive. */
    private static boolean hasContent(String text, int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '#' && text.charAt(start) != '%';
    }

    private static int countLines(String text) {
        int lines = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines++;
        }
        return lines;
    }

    private void readPart(String part, int firstLine) {
        YamlLines lines = new YamlLines(firstLine);
        try {
            LoadSettings settings = part.length() <= SMALL ? FOR_SMALL : FOR_LARGE;
            ParserImpl events = new ParserImpl(settings, new StreamReader(settings, part));
            events.next();
            while (events.checkEvent(Event.ID.DocumentStart)) {
                events.next();
                YamlComposer composer = new YamlComposer(events, file, index, lines);
                Node root = composer.compose();
                accept(root, composer.problems());
                events.next();
            }
        } catch (Malformed flaw) {
            fail(flaw.position(), String.valueOf(flaw.getMessage()));
        } catch (YamlEngineException e) {
            Malformed flaw = Malformed.of(e, part, lines);
            fail(flaw.position(), String.valueOf(flaw.getMessage()));
        }
    }

    private void accept(Node root, ImmutableList<Problem> problems) {
        // Nothing is lost where there is nothing: an empty document keeps its number, and that is all.
        if (!(root instanceof Scalar scalar && scalar.type() == Scalar.Type.NULL)) {
            anything = true;
            consumer.accept(new Tree(file, index, Optional.of(root), problems));
        }
        index++;
    }

    private void fail(Position position, String message) {
        anything = true;
        consumer.accept(Tree.unreadable(file, index, position, message));
        index++;
    }
}
