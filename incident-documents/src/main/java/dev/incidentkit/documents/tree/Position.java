package dev.incidentkit.documents.tree;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param line the line, counted from 1; 0 for what stands in no file
 * @param column the column, counted from 1 in code points
 */
public record Position(int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);
    private static final Position NOWHERE = new Position(0, 0);
    private static final Position START = new Position(1, 1);

    /** The position of what stands in no file. */
    public static Position nowhere() {
        return NOWHERE;
    }

    /** Where a file starts. */
    public static Position start() {
        return START;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
