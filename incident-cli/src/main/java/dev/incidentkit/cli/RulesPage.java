package dev.incidentkit.cli;

import com.google.common.collect.ImmutableCollection;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;

/** The catalogue of rules as one page of Markdown. */
final class RulesPage {
    private static final String INTRODUCTION = """
            # Rules

            Every rule that `incident check` applies. This page is generated from the rules themselves by
            `incident rules --format markdown`; `incident explain` prints one rule, or one setting.

            A rule weighs as much as the framework does: an *error* is what it says must be or must never be, a *warning*
            what should be or is tolerated on a condition, *advice* a hint. A policy may change that, except for cardinal
            rules, which can't be switched off, lowered or waived.
            """;

    private RulesPage() {}

    private static final String SETTINGS = """

            ## Settings

            The numbers and switches of the rules, which a team may set as it likes. Where the framework gives no figure the
            default is ours.

            | Setting | Default | Whose | What it is for |
            |---|---|---|---|
            """;

    static String of(ImmutableCollection<Rule<?>> rules, ImmutableCollection<Setting<?>> settings) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        String area = "";
        for (Rule<?> rule : rules) {
            if (!rule.area().equals(area)) {
                area = rule.area();
                page.append("\n## ").append(area).append('\n');
            }
            page.append('\n').append(new RulePage(rule).markdown());
            SettingAsRule.after(rule).forEach(it -> page.append('\n').append(it.markdown()));
        }
        page.append(SETTINGS);
        settings.forEach(setting -> page.append(new SettingPage(setting).markdown()));
        return page.toString();
    }
}
