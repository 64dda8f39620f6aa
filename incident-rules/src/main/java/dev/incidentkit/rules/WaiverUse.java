package dev.incidentkit.rules;

/**
 * What became of a waiver in a run of checks.
 *
 * @param used whether it covered anything
 */
public record WaiverUse(Waiver waiver, boolean used) {}
