/**
 * Rules of ArchUnit for the classes in which rules are written: {@link
 * dev.incidentkit.testkit.architecture.RuleClasses}.
 */
@NullMarked
package dev.incidentkit.testkit.architecture;

import org.jspecify.annotations.NullMarked;
