package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.notation.Nearest;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Prints one rule with its reason, its remedy, its source and its two examples, or one setting.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "RULE",
            description = "The id of a rule, such as roles/ic-not-sme, or the name of a setting, such as shift-length.")
    private String id = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Style style = new Style(console.colours());
        console.out()
                .print(rule().map(rule -> new RulePage(rule).text(style))
                        .orElseGet(() -> setting().text(style)));
        return ExitCode.CLEAN;
    }

    private Optional<Rule<?>> rule() {
        return Catalogue.standard().find(id);
    }

    private SettingPage setting() {
        return Catalogue.setting(id)
                .map(SettingPage::new)
                .orElseThrow(() -> new Unusable("there is no rule or setting \"" + id + "\"; "
                        + withArea()
                                .or(() -> Nearest.of(id, names()))
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("see incident rules")));
    }

    /** The one rule that is called so within its area. */
    private Optional<String> withArea() {
        ImmutableList<String> same =
                names().stream().filter(name -> name.endsWith("/" + id)).collect(ImmutableList.toImmutableList());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static ImmutableList<String> names() {
        return Stream.concat(
                        Catalogue.rules().stream().map(Rule::id),
                        Catalogue.settings().stream().map(Setting::name))
                .collect(ImmutableList.toImmutableList());
    }
}
