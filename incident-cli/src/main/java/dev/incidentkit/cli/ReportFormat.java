package dev.incidentkit.cli;

import dev.incidentkit.documents.tree.Problem;
import java.io.PrintWriter;

/**
 * A form in which findings are reported. One object writes one report: it hears of each finding and of each problem as
 * they turn up, and at last of the end, and may write whenever it likes.
 */
interface ReportFormat {
    /** A file is looked at; what is heard from here on to the next is about it. */
    default void file(String name, PrintWriter out) {}

    /** Something is wrong. */
    void finding(Located finding, PrintWriter out);

    /** Something can't be read. A person is told on standard error; this is for forms that have a place for it too. */
    default void problem(Problem problem, PrintWriter out) {}

    /** That was all, and this is how the program ends. */
    void end(Tally tally, int exitCode, PrintWriter out);
}
