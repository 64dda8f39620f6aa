package dev.incidentkit.documents;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.kind.Kind;
import dev.incidentkit.documents.kind.Kinds;
import dev.incidentkit.documents.markdown.MarkdownPostmortems;
import dev.incidentkit.documents.notation.Nearest;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.policy.RoleNames;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.documents.tree.Tree;
import dev.incidentkit.documents.tree.Trees;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and writes documents of some kinds. */
public final class Documents {
    private static final Documents STANDARD = new Documents(Kinds.standard(), RoleNames.standard());

    private final Kinds kinds;
    private final RoleNames roleNames;

    private Documents(Kinds kinds, RoleNames roleNames) {
        this.kinds = kinds;
        this.roleNames = roleNames;
    }

    /** Documents of all kinds that this library knows. */
    public static Documents standard() {
        return STANDARD;
    }

    /** Documents of these kinds. */
    public static Documents of(Kinds kinds) {
        return new Documents(kinds, RoleNames.standard());
    }

    /** These documents, written by people who call the roles by their own names. */
    public Documents with(RoleNames names) {
        return new Documents(kinds, names);
    }

    public Kinds kinds() {
        return kinds;
    }

    /** Everything that a source holds. */
    public Contents read(Source source) {
        ImmutableList.Builder<Document<?>> documents = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        read(source, documents::add, problems::add);
        return new Contents(documents.build(), problems.build());
    }

    /**
     * Hands over one document after the other. Of a document with a problem only the problems are handed over, all that
     * can be found at once. A log of JSON Lines is one timeline, of the lines that can be read; {@link
     * dev.incidentkit.documents.kind.TimelineLog} reads it without holding it.
     */
    public void read(Source source, Consumer<Document<?>> documents, Consumer<Problem> problems) {
        if (source.isJsonLines()) {
            new WholeLog(source.name(), problems).read(source).ifPresent(documents);
        } else {
            Consumer<Document<?>> followed = document -> documents.accept(TimelineFiles.follow(document, source, this));
            Consumer<Tree> trees = tree -> read(tree, followed, problems);
            if (source.isMarkdown()) {
                MarkdownPostmortems.read(source, trees);
            } else {
                Trees.read(source, trees);
            }
        }
    }

    private void read(Tree tree, Consumer<Document<?>> documents, Consumer<Problem> problems) {
        if (tree.root().isEmpty()) {
            tree.problems().forEach(problems);
            return;
        }
        Node root = roleNames.translate(tree.root().get());
        Reading reading = new Reading(tree.file(), tree.index(), root);
        Optional<Document<?>> document =
                kindOf(root, reading).flatMap(kind -> read(tree, kind, (Mapping) root, reading));
        ImmutableList<Problem> found = ImmutableList.sortedCopyOf(
                Problem.BY_POSITION,
                ImmutableList.<Problem>builder()
                        .addAll(tree.problems())
                        .addAll(reading.problems())
                        .build());
        if (found.isEmpty()) {
            document.ifPresent(documents);
        } else {
            found.forEach(problems);
        }
    }

    private static <T> Optional<Document<?>> read(Tree tree, Kind<T> kind, Mapping root, Reading reading) {
        return kind.read(root, reading).map(value -> new Document<>(tree.file(), tree.index(), kind, value, root));
    }

    private Optional<Kind<?>> kindOf(Node root, Reading reading) {
        if (!(root instanceof Mapping mapping)) {
            reading.problem(root, "is " + root.description() + "; write a document that begins with \"kind:\"");
            return Optional.empty();
        }
        Optional<Node> name = mapping.find("kind");
        if (name.isEmpty()) {
            reading.problem(root, "kind is missing; " + Nearest.advice("", kinds.names()));
            return Optional.empty();
        }
        Optional<Kind<?>> kind = name.get() instanceof Scalar scalar ? kinds.find(scalar.text()) : Optional.empty();
        if (kind.isEmpty()) {
            reading.problem(name.get(), unknownKind(name.get()));
        }
        return kind;
    }

    private String unknownKind(Node name) {
        String text = name instanceof Scalar scalar ? scalar.text() : "";
        return (name instanceof Scalar ? "there is no kind " + Quotation.of(text) : "is " + name.description()) + "; "
                + Nearest.advice(text, kinds.names());
    }

    /**
     * The document that says this, as YAML.
     *
     * @throws IllegalArgumentException if there is no kind of document for such a value
     */
    public String yaml(Object value) {
        return Texts.yaml(write(value));
    }

    /**
     * The document that says this, as JSON.
     *
     * @throws IllegalArgumentException if there is no kind of document for such a value
     */
    public String json(Object value) {
        return Texts.json(write(value));
    }

    private <T> Mapping write(T value) {
        return kinds.of(value)
                .orElseThrow(() -> new IllegalArgumentException("no kind of document is " + value.getClass()))
                .write(value);
    }
}
