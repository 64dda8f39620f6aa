package dev.incidentkit.cli;

import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rules", description = "Lists the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown. Default: text.")
    private Format format = Format.TEXT;

    RulesCommand(Console console) {
        this.console = console;
    }

    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Override
    public Integer call() {
        switch (format) {
            case TEXT ->
                Catalogue.rules().forEach(rule -> {
                    printLine(rule.id(), rule.title(), LevelsText.of(rule));
                    SettingAsRule.after(rule).forEach(it -> printLine(it.id(), it.title(), it.weight()));
                });
            case JSON ->
                Catalogue.rules().forEach(rule -> {
                    console.out().print(json(rule));
                    SettingAsRule.after(rule).forEach(it -> console.out().print(it.json()));
                });
            case MARKDOWN -> console.out().print(RulesPage.of(Catalogue.rules(), Catalogue.settings()));
        }
        return ExitCode.CLEAN;
    }

    private void printLine(String id, String title, String weight) {
        Style style = new Style(console.colours());
        String padding = " ".repeat(Math.max(0, 40 - id.length()));
        console.out().println(style.bold(id) + padding + " " + title + " " + style.faint("(" + weight + ")"));
    }

    private static String json(Rule<?> rule) {
        Mapping.Builder members = Mapping.builder()
                .put("rule", rule.id())
                .put("kind", rule.subject().kind())
                .put("level", rule.levels().heaviest().toString())
                .put("levels", LevelsText.json(rule))
                .put("cardinal", rule.isCardinal())
                .put("title", rule.title())
                .put("reason", rule.reason())
                .put("remedy", rule.remedy())
                .put("source", rule.source())
                .put("exception", rule.exception());
        LevelsText.condition(rule).ifPresent(condition -> members.put("condition", condition));
        return Texts.jsonLine(members.build()) + "\n";
    }
}
