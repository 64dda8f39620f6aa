package dev.incidentkit.documents.markdown;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The paragraphs of some blocks: texts, points of lists, rows of tables, lines of code. */
final class Paragraphs extends AbstractVisitor {
    private static final Splitter LINES = Splitter.on('\n');

    private final List<dev.incidentkit.documents.tree.Node> paragraphs = new ArrayList<>();

    private Paragraphs() {}

    static ImmutableList<dev.incidentkit.documents.tree.Node> of(List<Node> blocks) {
        Paragraphs paragraphs = new Paragraphs();
        blocks.forEach(block -> block.accept(paragraphs));
        return ImmutableList.copyOf(paragraphs.paragraphs);
    }

    @Override
    public void visit(Paragraph node) {
        Passages.of(InlineText.of(node)).ifPresent(paragraphs::add);
    }

    @Override
    public void visit(Heading node) {
        Passages.of(InlineText.of(node)).ifPresent(paragraphs::add);
    }

    /** What is quoted is somebody else's word, and stays in quotation marks. */
    @Override
    public void visit(BlockQuote node) {
        int before = paragraphs.size();
        visitChildren(node);
        for (int i = before; i < paragraphs.size(); i++) {
            paragraphs.set(i, quoted(paragraphs.get(i)));
        }
    }

    private static Scalar quoted(dev.incidentkit.documents.tree.Node paragraph) {
        String text = paragraph instanceof Scalar scalar ? scalar.text() : textOf(paragraph);
        return new Scalar("\u201c" + text + "\u201d", Scalar.Type.TEXT, paragraph.position());
    }

    private static String textOf(dev.incidentkit.documents.tree.Node paragraph) {
        StringBuilder text = new StringBuilder();
        ((dev.incidentkit.documents.tree.Sequence) paragraph)
                .items()
                .forEach(item -> text.append(text.isEmpty() ? "" : " ").append(((Scalar) item).text()));
        return text.toString();
    }

    @Override
    public void visit(FencedCodeBlock node) {
        code(node, node.getLiteral(), 1);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        code(node, node.getLiteral(), 0);
    }

    private void code(Node node, String literal, int fence) {
        Position start = InlineText.positionOf(node).orElse(Position.start());
        int line = start.line() + fence;
        for (String each : LINES.split(literal)) {
            if (!Placeholder.is(each)) {
                paragraphs.add(
                        new Scalar("`" + each.strip() + "`", Scalar.Type.TEXT, new Position(line, start.column())));
            }
            line++;
        }
    }

    @Override
    public void visit(CustomBlock node) {
        visitChildren(node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            row(node);
        } else if (node instanceof TableBody || node instanceof TableHead && hasRows(node)) {
            visitChildren(node);
        }
    }

    private static boolean hasRows(Node head) {
        Node body = head.getNext();
        Node row = body == null ? null : body.getFirstChild();
        for (; row != null; row = row.getNext()) {
            if (!Placeholder.is(rowText(row))) {
                return true;
            }
        }
        return false;
    }

    private void row(Node row) {
        String text = rowText(row);
        if (!Placeholder.is(text)) {
            Position position = InlineText.positionOf(row).orElse(Position.start());
            paragraphs.add(new Scalar(text, Scalar.Type.TEXT, position));
        }
    }

    private static String rowText(Node row) {
        StringBuilder text = new StringBuilder();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            text.append(text.isEmpty() ? "" : " | ")
                    .append(InlineText.of(cell).text().strip());
        }
        return text.toString();
    }
}
