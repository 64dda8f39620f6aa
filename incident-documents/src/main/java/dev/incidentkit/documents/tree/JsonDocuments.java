package dev.incidentkit.documents.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads JSON value by value. */
final class JsonDocuments {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ImmutableMap<String, String> ADVICE = ImmutableMap.of(
            "Unexpected end-of-input", "close every quotation mark, bracket and brace",
            "Unexpected character ('/'", "remove the comment",
            "Unexpected character", "put names and texts in double quotes, and a comma between two of them only",
            "Unrecognized token", "put a text in double quotes",
            "Non-standard token", "write a number, or a text in double quotes");

    private final String file;
    private final JsonParser tokens;
    private final int linesBefore;
    private int index;
    private ImmutableList.Builder<Problem> problems = ImmutableList.builder();

    private JsonDocuments(String file, JsonParser tokens, int linesBefore) {
        this.file = file;
        this.tokens = tokens;
        this.linesBefore = linesBefore;
    }

    static void read(String file, String text, Consumer<Tree> consumer) {
        try (JsonParser tokens = FACTORY.createParser(text)) {
            new JsonDocuments(file, tokens, 0).read(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can't be read", e);
        }
    }

    /** The one value that stands on a line of a file. */
    static Tree readLine(String file, String text, int line) {
        try (JsonParser tokens = FACTORY.createParser(text)) {
            return new JsonDocuments(file, tokens, line - 1).readOne();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can't be read", e);
        }
    }

    private Tree readOne() throws IOException {
        try {
            tokens.nextToken();
            Node root = node(0);
            if (tokens.nextToken() != null) {
                throw new Malformed(
                        of(tokens.currentTokenLocation()), "is a second value on this line; break the line");
            }
            return new Tree(file, index, Optional.of(root), problems.build());
        } catch (Malformed flaw) {
            return Tree.unreadable(file, index, flaw.position(), String.valueOf(flaw.getMessage()));
        } catch (JsonProcessingException e) {
            return unreadable(e);
        }
    }

    private Tree unreadable(JsonProcessingException e) {
        return Tree.unreadable(file, index, of(e.getLocation()), invalid(e.getOriginalMessage()));
    }

    private void read(Consumer<Tree> consumer) throws IOException {
        try {
            while (tokens.nextToken() != null) {
                problems = ImmutableList.builder();
                Node root = node(0);
                consumer.accept(new Tree(file, index, Optional.of(root), problems.build()));
                index++;
            }
        } catch (Malformed flaw) {
            consumer.accept(Tree.unreadable(file, index, flaw.position(), String.valueOf(flaw.getMessage())));
        } catch (JsonProcessingException e) {
            consumer.accept(unreadable(e));
        }
    }

    /** What the parser says, without its hints for programmers, and what a person should do about it. */
    private static String invalid(String message) {
        String what = message.replace('\n', ' ');
        int hint = what.indexOf(": ");
        String advice = ADVICE.entrySet().stream()
                .filter(entry -> what.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("check what stands up to here");
        return "isn't valid JSON: " + Quotation.unquoted(hint < 0 ? what : what.substring(0, hint)) + "; " + advice;
    }

    private Position of(JsonLocation location) {
        return new Position(linesBefore + location.getLineNr(), location.getColumnNr());
    }

    private Node node(int depth) throws IOException {
        Position position = of(tokens.currentTokenLocation());
        if (depth > Bounds.DEPTH) {
            throw new Malformed(position, Bounds.TOO_DEEP);
        }
        return switch (tokens.currentToken()) {
            case START_OBJECT -> mapping(position, depth);
            case START_ARRAY -> sequence(position, depth);
            case VALUE_STRING -> new Scalar(tokens.getText(), Scalar.Type.TEXT, position);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(tokens.getText(), Scalar.Type.BOOLEAN, position);
            case VALUE_NULL -> new Scalar("null", Scalar.Type.NULL, position);
            default -> new Scalar(tokens.getText(), Scalar.Type.NUMBER, position);
        };
    }

    private Sequence sequence(Position position, int depth) throws IOException {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Sequence(items.build(), position);
    }

    private Mapping mapping(Position position, int depth) throws IOException {
        ImmutableList.Builder<Mapping.Member> members = ImmutableList.builder();
        Set<String> names = new HashSet<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = new Scalar(tokens.currentName(), Scalar.Type.TEXT, of(tokens.currentTokenLocation()));
            tokens.nextToken();
            Node value = node(depth + 1);
            if (names.add(key.text())) {
                members.add(new Mapping.Member(key, value));
            } else {
                String message = "the name " + Quotation.of(key.text()) + " stands here twice; keep one of them";
                problems.add(new Problem(file, index, key.position(), "", message));
            }
        }
        return new Mapping(members.build(), position);
    }
}
