package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.notation.Nearest;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.catalogue.LooseText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "lint",
        description = "Says of each line of a text which wording rules it breaks. An empty line is an empty text.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "KIND",
            converter = KindConverter.class,
            completionCandidates = Kinds.class,
            description = "What the lines are: ${COMPLETION-CANDIDATES}.")
    private LooseText kind = LooseText.CONDITIONS;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description = "How to report: text or json. May be given several times, each with a file to write to.")
    private List<String> formats = List.of("text");

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "The least level that makes the command fail: error, warning or never. Default: error.")
    private CheckCommand.FailOn failOn = CheckCommand.FailOn.ERROR;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file to read. Default: standard input.")
    private String file = "-";

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ReportOutput output = ReportOutput.open(ImmutableList.copyOf(formats), console)) {
            Linting linting = new Linting(kind, Catalogue.standard(), output, console);
            linting.lint(source());
            return linting.finish(failOn);
        }
    }

    private Source source() {
        try {
            return file.equals("-") ? Source.stream("-", console.in()) : Source.file(Path.of(file));
        } catch (InvalidPathException e) {
            throw new Unusable("\"" + file + "\" is no path: " + e.getReason());
        }
    }

    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(LooseText.values()).map(LooseText::id).iterator();
        }
    }

    static final class KindConverter implements ITypeConverter<LooseText> {
        @Override
        public LooseText convert(String value) {
            return Arrays.stream(LooseText.values())
                    .filter(kind -> kind.id().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no kind of text \"" + value + "\"; "
                            + Nearest.advice(value, ImmutableList.copyOf(new Kinds()))));
        }
    }
}
