package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation, and the blocks of code in it. */
record Page(Path path, ImmutableList<Block> blocks) {
    private static final String FENCE = "```";

    /** A fenced block of code: its language, and its lines. */
    record Block(String language, String text) {}

    /** The page at this path from the root of the project. */
    static Page at(String path) {
        Path file = Path.of("..").resolve(path);
        List<Block> blocks = new ArrayList<>();
        String language = "";
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (String line : lines(file)) {
            if (inside && line.strip().equals(FENCE)) {
                blocks.add(new Block(language, text.toString()));
                inside = false;
            } else if (inside) {
                text.append(line).append('\n');
            } else if (line.strip().startsWith(FENCE)) {
                language = line.strip().substring(FENCE.length()).strip();
                text.setLength(0);
                inside = true;
            }
        }
        return new Page(file, ImmutableList.copyOf(blocks));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("\n", lines(path));
    }

    /** The texts of the blocks in this language, in their order. */
    ImmutableList<String> blocks(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .collect(ImmutableList.toImmutableList());
    }
}
