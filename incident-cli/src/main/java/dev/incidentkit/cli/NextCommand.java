package dev.incidentkit.cli;

import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.kind.TimelineLog;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "next",
        description = "Prints what is wrong in a running incident and what is due next, by whom, until when.",
        mixinStandardHelpOptions = true)
final class NextCommand implements Callable<Integer> {
    private final Console console;
    private boolean unusable;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = CheckCommand.InstantConverter.class,
            description = "The moment to look from, such as 2026-05-20T14:38:00Z. Default: the last entry.")
    private Optional<Instant> asOf = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A document of kind: policy, with what the team changes in the standard one.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE", description = "A timeline, or - for standard input.")
    private String file = "";

    NextCommand(Console console) {
        this.console = console;
    }

    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        TeamPolicy rules = policy.map(name -> TeamPolicy.of(name, console)).orElseGet(TeamPolicy::standard);
        Source source = new Inputs(console).one(file);
        if (source.isJsonLines()) {
            look(source, rules);
        } else {
            rules.documents().read(source, document -> look(document, rules), this::problem);
        }
        return unusable ? ExitCode.UNUSABLE : ExitCode.CLEAN;
    }

    private Outlook outlook(TeamPolicy rules) {
        Instant now = asOf.orElseGet(Instant::now);
        return new Outlook(
                new Replay(rules.policyFor(file), asOf), asOf, finding -> !rules.waives(finding, file, now), console);
    }

    private void look(Source log, TeamPolicy rules) {
        Outlook outlook = outlook(rules);
        TimelineLog.read(log, new TimelineLog.Handler() {
            @Override
            public void incident(String name) {
                outlook.of(name);
            }

            @Override
            public void entry(Entry entry, Mapping written) {
                outlook.record(entry);
            }

            @Override
            public void problem(Problem problem) {
                NextCommand.this.problem(problem);
            }
        });
        outlook.print(format);
    }

    private void look(Document<?> document, TeamPolicy rules) {
        if (document.value() instanceof Timeline timeline) {
            Outlook outlook = outlook(rules);
            outlook.of(timeline.incident());
            timeline.entries().forEach(outlook::record);
            outlook.print(format);
        } else {
            unusable = true;
            console.error(
                    document.file() + ": holds a " + document.kind().name() + ", and next looks at timelines alone");
        }
    }

    private void problem(Problem problem) {
        unusable = true;
        console.err().println(problem);
    }
}
