/**
 * Postmortems in Markdown. {@link dev.incidentkit.documents.markdown.MarkdownPostmortems} reads one as the same nodes that a
 * YAML file would give, each at its place in the Markdown file, so that everything else is as it is for YAML.
 *
 * <p>The sections are found by their headings, in any order and at any level, under the names that people give them.
 */
@NullMarked
package dev.incidentkit.documents.markdown;

import org.jspecify.annotations.NullMarked;
