package dev.incidentkit.testkit.arbitraries;

import dev.incidentkit.rules.Rule;

/**
 * Something that breaks a rule.
 *
 * @param rule the rule that it breaks
 * @param subject what breaks it, of the type of the rule's subject
 */
public record Violation(Rule<?> rule, Object subject) {
    @Override
    public String toString() {
        return "breaks " + rule.id() + ": " + subject;
    }
}
