package dev.incidentkit.cli;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.policy.PolicyFile;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import java.time.Instant;
import java.util.Optional;

/** One run of a policy over some files. */
final class Checking {
    private static final String NO_ENTRY = "holds no entry, so there is nothing to check";

    private final TeamPolicy policy;
    private final Optional<Instant> asOf;
    private final Instant now;
    private final ReportOutput output;
    private final Console console;
    private final Tally tally = new Tally();
    private boolean faulty;

    Checking(TeamPolicy policy, Optional<Instant> asOf, ReportOutput output, Console console) {
        this.policy = policy;
        this.asOf = asOf;
        this.now = asOf.orElseGet(Instant::now);
        this.output = output;
        this.console = console;
    }

    /** Checks all documents of a file. A fault of our own spoils this file and no other. */
    void check(Source source) {
        begin(source.name());
        try {
            if (source.isJsonLines()) {
                checkLog(source);
            } else {
                policy.documents().read(source, this::check, this::problem);
            }
        } catch (RuntimeException | StackOverflowError e) {
            console.error(source.name() + " can't be checked");
            Fault.report(e, console);
            faulty = true;
            output.problem(
                    new Problem(source.name(), 0, Position.start(), "", "can't be checked, by a fault of incident"));
        }
    }

    /** A path leads to no file. */
    void unreadable(Problem problem) {
        begin(problem.file());
        problem(problem);
    }

    private void begin(String file) {
        tally.addFile();
        output.file(file);
    }

    private void problem(Problem problem) {
        tally.addProblem();
        console.err().println(problem);
        output.problem(problem);
    }

    private void checkLog(Source log) {
        int before = tally.problems();
        if (new LogCheck(log, policy.policyFor(log.name()), asOf, this::found, this::problem).check()) {
            tally.addDocument();
        } else if (tally.problems() == before) {
            console.error(log.name() + ": " + NO_ENTRY);
        }
    }

    private void check(Document<?> document) {
        tally.addDocument();
        Policy here = policy.policyFor(document.file());
        Report report = momentFor(document)
                .map(instant -> here.check(document.value(), instant))
                .orElseGet(() -> here.check(document.value()));
        if (report.lookedAtNothing() && !(document.value() instanceof PolicyFile)) {
            console.error(document.file() + ": " + unlooked(document));
        }
        for (Finding finding : report.findings()) {
            found(new Located(finding, document.file(), document.index(), document.locate(finding)));
        }
    }

    private static String unlooked(Document<?> document) {
        return document.value() instanceof Timeline timeline
                        && timeline.entries().isEmpty()
                ? NO_ENTRY
                : "no rule looks at a " + document.kind().name();
    }

    /** The moment at which to judge: a timeline as of its last entry, due dates and the like as of now, if nobody says. */
    private Optional<Instant> momentFor(Document<?> document) {
        return asOf.or(() -> document.value() instanceof Timeline ? Optional.empty() : Optional.of(now));
    }

    private void found(Located located) {
        if (policy.waives(located.finding(), located.file(), now)) {
            tally.addWaived();
        } else {
            report(located);
        }
    }

    private void report(Located located) {
        tally.add(located.finding().level());
        output.finding(located);
    }

    /** Ends the report, and says how the program ends. */
    int finish(CheckCommand.FailOn failOn) {
        policy.idlePaths().forEach(console::error);
        for (Located idle : policy.idleWaivers(now)) {
            output.file(idle.file());
            report(idle);
        }
        int exitCode = exitCode(failOn);
        output.end(tally, exitCode);
        return exitCode;
    }

    private int exitCode(CheckCommand.FailOn failOn) {
        if (faulty) {
            return ExitCode.FAULT;
        }
        if (tally.problems() > 0) {
            return ExitCode.UNUSABLE;
        }
        return failOn.failsOn(tally) ? ExitCode.FOUND : ExitCode.CLEAN;
    }
}
