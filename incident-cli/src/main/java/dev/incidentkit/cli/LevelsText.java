package dev.incidentkit.cli;

import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.staffing.Combination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much a rule weighs, in words. */
final class LevelsText {
    private LevelsText() {}

    /** One clause, {@code error at Sev-0 to Sev-2, warning at Sev-3 and Sev-4; cardinal}. */
    static String of(Rule<?> rule) {
        String levels = rule.levels().isUniform() ? rule.levels().heaviest().toString() : bySeverity(rule);
        String all = levels + condition(rule).map(it -> ", " + it).orElse("");
        return rule.isCardinal() ? all + ", cardinal" : all;
    }

    /** How much it weighs on a condition, where it has no level otherwise. */
    static Optional<String> condition(Rule<?> rule) {
        List<Severity> free = Severity.all().stream()
                .filter(severity -> rule.levels().at(severity).isEmpty())
                .toList();
        return Combination.of(rule.id()).stream()
                .map(Combination::where)
                .filter(where -> where != Combination.Allowed.FREELY)
                .findFirst()
                .map(where -> switch (where) {
                    case WITH_A_REMINDER -> "advice at " + range(free) + " as a reminder";
                    case WHILE_SHORT -> "warning at " + range(free) + " once the incident isn't short";
                    case FREELY -> "";
                });
    }

    private static String bySeverity(Rule<?> rule) {
        List<String> parts = new ArrayList<>();
        for (Level level : Level.values()) {
            List<Severity> at = Severity.all().stream()
                    .filter(severity ->
                            rule.levels().at(severity).filter(level::equals).isPresent())
                    .toList();
            if (!at.isEmpty()) {
                parts.add(level + " at " + range(at));
            }
        }
        return String.join(", ", parts);
    }

    /** A rule weighs the same from one severity to another, and nowhere beyond. */
    private static String range(List<Severity> severities) {
        Severity first = severities.get(0);
        Severity last = severities.get(severities.size() - 1);
        return switch (severities.size()) {
            case 1 -> first.toString();
            case 2 -> first + " and " + last;
            default -> first + " to " + last;
        };
    }

    static Mapping json(Rule<?> rule) {
        Mapping.Builder levels = Mapping.builder();
        for (Severity severity : Severity.all()) {
            levels.put(
                    severity.id(),
                    rule.levels()
                            .at(severity)
                            .map(level -> Scalar.text(level.toString()))
                            .orElse(Scalar.nothing()));
        }
        return levels.build();
    }
}
