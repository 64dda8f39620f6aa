/**
 * What a file holds before anyone asks what it means: {@linkplain dev.incidentkit.documents.tree.Node nodes}, each with
 * the {@linkplain dev.incidentkit.documents.tree.Position position} at which it stands.
 *
 * <p>{@link dev.incidentkit.documents.tree.Trees} reads a {@link dev.incidentkit.documents.tree.Source} of YAML 1.2 or
 * JSON, one {@link dev.incidentkit.documents.tree.Tree} a document, within bounds of size, depth and aliases. What isn't
 * well-formed becomes a {@link dev.incidentkit.documents.tree.Problem}, and the other documents are still read. {@link
 * dev.incidentkit.documents.tree.Texts} writes nodes as YAML and JSON.
 */
@NullMarked
package dev.incidentkit.documents.tree;

import org.jspecify.annotations.NullMarked;
