/** Status reports: {@link dev.incidentkit.core.can.CanReport} has a slot for what is seen, done and needed. */
@NullMarked
package dev.incidentkit.core.can;

import org.jspecify.annotations.NullMarked;
