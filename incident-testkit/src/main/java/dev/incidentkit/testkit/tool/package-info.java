/**
 * The contract of an incident tool. Write a driver, an {@link dev.incidentkit.testkit.tool.IncidentTool}, and let a test
 * class implement {@link dev.incidentkit.testkit.tool.IncidentToolContract}; or, without jqwik, ask a {@link
 * dev.incidentkit.testkit.tool.ToolVerifier}. Each {@link dev.incidentkit.testkit.tool.ToolProperty} is one thing that
 * the framework asks of a tool.
 *
 * <p>The tool is driven through random histories. After each command its roster and its timeline are compared with what
 * the model makes of the same history, and what it may not do with what the policy finds. The first history that shows a
 * fault is cut down to the shortest that still does.
 */
@NullMarked
package dev.incidentkit.testkit.tool;

import org.jspecify.annotations.NullMarked;
