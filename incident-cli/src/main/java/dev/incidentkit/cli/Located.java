package dev.incidentkit.cli;

import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.rules.Finding;

/**
 * A finding, and where it is written.
 *
 * @param document which document of the file, counted from 0
 */
record Located(Finding finding, String file, int document, Position position) {}
