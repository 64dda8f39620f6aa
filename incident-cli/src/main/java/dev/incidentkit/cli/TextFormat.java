package dev.incidentkit.cli;

import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import java.io.PrintWriter;

/** Lines for people, one a finding, in the form that editors and terminals know from compilers. */
final class TextFormat implements ReportFormat {
    private final Style style;

    TextFormat(boolean colours) {
        this.style = new Style(colours);
    }

    @Override
    public void finding(Located located, PrintWriter out) {
        Finding finding = located.finding();
        out.println(style.bold(located.file() + ":" + located.position() + ":") + " "
                + style.level(finding.level()) + ": "
                + Quotation.printable(finding.message())
                + finding.when().map(when -> ", " + when).orElse("") + " "
                + style.faint("[" + finding.rule() + "]"));
    }

    @Override
    public void end(Tally tally, int exitCode, PrintWriter out) {
        out.println(count(tally.files(), "file") + ", " + count(tally.documents(), "document") + ": "
                + count(tally.count(Level.ERROR), "error") + ", "
                + count(tally.count(Level.WARNING), "warning") + ", "
                + tally.count(Level.ADVICE) + " advice"
                + (tally.waived() == 0 ? "" : ", " + tally.waived() + " waived"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
