package dev.incidentkit.documents.markdown;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Tree;
import dev.incidentkit.documents.tree.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file in two: the YAML between two lines of {@code ---} at its start, of which the second may be one of
 * {@code ...}, and the rest. Where the second is missing, the YAML ends with its first blank line, and that is a problem.
 *
 * @param yaml the front matter, if there is any
 * @param body the whole file, with the lines of the front matter blank, so that every line keeps its number
 */
record FrontMatter(Optional<Tree> yaml, String body) {
    private static final Splitter LINES = Splitter.on('\n');

    static FrontMatter split(String file, String text) {
        List<String> lines = new ArrayList<>(LINES.splitToList(text));
        if (!isMarker(lines.get(0))) {
            return new FrontMatter(Optional.empty(), text);
        }
        int end = endOf(lines);
        boolean unclosed = end < 0;
        if (unclosed) {
            end = endOfMembers(lines);
        }
        String yaml = String.join("\n", lines.subList(0, end));
        List<Tree> trees = new ArrayList<>();
        if (yaml.lines().skip(1).anyMatch(line -> !line.isBlank())) {
            Trees.read(Source.text(file, yaml), trees::add);
        }
        Optional<Tree> tree = trees.stream().findFirst();
        if (unclosed && tree.filter(FrontMatter::isOurs).isEmpty()) {
            return new FrontMatter(Optional.empty(), text);
        }
        for (int i = 0; i < Math.min(unclosed ? end : end + 1, lines.size()); i++) {
            lines.set(i, "");
        }
        return new FrontMatter(unclosed ? tree.map(FrontMatter::unclosed) : tree, String.join("\n", lines));
    }

    /** The line that ends the front matter, counted from 0; negative if there is none. */
    private static int endOf(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isMarker(lines.get(i)) || lines.get(i).stripTrailing().equals("...")) {
                return i;
            }
        }
        return -1;
    }

    /** The first line behind the one that begins the front matter that is blank or a heading, counted from 0. */
    private static int endOfMembers(List<String> lines) {
        int i = 1;
        while (i < lines.size() && !lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
            i++;
        }
        return i;
    }

    /** Whether what stands behind a line of {@code ---} is front matter of ours, and the line no mere rule of the page. */
    private static boolean isOurs(Tree tree) {
        return tree.root()
                .filter(root ->
                        root instanceof Mapping mapping && mapping.find("kind").isPresent())
                .isPresent();
    }

    private static Tree unclosed(Tree tree) {
        return new Tree(
                tree.file(),
                tree.index(),
                tree.root(),
                ImmutableList.<Problem>builder()
                        .addAll(tree.problems())
                        .add(new Problem(
                                tree.file(),
                                tree.index(),
                                Position.start(),
                                "",
                                "the front matter has no end; write a line of --- behind it"))
                        .build());
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
