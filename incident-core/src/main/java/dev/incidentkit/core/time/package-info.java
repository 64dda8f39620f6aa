/**
 * Where a stretch of time begins and ends: {@link dev.incidentkit.core.time.Interval} is half open, and a {@link
 * dev.incidentkit.core.time.Deadline}'s own instant is still in time. Nothing else decides that.
 */
@NullMarked
package dev.incidentkit.core.time;

import org.jspecify.annotations.NullMarked;
