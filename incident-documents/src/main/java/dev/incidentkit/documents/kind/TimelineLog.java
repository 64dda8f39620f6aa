package dev.incidentkit.documents.kind;

import com.google.common.io.Files;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.JsonLines;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.documents.tree.Tree;
import java.util.Optional;

/**
 * A timeline as JSON Lines, one entry a line, each written as in a {@code kind: timeline} document. It is read as a
 * stream, so that a log of any length can be checked.
 *
 * <p>A log is of one incident. Its name is that of the file, {@code checkout-down.jsonl}, unless the first line says it,
 * {@code {"kind": "timeline", "incident": "checkout-down", "automation": ["pagebot"]}}.
 */
public final class TimelineLog {
    private static final EntryNotation ENTRIES = new EntryNotation();

    private final Source source;
    private final Handler handler;
    private LogHeader header = LogHeader.NONE;
    private boolean begun;

    private TimelineLog(Source source, Handler handler) {
        this.source = source;
        this.handler = handler;
    }

    /** Takes what a log holds, line by line. */
    public interface Handler {
        /** The log is of this incident; comes first, if anything does. */
        default void incident(String name) {}

        /** The next entry, and how it is written. */
        void entry(Entry entry, Mapping written);

        /** A line can't be read. The lines after it are read all the same. */
        void problem(Problem problem);
    }

    /** Reads a log to its end. */
    public static void read(Source source, Handler handler) {
        TimelineLog log = new TimelineLog(source, handler);
        JsonLines.read(source, log::line);
        if (!log.begun) {
            log.empty();
        }
    }

    private void empty() {
        String advice = "is empty; write an entry on each line";
        handler.problem(new Problem(source.name(), 0, Position.start(), "", advice));
    }

    private void line(Tree tree) {
        tree.problems().forEach(handler::problem);
        if (tree.root().isEmpty()) {
            begin();
        } else {
            line(
                    tree.root().get(),
                    new Reading(tree.file(), tree.index(), tree.root().get()),
                    tree.problems().isEmpty());
        }
    }

    private void line(Node root, Reading reading, boolean sound) {
        if (!begun && root instanceof Mapping mapping && LogHeader.isHeader(mapping)) {
            LogHeader.NOTATION.read(root, reading).ifPresent(read -> header = read);
            begin();
        } else {
            begin();
            if (root instanceof Mapping mapping && LogHeader.isHeader(mapping)) {
                reading.problem(root, "is a header, which only the first line can be; a log is of one incident");
            } else {
                entry(root, reading, sound);
            }
        }
        reading.problems().forEach(handler::problem);
    }

    private void entry(Node root, Reading reading, boolean sound) {
        header.automation().forEach(reading::markAutomation);
        Optional<Entry> entry = ENTRIES.read(root, reading);
        if (sound && entry.isPresent()) {
            handler.entry(entry.get(), (Mapping) root);
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            handler.incident(header.incident().orElseGet(() -> Files.getNameWithoutExtension(source.name())));
        }
    }

    /** The log of a timeline: its first line and a line for each entry, each with a line feed at its end. */
    public static String write(Timeline timeline) {
        Writing writing = new Writing();
        StringBuilder lines = new StringBuilder();
        for (Entry entry : timeline.entries()) {
            lines.append(Texts.jsonLine(ENTRIES.write(entry, writing))).append('\n');
        }
        LogHeader says = new LogHeader(
                Optional.of(timeline.incident()), writing.automation().asList());
        return Texts.jsonLine(LogHeader.NOTATION.write(says, writing)) + "\n" + lines;
    }
}
