package dev.incidentkit.documents.tree;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** A document isn't well-formed, or goes beyond the bounds. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What the parser says, and what a person should do about it. */
    private static final ImmutableMap<String, String> ADVICE = ImmutableMap.<String, String>builder()
            .put("'\\t(TAB)'", "indent with spaces, not tabs")
            .put("mapping values are not allowed here", "put a text with a colon in quotes, and check the indentation")
            .put("found unexpected end of stream", "close the quotation mark")
            .put("found unexpected document separator", "close the quotation mark before the next document")
            .put("expected ',' or ']'", "close the list with ]")
            .put("expected ',' or '}'", "close the mapping with }")
            .put("expected <block end>", "check the indentation, and that quotes surround the whole text")
            .put("could not find expected ':'", "write \"name: value\"")
            .put("found undefined alias", "define &name before *name, or put the text in quotes")
            .put("found character", "put the text in quotes")
            .put("found duplicate", "keep one")
            .put("found unknown escape", "use single quotes for a text with backslashes")
            .put("expected the node content", "write a value, and close what is open")
            .buildOrThrow();

    private final transient Position position;

    Malformed(Position position, String message) {
        super(message);
        this.position = position;
    }

    /**
     * What the parser says of a part of a file.
     *
     * @param lines where the part is in the file
     */
    static Malformed of(YamlEngineException e, String part, YamlLines lines) {
        if (e instanceof ReaderException reader) {
            Position inPart = Utf8.endOf(part.substring(0, Math.max(0, part.indexOf(reader.getCodePoint()))));
            return new Malformed(
                    new Position(inPart.line() + lines.first() - 1, inPart.column()),
                    String.format("holds the control character U+%04X; remove it", reader.getCodePoint()));
        }
        if (e instanceof YamlVersionException) {
            return new Malformed(
                    lines.of(Optional.empty()), "is YAML of another version than 1.2; leave the line %YAML out");
        }
        if (e instanceof MarkedYamlEngineException marked) {
            String problem = Quotation.unquoted(
                    firstSentence(String.valueOf(marked.getProblem()).replace('\n', ' ')));
            return new Malformed(
                    lines.of(marked.getProblemMark()), "isn't valid YAML: " + problem + "; " + advice(problem));
        }
        String problem = Quotation.unquoted(String.valueOf(e.getMessage()));
        return new Malformed(lines.of(Optional.empty()), "isn't valid YAML: " + problem);
    }

    private static String firstSentence(String problem) {
        int end = problem.indexOf(". ");
        return end < 0 ? problem : problem.substring(0, end);
    }

    private static String advice(String problem) {
        return ADVICE.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("check the lines up to here");
    }

    Position position() {
        return position;
    }
}
