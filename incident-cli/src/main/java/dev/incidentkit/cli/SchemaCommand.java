package dev.incidentkit.cli;

import dev.incidentkit.documents.kind.Kind;
import dev.incidentkit.documents.kind.Kinds;
import dev.incidentkit.documents.notation.Nearest;
import dev.incidentkit.documents.tree.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of a kind of document, for editors and other readers.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            description = "The kind of document. Without one, all kinds are listed.")
    private String name = "";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Kinds kinds = Kinds.standard();
        if (name.isEmpty()) {
            kinds.names().forEach(console.out()::println);
            return ExitCode.CLEAN;
        }
        Kind<?> kind = kinds.find(name)
                .orElseThrow(() ->
                        new Unusable("there is no kind \"" + name + "\"; " + Nearest.advice(name, kinds.names())));
        console.out().print(Texts.json(kind.schema()));
        return ExitCode.CLEAN;
    }
}
