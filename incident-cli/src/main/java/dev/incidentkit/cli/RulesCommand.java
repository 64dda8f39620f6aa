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
            case TEXT -> Catalogue.rules().forEach(this::printLine);
            case JSON -> Catalogue.rules().forEach(rule -> console.out().print(json(rule)));
            case MARKDOWN -> console.out().print(RulesPage.of(Catalogue.rules(), Catalogue.settings()));
        }
        return ExitCode.CLEAN;
    }

    private void printLine(Rule<?> rule) {
        Style style = new Style(console.colours());
        String padding = " ".repeat(Math.max(0, 40 - rule.id().length()));
        console.out()
                .println(style.bold(rule.id()) + padding + " " + rule.title() + " "
                        + style.faint("(" + LevelsText.of(rule) + ")"));
    }

    private static String json(Rule<?> rule) {
        return Texts.jsonLine(Mapping.builder()
                        .put("rule", rule.id())
                        .put("kind", rule.subject().kind())
                        .put("level", rule.levels().heaviest().toString())
                        .put("levels", LevelsText.json(rule))
                        .put("cardinal", rule.isCardinal())
                        .put("title", rule.title())
                        .put("reason", rule.reason())
                        .put("remedy", rule.remedy())
                        .put("source", rule.source())
                        .put("exception", rule.exception())
                        .build())
                + "\n";
    }
}
