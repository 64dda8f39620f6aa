package dev.incidentkit.cli;

import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.kind.TimelineLog;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.catalogue.Catalogue;
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
        Source source = new Inputs(console).one(file);
        if (source.isJsonLines()) {
            look(source);
        } else {
            Documents.standard().read(source, this::look, this::problem);
        }
        return unusable ? ExitCode.UNUSABLE : ExitCode.CLEAN;
    }

    private void look(Source log) {
        Outlook outlook = new Outlook(new Replay(Catalogue.standard(), asOf), asOf, console);
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

    private void look(Document<?> document) {
        if (document.value() instanceof Timeline timeline) {
            Outlook outlook = new Outlook(new Replay(Catalogue.standard(), asOf), asOf, console);
            outlook.of(timeline.incident());
            timeline.entries().forEach(outlook::record);
            outlook.print(format);
        } else {
            unusable = true;
            console.error(document.file() + ": holds a " + document.kind().name() + ", and only a timeline has a next");
        }
    }

    private void problem(Problem problem) {
        unusable = true;
        console.err().println(problem);
    }
}
