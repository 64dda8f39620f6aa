package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The shortest history after which a tool breaks a property.
 *
 * @param steps the history, a line each; at the last step something is wrong
 * @param expected what should have come of it
 * @param actual what has
 */
public record Counterexample(ToolProperty property, ImmutableList<String> steps, String expected, String actual) {

    /** All of it, as a failing test shows it. */
    public String message() {
        StringBuilder lines = new StringBuilder(property.toString());
        lines.append("\n  the shortest history that shows it:");
        for (int i = 0; i < steps.size(); i++) {
            lines.append("\n    ").append(i + 1).append(". ").append(steps.get(i));
        }
        return lines.append("\n  expected: ")
                .append(expected)
                .append("\n  actual:   ")
                .append(actual)
                .append("\n  see:      ")
                .append(property.documentation())
                .toString();
    }

    @Override
    public String toString() {
        return message().lines().collect(Collectors.joining("\n"));
    }
}
