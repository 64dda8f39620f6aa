/**
 * Who is on call when: a {@link dev.incidentkit.core.schedule.Schedule} promises some roles over some time, and has
 * rotations, fixed shifts and overrides that keep the promise, or don't.
 *
 * <p>Schedules are written by the clocks of people and lived by the clock of the world. {@link
 * dev.incidentkit.core.schedule.Schedule#rosters} turns one into the other, daylight saving included.
 */
@NullMarked
package dev.incidentkit.core.schedule;

import org.jspecify.annotations.NullMarked;
