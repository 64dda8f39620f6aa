package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.rules.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "check", description = "Checks documents against the framework.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A document of kind: policy, with what the team changes in the standard one.")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "The moment at which to judge, such as 2026-05-20T14:32:00Z.")
    private Optional<Instant> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description = {
                "How to report: text, json (lines), sarif, junit or github (annotations). Default: text.",
                "May be given several times, each with a file to write to."
            })
    private List<String> formats = List.of("text");

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "The least level that makes the command fail: error, warning or never. Default: error.")
    private FailOn failOn = FailOn.ERROR;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders with all that is in them, or - for standard input.")
    private List<String> paths = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    /** What makes the command fail. */
    enum FailOn {
        ERROR,
        WARNING,
        NEVER;

        boolean failsOn(Tally tally) {
            return switch (this) {
                case ERROR -> tally.count(Level.ERROR) > 0;
                case WARNING -> tally.count(Level.ERROR) + tally.count(Level.WARNING) > 0;
                case NEVER -> false;
            };
        }
    }

    @Override
    public Integer call() {
        TeamPolicy rules = policy.map(file -> TeamPolicy.of(file, console)).orElseGet(TeamPolicy::standard);
        try (ReportOutput output = ReportOutput.open(ImmutableList.copyOf(formats), console)) {
            Checking checking = new Checking(rules, asOf, output, console);
            new Inputs(console).find(paths, checking::check, checking::unreadable);
            return checking.finish(failOn);
        }
    }

    static final class InstantConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return Scalars.time(value).toInstant();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
