package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.notation.Nearest;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Prints one rule with its reason, its remedy, its source and its two examples.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULE", description = "The id of a rule, such as roles/ic-not-sme.")
    private String id = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(new RulePage(rule()).text(new Style(console.colours())));
        return ExitCode.CLEAN;
    }

    private Rule<?> rule() {
        Policy policy = Catalogue.standard();
        ImmutableList<String> ids = policy.rules().stream().map(Rule::id).collect(ImmutableList.toImmutableList());
        return policy.find(id)
                .orElseThrow(() -> new Unusable("there is no rule \"" + id + "\"; "
                        + Nearest.of(id, ids)
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("see incident rules")));
    }
}
