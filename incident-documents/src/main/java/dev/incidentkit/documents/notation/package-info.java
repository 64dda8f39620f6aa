/**
 * How values of each type are written down. A {@link dev.incidentkit.documents.notation.Notation} reads a value from
 * nodes, writes it as nodes, and describes itself as JSON Schema.
 *
 * <p>{@link dev.incidentkit.documents.notation.Notations} has one for every usual type, and derives that of a record
 * from its components, so that a record needs no reader, no writer and no schema of its own: {@code
 * Notations.standard().of(GameDay.class)}. What is written in another shape than a record extends {@link
 * dev.incidentkit.documents.notation.MappingNotation}.
 *
 * <p>Names are kebab-case. A component of a record must be there, unless it is {@code Optional} or {@code boolean} or a
 * collection. A component of a sealed type is written into the mapping of the record that holds it: a member named after
 * the sealed type says which of its records it is, {@code event: severity-called}, and the others are that record's.
 */
@NullMarked
package dev.incidentkit.documents.notation;

import org.jspecify.annotations.NullMarked;
