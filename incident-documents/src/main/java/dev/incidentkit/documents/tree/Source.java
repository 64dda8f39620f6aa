package dev.incidentkit.documents.tree;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to read documents from. The end of its name says how it is written: {@code .json} is JSON, {@code .jsonl}
 * JSON Lines, {@code .md} and {@code .markdown} Markdown, anything else YAML.
 *
 * @param name what messages call it
 * @param bytes what it holds
 * @param path where it is, if it is a file
 */
public record Source(String name, ByteSource bytes, Optional<Path> path) {

    /** Something that is no file. */
    public Source(String name, ByteSource bytes) {
        this(name, bytes, Optional.empty());
    }

    /** A file. */
    public static Source file(Path path) {
        return new Source(path.toString(), MoreFiles.asByteSource(path), Optional.of(path));
    }

    /** A text at hand. */
    public static Source text(String name, String text) {
        return new Source(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A stream, which is read once. */
    public static Source stream(String name, InputStream stream) {
        return new Source(name, new ByteSource() {
            @Override
            public InputStream openStream() {
                return stream;
            }
        });
    }

    boolean isJson() {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Whether it is a log, to be read line by line. */
    public boolean isJsonLines() {
        return name.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /** Whether it is prose with headings. */
    public boolean isMarkdown() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}
