package dev.incidentkit.cli;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import java.io.PrintWriter;

/** Workflow commands of GitHub Actions, which show findings beside the lines of a change. */
final class GitHubFormat implements ReportFormat {
    private static final Escaper MESSAGE = Escapers.builder()
            .addEscape('%', "%25")
            .addEscape('\r', "%0D")
            .addEscape('\n', "%0A")
            .build();
    private static final Escaper PROPERTY = Escapers.builder()
            .addEscape('%', "%25")
            .addEscape('\r', "%0D")
            .addEscape('\n', "%0A")
            .addEscape(':', "%3A")
            .addEscape(',', "%2C")
            .build();

    @Override
    public void finding(Located located, PrintWriter out) {
        Finding finding = located.finding();
        command(
                command(finding.level()),
                located.file(),
                located.position(),
                finding.rule(),
                finding.message() + finding.when().map(when -> ", " + when).orElse(""),
                out);
    }

    @Override
    public void problem(Problem problem, PrintWriter out) {
        String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
        command("error", problem.file(), problem.position(), "unreadable", path + problem.message(), out);
    }

    @Override
    public void end(Tally tally, int exitCode, PrintWriter out) {
        // Each line is told by itself; there is nothing to sum up.
    }

    private static String command(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
    }

    private static void command(
            String name, String file, Position position, String title, String message, PrintWriter out) {
        out.print("::" + name + " file=" + PROPERTY.escape(file)
                + ",line=" + position.line()
                + ",col=" + position.column()
                + ",title=" + PROPERTY.escape(title)
                + "::" + MESSAGE.escape(message) + "\n");
    }
}
