package dev.incidentkit.cli;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import java.time.Instant;
import java.util.Optional;

/** One run of a policy over some files. */
final class Checking {
    private final Policy policy;
    private final Optional<Instant> asOf;
    private final ReportOutput output;
    private final Console console;
    private final Tally tally = new Tally();
    private boolean faulty;

    Checking(Policy policy, Optional<Instant> asOf, ReportOutput output, Console console) {
        this.policy = policy;
        this.asOf = asOf;
        this.output = output;
        this.console = console;
    }

    /** Checks all documents of a file. A fault of our own spoils this file and no other. */
    void check(Source source) {
        tally.addFile();
        try {
            if (source.isJsonLines()) {
                checkLog(source);
            } else {
                Documents.standard().read(source, this::check, this::problem);
            }
        } catch (RuntimeException | StackOverflowError e) {
            console.error(source.name() + " can't be checked");
            Fault.report(e, console);
            faulty = true;
        }
    }

    /** A path leads to no file. */
    void unreadable(Problem problem) {
        tally.addFile();
        problem(problem);
    }

    private void problem(Problem problem) {
        tally.addProblem();
        console.err().println(problem);
        output.problem(problem);
    }

    private void checkLog(Source log) {
        if (new LogCheck(log, policy, asOf, this::found, this::problem).check()) {
            tally.addDocument();
        }
    }

    private void check(Document<?> document) {
        tally.addDocument();
        Report report = momentFor(document)
                .map(instant -> policy.check(document.value(), instant))
                .orElseGet(() -> policy.check(document.value()));
        if (report.lookedAtNothing()) {
            console.error(
                    document.file() + ": no rule looks at a " + document.kind().name());
        }
        for (Finding finding : report.findings()) {
            found(new Located(finding, document.file(), document.index(), document.locate(finding)));
        }
    }

    /** The moment at which to judge: a timeline as of its last entry, due dates and the like as of now, if nobody says. */
    private Optional<Instant> momentFor(Document<?> document) {
        return asOf.or(() -> document.value() instanceof Timeline ? Optional.empty() : Optional.of(Instant.now()));
    }

    private void found(Located finding) {
        tally.add(finding.finding().level());
        output.finding(finding);
    }

    /** Ends the report, and says how the program ends. */
    int finish(CheckCommand.FailOn failOn) {
        output.end(tally);
        if (faulty) {
            return ExitCode.FAULT;
        }
        if (tally.problems() > 0) {
            return ExitCode.UNUSABLE;
        }
        return failOn.failsOn(tally) ? ExitCode.FOUND : ExitCode.CLEAN;
    }
}
