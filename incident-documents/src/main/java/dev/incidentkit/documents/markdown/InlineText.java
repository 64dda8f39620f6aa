package dev.incidentkit.documents.markdown;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import dev.incidentkit.documents.tree.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The text of a paragraph, and the place of each of its characters. Code stays between back-ticks, as a quotation. */
final class InlineText extends AbstractVisitor {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private Position position;

    private record Piece(int start, Position position) {}

    private InlineText(Position position) {
        this.position = position;
    }

    static InlineText of(Node block) {
        InlineText text = new InlineText(positionOf(block).orElse(Position.start()));
        text.visitChildren(block);
        return text;
    }

    static Optional<Position> positionOf(Node node) {
        return node.getSourceSpans().stream().findFirst().map(InlineText::positionOf);
    }

    private static Position positionOf(SourceSpan span) {
        return new Position(span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    String text() {
        return text.toString();
    }

    /** Where the links lead. */
    List<String> links() {
        return links;
    }

    /** Where a character of the text stands. */
    Position positionAt(int offset) {
        Position found = position;
        int within = 0;
        for (Piece piece : pieces) {
            if (piece.start() > offset) {
                break;
            }
            found = piece.position();
            within = offset - piece.start();
        }
        return new Position(found.line(), found.column() + within);
    }

    private void add(Node node, String part) {
        positionOf(node).ifPresent(it -> position = it);
        pieces.add(new Piece(text.length(), position));
        text.append(part);
    }

    @Override
    public void visit(Text node) {
        add(node, node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        add(node, "`" + node.getLiteral() + "`");
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HtmlInline node) {
        if (node.getLiteral().startsWith("<!--")) {
            add(node, node.getLiteral());
        }
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        links.add(node.getDestination());
        citation(node.getDestination())
                .ifPresent(entry -> text.append(" [T").append(entry).append(']'));
    }

    /** The entry of a timeline file that a link leads to: {@code timeline.yaml#12}, {@code #T12} or {@code #entry-12}. */
    private static Optional<Integer> citation(String destination) {
        int hash = destination.indexOf('#');
        if (hash <= 0 || !isTimeline(destination.substring(0, hash))) {
            return Optional.empty();
        }
        String fragment = destination.substring(hash + 1);
        String digits = DIGIT.negate().trimLeadingFrom(fragment);
        boolean entry = fragment.equals(digits) || fragment.equals("T" + digits) || fragment.equals("entry-" + digits);
        return entry ? Optional.ofNullable(Ints.tryParse(digits)) : Optional.empty();
    }

    /** Whether a link leads to a file that may be a timeline beside this one. */
    static boolean isTimeline(String destination) {
        String path = destination.contains("#") ? destination.substring(0, destination.indexOf('#')) : destination;
        return !path.contains("://") && path.matches(".*\\.(yaml|yml|json|jsonl)");
    }
}
