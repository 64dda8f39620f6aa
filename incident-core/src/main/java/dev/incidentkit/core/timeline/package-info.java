/**
 * The record of an incident. A {@link dev.incidentkit.core.timeline.Timeline} is a sequence of {@linkplain
 * dev.incidentkit.core.timeline.Entry entries}; each says when, who, how it was recorded, and which {@linkplain
 * dev.incidentkit.core.timeline.Event event}. What isn't in the timeline did not happen.
 */
@NullMarked
package dev.incidentkit.core.timeline;

import org.jspecify.annotations.NullMarked;
