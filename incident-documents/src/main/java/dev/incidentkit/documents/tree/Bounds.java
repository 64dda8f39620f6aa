package dev.incidentkit.documents.tree;

/** How far a document may go. */
final class Bounds {
    /** How deep values may stand in each other. */
    static final int DEPTH = 50;

    /** How many values aliases may repeat. */
    static final int REPEATED = 10_000;

    static final String TOO_DEEP = "values stand in each other more than " + DEPTH + " deep; no document needs that";

    private Bounds() {}
}
