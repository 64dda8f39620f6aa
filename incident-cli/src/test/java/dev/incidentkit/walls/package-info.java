/** The walls between the modules and inside them, and what breaks each. */
@NullMarked
package dev.incidentkit.walls;

import org.jspecify.annotations.NullMarked;
