package dev.incidentkit.benchmarks.incident;

import dev.incidentkit.core.timeline.Entry;

/**
 * An entry of one of the incidents, in the shape that each tool wants.
 *
 * @param incident the number of the incident
 * @param entry as this library has it
 * @param flat as the others want it
 */
record Step(Integer incident, Entry entry, Flat flat) {}
