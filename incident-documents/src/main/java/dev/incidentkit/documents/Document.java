package dev.incidentkit.documents;

import dev.incidentkit.documents.kind.Kind;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Places;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.rules.Finding;

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
    /** Where in its file the thing is that a finding is about, or the nearest that is written there. */
    public Position locate(Finding finding) {
        return Places.find(root, finding.where());
    }

    /** This document, saying something else. */
    Document<T> withValue(T other) {
        return new Document<>(file, index, kind, other, root);
    }
}
