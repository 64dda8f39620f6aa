package dev.incidentkit.documents.markdown;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.notation.Nearest;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Tree;
import dev.incidentkit.documents.tree.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a postmortem that is written in Markdown as the nodes of a document. Front matter says what prose can't: the name of
 * the incident, its severity, the file of its timeline. All of it may be missing, and so may the front matter.
 */
public final class MarkdownPostmortems {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final String KIND = "postmortem";
    private static final ImmutableSet<String> FRONT =
            ImmutableSet.of("kind", "automation", "incident", "severity", "timeline-file");

    private final String file;
    private final FrontMatter front;
    private final org.commonmark.node.Node document;
    private final Outline outline;
    private final Map<String, Mapping.Member> members = new LinkedHashMap<>();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

    private MarkdownPostmortems(String file, String text) {
        this.file = file;
        this.front = FrontMatter.split(file, text);
        this.document = PARSER.parse(front.body());
        this.outline = Outline.of(document);
    }

    /** Hands over the postmortem that a file of Markdown holds. */
    public static void read(Source source, Consumer<Tree> consumer) {
        Trees.text(source, consumer)
                .ifPresent(text -> consumer.accept(new MarkdownPostmortems(source.name(), text).read()));
    }

    /**
     * What a file says of itself by its front matter.
     *
     * @param isDocument whether it says that it is a document
     * @param unread the names in it that are ours, although it doesn't say so, and nothing of them is read: {@code incident,
     *     severity}; absent if there are none
     */
    public record Claim(boolean isDocument, Optional<String> unread) {}

    /** What a file claims to be; nothing, if it can't be read. */
    public static Claim claim(Source source) {
        Optional<FrontMatter> front =
                Trees.text(source, unreadable -> {}).map(text -> FrontMatter.split(source.name(), text));
        boolean isDocument = front.filter(FrontMatter::namesKind).isPresent();
        return new Claim(isDocument, isDocument ? Optional.empty() : front.flatMap(MarkdownPostmortems::ours));
    }

    private static Optional<String> ours(FrontMatter front) {
        return Optional.of(front.members().members().stream()
                        .filter(MarkdownPostmortems::isOurs)
                        .map(Mapping.Member::name)
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }

    /** A severity may be that of a page about anything, unless it is one of the scale. */
    private static boolean isOurs(Mapping.Member member) {
        String name = member.name();
        boolean onScale = member.value() instanceof Scalar scalar
                && Ascii.toUpperCase(scalar.text()).startsWith("SEV");
        return name.equalsIgnoreCase("kind")
                || name.equals("severity") && onScale
                || name.equals("incident")
                || name.equals("timeline-file");
    }

    private Tree read() {
        readFront();
        if (otherKind().isPresent()) {
            return new Tree(file, 0, Optional.empty(), problems.build());
        }
        putIfAbsent("kind", Scalar.text(KIND));
        putIfAbsent("incident", Scalar.text(outline.title().orElseGet(this::fileName)));
        TimelineLink.in(document).ifPresent(link -> putIfAbsent("timeline-file", link));
        for (Part part : Part.values()) {
            List<org.commonmark.node.Node> blocks = outline.blocks(part);
            if (part == Part.ACTION_ITEMS) {
                put(part.member(), Items.of(blocks));
            } else if (part == Part.SUMMARY && blocks.isEmpty()) {
                put(part.member(), Paragraphs.of(outline.preamble()));
            } else {
                put(part.member(), section(part, blocks));
            }
        }
        put("remarks", Paragraphs.of(outline.rest()));
        Mapping root = new Mapping(ImmutableList.copyOf(members.values()), Position.start());
        return new Tree(file, 0, Optional.of(root), problems.build());
    }

    /** The paragraphs of a section. The heading of a timeline may say what zone its times are in, and comes first. */
    private ImmutableList<Node> section(Part part, List<org.commonmark.node.Node> blocks) {
        ImmutableList<Node> paragraphs = Paragraphs.of(blocks);
        if (part != Part.TIMELINE || paragraphs.isEmpty()) {
            return paragraphs;
        }
        return ImmutableList.<Node>builder()
                .addAll(outline.headings(part).stream()
                        .filter(heading -> heading.contains("UTC"))
                        .map(heading -> new Scalar(
                                heading, Scalar.Type.TEXT, paragraphs.get(0).position()))
                        .toList())
                .addAll(paragraphs)
                .build();
    }

    private String fileName() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? file : name;
    }

    private void putIfAbsent(String name, Scalar value) {
        members.putIfAbsent(name, new Mapping.Member(Scalar.text(name), value));
    }

    private void put(String name, ImmutableList<Node> items) {
        if (!items.isEmpty()) {
            Position position = items.get(0).position();
            members.put(
                    name,
                    new Mapping.Member(new Scalar(name, Scalar.Type.TEXT, position), new Sequence(items, position)));
        }
    }

    /**
     * Takes what is ours from the front matter. It is shared with whatever makes a page of the file, so other names are
     * let be, unless they look like one of ours.
     */
    private void readFront() {
        front.yaml().ifPresent(tree -> problems.addAll(tree.problems()));
        for (Mapping.Member member : front.members().members()) {
            if (FRONT.contains(member.name())) {
                members.put(member.name(), member);
            } else if (front.namesKind()) {
                refuseIfMistyped(member);
            }
        }
        otherKind()
                .ifPresent(kind -> problem(
                        kind.position(),
                        "kind",
                        "a Markdown file is a postmortem; write kind: " + KIND + ", or write the document as YAML"));
        if (!front.namesKind()) {
            members.clear();
        }
    }

    private Optional<Node> otherKind() {
        return front.members()
                .find("kind")
                .filter(kind -> !(kind instanceof Scalar scalar && scalar.text().equals(KIND)));
    }

    private void refuseIfMistyped(Mapping.Member member) {
        Nearest.of(member.name(), FRONT)
                .ifPresent(nearest -> problem(
                        member.key().position(),
                        member.name(),
                        "the name " + Quotation.of(member.name()) + " is unknown here; did you mean " + nearest + "?"));
    }

    private void problem(Position position, String path, String message) {
        problems.add(new Problem(file, 0, position, path, message));
    }
}
