/**
 * The command line. {@link dev.incidentkit.cli.Main} is the program; each command is a class of its own. To add a form of
 * report, write a {@code ReportFormat} and name it in {@code ReportFormats}.
 */
@NullMarked
package dev.incidentkit.cli;

import org.jspecify.annotations.NullMarked;
