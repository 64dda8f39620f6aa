package dev.incidentkit.documents;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.kind.TimelineKind;
import dev.incidentkit.documents.kind.TimelineLog;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.documents.tree.Source;
import java.util.Optional;
import java.util.function.Consumer;

/** A log of JSON Lines as one document. */
final class WholeLog implements TimelineLog.Handler {
    private final String file;
    private final Consumer<Problem> problems;
    private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    private final ImmutableList.Builder<Node> lines = ImmutableList.builder();
    private Optional<String> incident = Optional.empty();

    WholeLog(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The timeline; absent if nothing of it can be read. */
    Optional<Document<?>> read(Source source) {
        TimelineLog.read(source, this);
        ImmutableList<Entry> read = entries.build();
        Sequence written = new Sequence(lines.build(), Position.start());
        Scalar name = new Scalar("entries", Scalar.Type.TEXT, Position.start());
        Mapping root = new Mapping(ImmutableList.of(new Mapping.Member(name, written)), Position.start());
        return incident.filter(it -> !read.isEmpty())
                .map(it -> new Document<>(file, 0, TimelineKind.TIMELINE, new Timeline(it, read), root));
    }

    @Override
    public void incident(String name) {
        incident = Optional.of(name);
    }

    @Override
    public void entry(Entry entry, Mapping written) {
        entries.add(entry);
        lines.add(written);
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }
}
