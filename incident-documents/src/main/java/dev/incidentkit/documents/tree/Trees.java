package dev.incidentkit.documents.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads sources as trees of nodes, document by document. */
public final class Trees {
    private Trees() {}

    /**
     * Reads each document of a source. One that isn't well-formed is handed over with its problems, and the documents
     * after it are read as far as it can be told where they begin.
     */
    public static void read(Source source, Consumer<Tree> consumer) {
        text(source, consumer).ifPresent(text -> read(source, text, consumer));
    }

    /** The text of a source. If it is none, an unreadable document is handed over that says why. */
    public static Optional<String> text(Source source, Consumer<Tree> unreadable) {
        try {
            return Optional.of(Utf8.read(source));
        } catch (Utf8.Unreadable e) {
            unreadable.accept(Tree.unreadable(source.name(), 0, e.position(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static void read(Source source, String text, Consumer<Tree> consumer) {
        if (text.isBlank()) {
            consumer.accept(Tree.unreadable(
                    source.name(), 0, Position.start(), "is empty; write a document that begins with \"kind:\""));
        } else if (source.isJson()) {
            JsonDocuments.read(source.name(), text, consumer);
        } else if (beginsWithBrace(text)) {
            readFlow(source.name(), text, consumer);
        } else {
            YamlDocuments.read(source.name(), text, consumer);
        }
    }

    private static boolean beginsWithBrace(String text) {
        int start = 0;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.charAt(start) == '{';
    }

    /** Nearly all JSON is YAML too; what isn't, such as lines that begin with a tab, is read as JSON. */
    private static void readFlow(String name, String text, Consumer<Tree> consumer) {
        List<Tree> yaml = new ArrayList<>();
        YamlDocuments.read(name, text, yaml::add);
        List<Tree> json = new ArrayList<>();
        if (yaml.stream().anyMatch(tree -> tree.root().isEmpty())) {
            JsonDocuments.read(name, text, json::add);
        }
        boolean isJson =
                !json.isEmpty() && json.stream().allMatch(tree -> tree.root().isPresent());
        (isJson ? json : yaml).forEach(consumer);
    }
}
