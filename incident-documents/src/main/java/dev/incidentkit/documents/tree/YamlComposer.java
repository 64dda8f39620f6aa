package dev.incidentkit.documents.tree;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/** Makes nodes of the events of one YAML document. */
final class YamlComposer {
    private final ParserImpl events;
    private final String file;
    private final int document;
    private final YamlLines lines;
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final Map<Anchor, Node> anchored = new HashMap<>();
    private int repeated;

    YamlComposer(ParserImpl events, String file, int document, YamlLines lines) {
        this.events = events;
        this.file = file;
        this.document = document;
        this.lines = lines;
    }

    Node compose() {
        return node(0);
    }

    ImmutableList<Problem> problems() {
        return problems.build();
    }

    private Node node(int depth) {
        NodeEvent event = (NodeEvent) events.next();
        Position position = lines.of(event.getStartMark());
        if (depth > Bounds.DEPTH) {
            throw new Malformed(position, Bounds.TOO_DEEP);
        }
        if (event instanceof AliasEvent alias) {
            return repeat(alias, position);
        }
        Node node = event instanceof ScalarEvent scalar
                ? scalar(scalar, position)
                : collection((CollectionStartEvent) event, position, depth);
        if (event.getAnchor().isPresent()) {
            anchored.put(event.getAnchor().get(), node);
        }
        return node;
    }

    private Node repeat(AliasEvent alias, Position position) {
        Node node = anchored.get(alias.getAlias());
        if (node == null) {
            throw new Malformed(
                    position,
                    "the alias *" + Quotation.unquoted(alias.getAlias().getValue())
                            + " stands for nothing that ends before it; write the value itself, or put the text in quotes");
        }
        repeated += node.size();
        if (repeated > Bounds.REPEATED) {
            throw new Malformed(position, "aliases repeat more than " + Bounds.REPEATED + " values; write them out");
        }
        return node;
    }

    private Node scalar(ScalarEvent event, Position position) {
        refuseTag(event.getTag(), position);
        Scalar.Type type = event.isPlain() ? CoreSchema.typeOf(event.getValue()) : Scalar.Type.TEXT;
        return new Scalar(event.getValue(), type, position);
    }

    private Node collection(CollectionStartEvent event, Position position, int depth) {
        refuseTag(event.getTag(), position);
        Node node = event.getEventId() == Event.ID.SequenceStart ? sequence(position, depth) : mapping(position, depth);
        events.next();
        return node;
    }

    private Sequence sequence(Position position, int depth) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        return new Sequence(items.build(), position);
    }

    private Mapping mapping(Position position, int depth) {
        ImmutableList.Builder<Mapping.Member> members = ImmutableList.builder();
        Set<String> names = new HashSet<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (!(key instanceof Scalar name)) {
                problem(key.position(), key.description() + " can't be a name; write a text before the colon");
            } else if (!names.add(name.text())) {
                problem(
                        key.position(),
                        "the name " + Quotation.of(name.text()) + " stands here twice; keep one of them");
            } else {
                members.add(new Mapping.Member(name, value));
            }
        }
        return new Mapping(members.build(), position);
    }

    private void refuseTag(Optional<String> tag, Position position) {
        if (tag.isPresent()) {
            problem(position, "the type tag " + Quotation.unquoted(tag.get()) + " isn't allowed; remove it");
        }
    }

    private void problem(Position position, String message) {
        problems.add(new Problem(file, document, position, "", message));
    }
}
