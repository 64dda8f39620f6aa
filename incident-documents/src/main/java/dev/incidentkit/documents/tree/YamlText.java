package dev.incidentkit.documents.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes nodes as YAML: mappings in block style, lists of scalars on one line, quotes only where they are needed. */
final class YamlText {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setWidth(100)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    private static final ImplicitTuple PLAIN = new ImplicitTuple(true, true);

    private final Emitter emitter;

    private YamlText(Emitter emitter) {
        this.emitter = emitter;
    }

    private static final class Text implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int offset, int length) {
            text.append(part, offset, offset + length);
        }
    }

    static String of(Node node) {
        Text text = new Text();
        Emitter emitter = new Emitter(SETTINGS, text);
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), java.util.Map.of()));
        new YamlText(emitter).write(node);
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
        return text.text.toString();
    }

    private void write(Node node) {
        if (node instanceof Mapping mapping) {
            emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            for (Mapping.Member member : mapping.members()) {
                write(member.key());
                write(member.value());
            }
            emitter.emit(new MappingEndEvent());
        } else if (node instanceof Sequence sequence) {
            emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(sequence)));
            sequence.items().forEach(this::write);
            emitter.emit(new SequenceEndEvent());
        } else if (node instanceof Scalar scalar) {
            emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), PLAIN, scalar.text(), style(scalar)));
        }
    }

    private static FlowStyle style(Sequence sequence) {
        boolean flat = sequence.items().stream().allMatch(Scalar.class::isInstance);
        return flat && sequence.size() < 10 ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static ScalarStyle style(Scalar scalar) {
        boolean needsQuotes = scalar.type() == Scalar.Type.TEXT && CoreSchema.typeOf(scalar.text()) != Scalar.Type.TEXT;
        return needsQuotes ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    }
}
