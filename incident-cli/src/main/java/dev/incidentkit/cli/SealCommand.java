package dev.incidentkit.cli;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.kind.TimelineLog;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "seal",
        description = "Prints a timeline with a seal on each entry, so that check notices what is changed later.",
        mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {
    private final Console console;
    private int documents;
    private boolean unusable;

    @Parameters(paramLabel = "FILE", description = "A timeline, or - for standard input.")
    private String file = "";

    SealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Source source = new Inputs(console).one(file);
        Documents.standard().read(source, document -> seal(document, source.isJsonLines()), this::problem);
        return unusable ? ExitCode.UNUSABLE : ExitCode.CLEAN;
    }

    private void seal(Document<?> document, boolean log) {
        if (document.value() instanceof Timeline timeline) {
            OptionalInt broken = timeline.brokenSeal();
            if (broken.isPresent() && timeline.entry(broken.getAsInt()).seal().isPresent()) {
                unusable = true;
                console.error(document.file() + ": the seal of entry " + broken.getAsInt()
                        + " doesn't hold, so nothing is sealed anew; restore what was sealed, and add a correction");
                return;
            }
            Timeline sealed = timeline.sealed();
            console.out().print(documents == 0 ? "" : "---\n");
            console.out()
                    .print(
                            log
                                    ? TimelineLog.write(sealed)
                                    : Documents.standard().yaml(sealed));
            documents++;
        } else {
            unusable = true;
            console.error(document.file() + ": holds a " + document.kind().name() + ", and seal takes timelines alone");
        }
    }

    private void problem(Problem problem) {
        unusable = true;
        console.err().println(problem);
    }
}
