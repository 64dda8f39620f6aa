package dev.incidentkit.documents.markdown;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Tree;
import dev.incidentkit.documents.tree.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file in two: the YAML between two lines of {@code ---} at its start, and the rest.
 *
 * @param yaml the front matter, if there is any
 * @param body the whole file, with the lines of the front matter blank, so that every line keeps its number
 */
record FrontMatter(Optional<Tree> yaml, String body) {
    private static final Splitter LINES = Splitter.on('\n');

    static FrontMatter split(String file, String text) {
        List<String> lines = new ArrayList<>(LINES.splitToList(text));
        int end = endOf(lines);
        if (end < 0) {
            return new FrontMatter(Optional.empty(), text);
        }
        String yaml = String.join("\n", lines.subList(0, end));
        for (int i = 0; i <= end; i++) {
            lines.set(i, "");
        }
        List<Tree> trees = new ArrayList<>();
        if (yaml.lines().skip(1).anyMatch(line -> !line.isBlank())) {
            Trees.read(Source.text(file, yaml), trees::add);
        }
        return new FrontMatter(trees.stream().findFirst(), String.join("\n", lines));
    }

    /** The line that ends the front matter, counted from 0; negative if there is none. */
    private static int endOf(List<String> lines) {
        if (!isMarker(lines.get(0))) {
            return -1;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isMarker(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMarker(String line) {
        return CharMatcher.whitespace().trimTrailingFrom(line).equals("---");
    }

    /** What the front matter says; nothing if it says nothing, or can't be read. */
    Mapping members() {
        return yaml.flatMap(Tree::root)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseGet(() -> Mapping.builder().build());
    }

    /** Whether the file says of itself that it is a document. */
    boolean namesKind() {
        return members().find("kind").isPresent();
    }
}
