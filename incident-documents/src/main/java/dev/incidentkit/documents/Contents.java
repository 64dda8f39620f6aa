package dev.incidentkit.documents;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Problem;

/**
 * What a source holds.
 *
 * @param documents those that could be read
 * @param problems what is wrong with the others
 */
public record Contents(ImmutableList<Document<?>> documents, ImmutableList<Problem> problems) {}
