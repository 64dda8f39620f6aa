package dev.incidentkit.documents.policy;

/** What a team changes in its policy for some files. */
public record PathChanges(Paths match, Changes changes) {}
