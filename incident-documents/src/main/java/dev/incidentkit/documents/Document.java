package dev.incidentkit.documents;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.kind.Kind;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Places;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.rules.Finding;
import java.time.Instant;

/**
 * A document that was read.
 *
 * @param file the name of its file
 * @param index which document of the file it is, counted from 0
 * @param kind what kind of document it is
 * @param value what it says
 * @param root how it was written
 * @param <T> what documents of its kind say
 */
public record Document<T>(String file, int index, Kind<T> kind, T value, Node root) {
    private static final String ENTRY = "entries/";

    /**
     * Where in its file the thing is that a finding is about, or the nearest that is written there: in a timeline, the
     * entry at which it began to be wrong.
     */
    public Position locate(Finding finding) {
        if (value instanceof Timeline timeline && finding.when().isPresent()) {
            return Places.find(
                    root,
                    placeIn(timeline, finding.where(), finding.when().get().start()));
        }
        return Places.find(root, finding.where());
    }

    private static String placeIn(Timeline timeline, String where, Instant since) {
        if (where.startsWith(ENTRY)) {
            return where;
        }
        int number = timeline.entries().size();
        while (number > 1 && timeline.entry(number).at().isAfter(since)) {
            number--;
        }
        return ENTRY + number;
    }

    /** This document, saying something else. */
    Document<T> withValue(T other) {
        return new Document<>(file, index, kind, other, root);
    }
}
