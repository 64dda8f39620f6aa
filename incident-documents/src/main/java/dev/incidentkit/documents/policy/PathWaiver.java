package dev.incidentkit.documents.policy;

import dev.incidentkit.rules.Waiver;

/** A waiver, and the files in which it holds. */
public record PathWaiver(Waiver waiver, Paths paths) {}
