package dev.incidentkit.cli;

import dev.incidentkit.documents.Documents;
import dev.incidentkit.rules.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** All there is to say about one rule. */
record RulePage(Rule<?> rule) {

    /** For a terminal. */
    String text(Style style) {
        StringBuilder page = new StringBuilder();
        page.append(style.bold(rule.id())).append(": ").append(rule.title()).append("\n\n");
        line(page, "Level", LevelsText.of(rule));
        line(page, "Because", rule.reason());
        line(page, "Remedy", rule.remedy().isEmpty() ? "each finding names its own" : rule.remedy());
        line(page, "Source", rule.source());
        line(page, "Breaking it is right", rule.exception());
        rule.judgedAsOf().ifPresent(moment -> line(page, "The examples are judged as of", moment.toString()));
        example(rule.passing())
                .ifPresent(yaml -> page.append("\nThis is fine:\n\n").append(yaml));
        example(rule.violating())
                .ifPresent(yaml -> page.append("\nThis breaks the rule:\n\n").append(yaml));
        return page.toString();
    }

    private static void line(StringBuilder page, String name, String value) {
        page.append(name).append(": ").append(value).append('\n');
    }

    /** As a section of a page. */
    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("### `").append(rule.id()).append("`\n\n");
        page.append(rule.title()).append(", because ").append(rule.reason()).append(".\n\n");
        item(page, "Checked on", "`" + rule.subject().kind() + "`");
        item(page, "Level", LevelsText.of(rule));
        item(page, "Remedy", rule.remedy().isEmpty() ? "each finding names its own" : rule.remedy());
        item(page, "Source", rule.source());
        item(page, "Breaking it is right", rule.exception());
        examples(page);
        return page.toString();
    }

    private static void item(StringBuilder page, String name, String value) {
        page.append("- ").append(name).append(": ").append(value).append('\n');
    }

    /** Long examples are folded away, so that a reader sees the rules first. */
    private void examples(StringBuilder page) {
        Optional<String> passing = example(rule.passing());
        Optional<String> violating = example(rule.violating());
        boolean folded = Stream.of(passing, violating).flatMap(Optional::stream).anyMatch(Excerpt::isLong);
        page.append(folded ? "\n<details><summary>Two examples</summary>\n" : "");
        passing.ifPresent(yaml -> block(page, "This is fine:", Excerpt.of(yaml, violating.orElse(""))));
        violating.ifPresent(yaml -> block(page, "This breaks the rule:", Excerpt.of(yaml, passing.orElse(""))));
        page.append(folded ? "\n</details>\n" : "");
    }

    private static void block(StringBuilder page, String title, String yaml) {
        page.append('\n').append(title).append("\n\n```yaml\n").append(yaml).append("```\n");
    }

    /** An example as a document, if there is a kind of document for it. */
    private static Optional<String> example(Optional<?> value) {
        Documents documents = Documents.standard();
        return value.filter(it -> documents.kinds().of(it).isPresent()).map(documents::yaml);
    }
}
