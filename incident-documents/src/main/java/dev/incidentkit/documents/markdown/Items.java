package dev.incidentkit.documents.markdown;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The action items in a section: points of lists, rows of tables, or else its paragraphs. */
final class Items {
    private final ImmutableList.Builder<dev.incidentkit.documents.tree.Node> items = ImmutableList.builder();
    private boolean listed;

    private Items() {}

    static ImmutableList<dev.incidentkit.documents.tree.Node> of(List<Node> blocks) {
        Items items = new Items();
        for (Node block : blocks) {
            if (block instanceof ListBlock) {
                items.list(block);
            } else if (block instanceof TableBlock) {
                items.table(block);
            }
        }
        if (!items.listed) {
            blocks.stream().filter(Paragraph.class::isInstance).forEach(items::paragraph);
        }
        return items.items.build();
    }

    private void list(Node list) {
        for (Node point = list.getFirstChild(); point != null; point = point.getNext()) {
            Node first = point.getFirstChild();
            Optional<Node> inner = listIn(point);
            boolean groups = first instanceof Paragraph
                    && inner.isPresent()
                    && InlineText.of(first).text().strip().endsWith(":");
            if (groups) {
                list(inner.get());
            } else if (first instanceof Paragraph) {
                listed = true;
                item(first, inner);
            } else if (first instanceof ListBlock) {
                list(first);
            }
        }
    }

    private static Optional<Node> listIn(Node point) {
        for (Node child = point.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private void paragraph(Node paragraph) {
        item(paragraph, Optional.empty());
    }

    /** An item, whose details may stand below it as points of their own. */
    private void item(Node paragraph, Optional<Node> below) {
        InlineText inline = InlineText.of(paragraph);
        StringBuilder text = new StringBuilder(inline.text());
        List<String> links = new ArrayList<>(inline.links());
        for (Node point = below.map(Node::getFirstChild).orElse(null); point != null; point = point.getNext()) {
            if (point.getFirstChild() instanceof Paragraph detail) {
                InlineText said = InlineText.of(detail);
                if (ItemText.isDetail(said.text())) {
                    text.append('\n').append(said.text());
                    links.addAll(said.links());
                }
            }
        }
        ItemText item = ItemText.read(text.toString(), links);
        if (!Placeholder.is(item.what()) && !isNone(item.what())) {
            Position position = InlineText.positionOf(paragraph).orElse(Position.start());
            Map<String, String> members = new LinkedHashMap<>();
            members.put("what", item.what());
            members.putAll(item.details());
            items.add(mapping(members, position));
        }
    }

    private static boolean isNone(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("none") || lower.equals("n/a") || lower.equals("none.") || lower.equals("no action items");
    }

    private void table(Node table) {
        Node head = table.getFirstChild();
        Node body = head == null ? null : head.getNext();
        if (head == null || body == null) {
            return;
        }
        List<String> columns = new ArrayList<>();
        for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            String name = InlineText.of(cell).text();
            columns.add(ItemText.memberOf(name).orElse(columns.contains("what") || isNumber(name) ? "" : "what"));
        }
        for (Node row = body.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
            listed = true;
            row(row, columns);
        }
    }

    private static boolean isNumber(String column) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        return name.equals("#")
                || name.equals("no")
                || name.equals("no.")
                || name.equals("id")
                || name.isEmpty()
                || name.equals("priority")
                || name.equals("type");
    }

    private void row(Node row, List<String> columns) {
        Map<String, String> members = new LinkedHashMap<>();
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null && column < columns.size(); cell = cell.getNext()) {
            InlineText inline = InlineText.of(cell);
            String member = columns.get(column++);
            String text = inline.text().strip();
            if (member.equals("what")) {
                ItemText item = ItemText.read(text, inline.links());
                members.put("what", item.what());
                item.details().forEach(members::putIfAbsent);
            } else if (!member.isEmpty() && !text.isEmpty()) {
                members.put(member, member.equals("status") ? ItemText.statusOf(text) : text);
            }
        }
        if (!Placeholder.is(members.getOrDefault("what", ""))) {
            items.add(mapping(members, InlineText.positionOf(row).orElse(Position.start())));
        }
    }

    private static Mapping mapping(Map<String, String> members, Position position) {
        return new Mapping(
                members.entrySet().stream()
                        .map(member -> new Mapping.Member(
                                new Scalar(member.getKey(), Scalar.Type.TEXT, position),
                                new Scalar(member.getValue(), Scalar.Type.TEXT, position)))
                        .collect(ImmutableList.toImmutableList()),
                position);
    }
}
