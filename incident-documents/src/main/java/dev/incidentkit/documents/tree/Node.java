package dev.incidentkit.documents.tree;

/** A piece of a document: a scalar, a sequence or a mapping. */
public sealed interface Node permits Mapping, Scalar, Sequence {
    /** Where it starts. */
    Position position();

    /** How many nodes it is, itself included; what is referred to more than once counts each time. */
    int size();

    /** What it is, in words that complete "it is ...". */
    String description();
}
