package dev.incidentkit.documents.markdown;

import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Scalar;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The first link of a document that leads to a timeline beside it. */
final class TimelineLink extends AbstractVisitor {
    private Optional<Scalar> found = Optional.empty();

    private TimelineLink() {}

    /** The file that it leads to. */
    static Optional<Scalar> in(Node document) {
        TimelineLink link = new TimelineLink();
        document.accept(link);
        return link.found;
    }

    @Override
    public void visit(Link node) {
        String destination = node.getDestination();
        if (found.isEmpty() && InlineText.isTimeline(destination)) {
            int hash = destination.indexOf('#');
            String file = hash < 0 ? destination : destination.substring(0, hash);
            found = Optional.of(new Scalar(
                    file, Scalar.Type.TEXT, InlineText.positionOf(node).orElse(Position.start())));
        }
    }
}
