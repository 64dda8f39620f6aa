package dev.incidentkit.documents.markdown;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Which blocks of a Markdown document belong to which part of the postmortem. */
final class Outline {
    private final ListMultimap<Part, Node> parts = ArrayListMultimap.create();
    private final ListMultimap<Part, String> names = ArrayListMultimap.create();
    private final List<Node> rest = new ArrayList<>();
    private final List<Node> preamble = new ArrayList<>();
    private Optional<Heading> title = Optional.empty();

    private Outline() {}

    static Outline of(Node document) {
        Set<Part> named = EnumSet.noneOf(Part.class);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            headingOf(block).flatMap(Part::named).ifPresent(named::add);
        }
        Outline outline = new Outline();
        outline.walk(document, named);
        return outline;
    }

    private void walk(Node document, Set<Part> taken) {
        Optional<Part> current = Optional.empty();
        int level = 0;
        boolean begun = false;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            Optional<String> heading = headingOf(block);
            if (heading.isEmpty()) {
                place(block, current, begun);
                continue;
            }
            boolean first = title.isEmpty() && !begun && isTitle(block, heading.get());
            Optional<Part> named = first ? Optional.empty() : Part.named(heading.get());
            if (named.isEmpty() && !first) {
                named = Part.hintedAt(heading.get()).stream()
                        .filter(part -> !taken.contains(part))
                        .findFirst();
                named.ifPresent(taken::add);
            }
            if (first) {
                title = Optional.of((Heading) block);
            } else if (named.isPresent()) {
                current = named;
                level = levelOf(block);
                begun = true;
                names.put(current.get(), heading.get());
            } else if (current.isPresent() && (levelOf(block) > level || isInTimeline(current, heading.get()))) {
                place(block, current, begun);
            } else {
                current = Optional.empty();
                begun = true;
                rest.add(block);
            }
        }
    }

    private static boolean isTitle(Node block, String heading) {
        boolean top = block instanceof Heading it && it.getLevel() == 1;
        return top && (Part.named(heading).isEmpty() || heading.strip().contains(" ") && heading.length() > 25);
    }

    private void place(Node block, Optional<Part> current, boolean begun) {
        if (current.isPresent()) {
            parts.put(current.get(), block);
        } else {
            (begun ? rest : preamble).add(block);
        }
    }

    /** The text of a heading, or of a paragraph that is nothing but bold, as some write their headings. */
    static Optional<String> headingOf(Node block) {
        boolean bold = block instanceof Paragraph
                && block.getFirstChild() instanceof StrongEmphasis
                && block.getFirstChild() == block.getLastChild();
        return block instanceof Heading || bold
                ? Optional.of(
                        InlineText.of(bold ? block.getFirstChild() : block).text())
                : Optional.empty();
    }

    private static int levelOf(Node block) {
        return block instanceof Heading heading ? heading.getLevel() : 6;
    }

    private static boolean isInTimeline(Optional<Part> current, String heading) {
        return current.equals(Optional.of(Part.TIMELINE)) && isTime(heading);
    }

    /** Whether a heading is a day or a time of day, as in a timeline: it begins or ends with a digit, or with AM or PM. */
    private static boolean isTime(String heading) {
        String text = heading.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        return !text.isEmpty()
                && (Character.isDigit(text.charAt(0))
                        || Character.isDigit(text.charAt(text.length() - 1))
                        || lower.endsWith("am")
                        || lower.endsWith("pm")
                        || lower.endsWith("utc"));
    }

    /** The blocks of a part, without the headings that name it. */
    List<Node> blocks(Part part) {
        return parts.get(part);
    }

    /** The headings of a part. */
    List<String> headings(Part part) {
        return names.get(part);
    }

    /** What stands before the first section. */
    List<Node> preamble() {
        return preamble;
    }

    /** What stands in no section. */
    List<Node> rest() {
        return rest;
    }

    Optional<String> title() {
        return title.map(heading -> InlineText.of(heading).text());
    }
}
