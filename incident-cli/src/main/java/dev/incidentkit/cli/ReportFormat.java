package dev.incidentkit.cli;

import dev.incidentkit.documents.tree.Problem;
import java.io.PrintWriter;

/**
 * A form in which findings are reported. One object writes one report: it hears of each finding and of each problem as
 * they turn up, and at last of the end, and may write whenever it likes.
 */
interface ReportFormat {
    /** Something is wrong. */
    void finding(Located finding, PrintWriter out);

    /** Something can't be read. A person is told on standard error; this is for forms that have a place for it too. */
    default void problem(Problem problem, PrintWriter out) {}

    /** That was all. */
    void end(Tally tally, PrintWriter out);
}
