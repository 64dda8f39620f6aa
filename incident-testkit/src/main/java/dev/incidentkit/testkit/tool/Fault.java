package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableSet;

/**
 * Something that a tool did wrong at a step.
 *
 * @param properties which it broke
 * @param expected what the framework asks for
 * @param actual what the tool did
 */
record Fault(ImmutableSet<ToolProperty> properties, String expected, String actual) {
    Fault(ToolProperty property, String expected, String actual) {
        this(ImmutableSet.of(property), expected, actual);
    }

    boolean breaks(ToolProperty property) {
        return properties.contains(property);
    }

    Fault and(ToolProperty property) {
        return new Fault(
                ImmutableSet.<ToolProperty>builder()
                        .addAll(properties)
                        .add(property)
                        .build(),
                expected,
                actual);
    }
}
