package dev.incidentkit.rules;

/** Something that is wrong, and the licence by which it counts for nothing. */
public record Waived(Finding finding, Waiver waiver) {}
