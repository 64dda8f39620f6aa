package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Decision;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Situation;
import dev.incidentkit.documents.notation.Nearest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "decide",
        description =
                "Says whether to declare an incident, and if not, what it is instead. What is neither known nor ruled"
                        + " out isn't known, and that is a reason to declare. Criteria: customers-affected,"
                        + " critical-system-blocked, security-suspected, data-at-risk, obligations-at-risk.",
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--known",
            paramLabel = "CRITERION",
            split = ",",
            converter = CriterionConverter.class,
            description = "What is known to be so.")
    private List<Reason> known = List.of();

    @Option(
            names = "--ruled-out",
            paramLabel = "CRITERION",
            split = ",",
            converter = CriterionConverter.class,
            description = "What is known not to be so.")
    private List<Reason> ruledOut = List.of();

    @Option(
            names = "--reported-as",
            paramLabel = "REPORT",
            converter = ReportConverter.class,
            description = "As what the problem came in: defect, slowness or one-complaint. Default: defect.")
    private Situation.Report reportedAs = Situation.Report.DEFECT;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Decision decision = situation().decide();
        String verdict = decision instanceof Decision.DontDeclare instead
                ? "Don't declare; this is a " + instead.instead()
                : "Declare an incident";
        console.out().println(verdict + ": " + decision.reason());
        return ExitCode.CLEAN;
    }

    private Situation situation() {
        try {
            return Situation.unknown()
                    .knowing(known.toArray(new Reason[0]))
                    .rulingOut(ruledOut.toArray(new Reason[0]))
                    .reportedAs(reportedAs);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    static final class CriterionConverter implements ITypeConverter<Reason> {
        @Override
        public Reason convert(String value) {
            return named(value, "criterion", Situation.criteria().asList());
        }
    }

    static final class ReportConverter implements ITypeConverter<Situation.Report> {
        @Override
        public Situation.Report convert(String value) {
            return named(value, "report", ImmutableList.copyOf(Situation.Report.values()));
        }
    }

    /** The one of these whose name is written, as {@code toString} gives it. */
    private static <T> T named(String value, String what, ImmutableList<T> all) {
        return all.stream()
                .filter(each -> each.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no " + what + " \"" + value + "\"; "
                        + Nearest.advice(
                                value, all.stream().map(Object::toString).collect(ImmutableList.toImmutableList()))));
    }
}
