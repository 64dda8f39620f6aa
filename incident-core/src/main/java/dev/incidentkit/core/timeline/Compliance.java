package dev.incidentkit.core.timeline;

import com.google.common.collect.ImmutableList;

/** The clocks of regulators and contracts ("On Sev-0 specifically"). */
public sealed interface Compliance extends Event {

    /** It is established which clocks run, by name; an empty list says that none does. */
    record ClocksIdentified(ImmutableList<String> clocks) implements Compliance {}

    /** A clock is put under watch. */
    record ClockStarted(Clock clock) implements Compliance {}

    /** The disclosure that a clock asks for is made. */
    record ClockMet(String clock) implements Compliance {}
}
