package dev.incidentkit.testkit.tool;

import java.util.function.Supplier;

/**
 * A tool of the zoo.
 *
 * @param fault what is wrong with it
 * @param property the property that it should be caught by
 * @param word what the message must say for a reader to see the fault
 */
record Beast(String fault, boolean watching, Supplier<IncidentTool> tool, ToolProperty property, String word) {

    /** One that doesn't look at the clock. */
    static Beast of(String fault, ToolProperty property, String word, Supplier<IncidentTool> tool) {
        return new Beast(fault, false, tool, property, word);
    }

    /** One that knows what is due and what is wrong. */
    static Beast watching(String fault, ToolProperty property, String word, Supplier<IncidentTool> tool) {
        return new Beast(fault, true, tool, property, word);
    }

    @Override
    public String toString() {
        return fault;
    }
}
