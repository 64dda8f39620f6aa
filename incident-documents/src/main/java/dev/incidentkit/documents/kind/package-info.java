/**
 * The kinds of documents. Every document names its kind, {@code kind: response}, and the rest of it is written as the
 * kind's {@linkplain dev.incidentkit.documents.notation.Notation notation} says.
 *
 * <p>{@link dev.incidentkit.documents.kind.Kinds} has them all. To add one, write a class with its {@link
 * dev.incidentkit.documents.kind.Kind} as a constant, and put it into the list in {@code Kinds}; reading, writing, JSON
 * Schema and the command line follow from there. For a document that is a record, the whole class is:
 *
 * <pre>{@code
 * final class GameDaysKind {
 *     static final Kind<GameDays> GAME_DAYS = Kind.of("game-days", "The drills of a team", GameDays.class);
 * }
 * }</pre>
 *
 * <p>The name of the kind is that of the {@code Subject} of the rules on it, and the type of its values is what they look
 * at. {@code Evidence.at} takes the path of a place in the document, {@code items/3/owner}: names as the document has
 * them, the items of a list by their number from 1 or by what they say.
 */
@NullMarked
package dev.incidentkit.documents.kind;

import org.jspecify.annotations.NullMarked;
