package dev.incidentkit.cli;

import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.rules.staffing.Coverage;
import dev.incidentkit.rules.staffing.Planner;
import dev.incidentkit.rules.staffing.StaffingPlan;
import dev.incidentkit.rules.staffing.Team;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "staff",
        description =
                "Proposes who takes which role, or says who is missing: of a team, or of those on call at a moment."
                        + " Of a schedule without a moment, says which severities it can staff when.",
        mixinStandardHelpOptions = true)
final class StaffCommand implements Callable<Integer> {
    private final Console console;
    private int code = ExitCode.CLEAN;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A document of kind: policy, with what the team changes in the standard one.")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            converter = SeverityConverter.class,
            description = "What to staff, SEV-0 to SEV-4. Default: what the file says.")
    private Optional<Severity> severity = Optional.empty();

    @Option(names = "--customer-visible", description = "Customers notice it.")
    private boolean customerVisible;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = CheckCommand.InstantConverter.class,
            description = "The moment at which the people on call are asked, such as 2026-05-20T14:32:00Z.")
    private Optional<Instant> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (lines). Default: text.")
    private NextCommand.Format format = NextCommand.Format.TEXT;

    @Parameters(paramLabel = "FILE", description = "A team or a schedule, or - for standard input.")
    private String file = "";

    StaffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TeamPolicy rules = policy.map(name -> TeamPolicy.of(name, console)).orElseGet(TeamPolicy::standard);
        Planner planner = Planner.of(rules.policyFor(file));
        rules.documents().read(new Inputs(console).one(file), document -> staff(document, planner), this::problem);
        return code;
    }

    private void staff(Document<?> document, Planner planner) {
        if (document.value() instanceof Team team) {
            Response response = team.response(wanted(team.severity(), document));
            print(planner.staff(
                    team.people(),
                    response.withCustomerVisible(customerVisible || team.customerVisible()),
                    team.domains()));
        } else if (document.value() instanceof Schedule schedule) {
            Coverage coverage = Coverage.of(schedule, planner);
            boolean visible = customerVisible || schedule.promises().customerVisible();
            asOf.ifPresentOrElse(
                    moment -> staffAt(moment, schedule, coverage, document),
                    () -> end(
                            new CoverageReport(coverage, schedule.period(), visible).print(severity, format, console)));
        } else {
            throw new Unusable(document.file() + ": holds a " + document.kind().name()
                    + ", and only a team or a schedule can staff anything");
        }
    }

    private void staffAt(Instant moment, Schedule schedule, Coverage coverage, Document<?> document) {
        if (!schedule.period().contains(moment)) {
            throw new Unusable(document.file() + ": the schedule says nothing of " + moment + ", only of "
                    + schedule.from() + " to " + schedule.until());
        }
        Response response = Response.of(wanted(schedule.promises().severity(), document), Roster.empty());
        print(coverage.staffAt(
                moment,
                response.withCustomerVisible(
                        customerVisible || schedule.promises().customerVisible())));
    }

    private Severity wanted(Optional<Severity> written, Document<?> document) {
        return severity.or(() -> written)
                .orElseThrow(
                        () -> new Unusable(document.file() + ": names no severity; say --severity, such as SEV-2"));
    }

    private void print(StaffingPlan plan) {
        console.out().println(format == NextCommand.Format.TEXT ? plan : StaffingJson.of(plan));
        end(plan.isComplete() ? ExitCode.CLEAN : ExitCode.FOUND);
    }

    private void problem(Problem problem) {
        console.err().println(problem);
        end(ExitCode.UNUSABLE);
    }

    private void end(int result) {
        code = Math.max(code, result);
    }

    static final class SeverityConverter implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            try {
                return Severity.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
