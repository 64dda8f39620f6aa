package dev.incidentkit.cli;

import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.LooseText;
import java.io.IOException;

/** One run of the wording rules over the lines of a text. */
final class Linting {
    private final LooseText kind;
    private final Policy policy;
    private final ReportOutput output;
    private final Console console;
    private final Tally tally = new Tally();

    Linting(LooseText kind, Policy policy, ReportOutput output, Console console) {
        this.kind = kind;
        this.policy = policy;
        this.output = output;
        this.console = console;
    }

    /** Checks each line of a file. One that isn't UTF-8 doesn't hide the others. */
    void lint(Source source) {
        tally.addFile();
        output.file(source.name());
        try (TextLines lines = new TextLines(source.bytes().openBufferedStream())) {
            tally.addDocument();
            while (lines.next()) {
                Position start = new Position(lines.number(), 1);
                lines.text()
                        .ifPresentOrElse(
                                text -> lint(text, source.name(), lines.number()),
                                () -> problem(new Problem(
                                        source.name(), 0, start, "", "the line is not UTF-8; save the file as UTF-8")));
            }
        } catch (IOException e) {
            problem(Problem.unreadable(source.name(), e));
        }
    }

    private void lint(String text, String file, int line) {
        for (LooseText.Mark mark : kind.check(text, policy)) {
            tally.add(mark.finding().level());
            int column = text.codePointCount(0, mark.start()) + 1;
            output.finding(new Located(mark.finding(), file, 0, new Position(line, column)));
        }
    }

    private void problem(Problem problem) {
        tally.addProblem();
        console.err().println(problem);
        output.problem(problem);
    }

    /** Ends the report, and says how the program ends. */
    int finish(CheckCommand.FailOn failOn) {
        int exitCode = exitCode(failOn);
        output.end(tally, exitCode);
        return exitCode;
    }

    private int exitCode(CheckCommand.FailOn failOn) {
        if (tally.problems() > 0) {
            return ExitCode.UNUSABLE;
        }
        return failOn.failsOn(tally) ? ExitCode.FOUND : ExitCode.CLEAN;
    }
}
