package dev.incidentkit.core.timeline;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Reason;
import java.time.Instant;
import java.util.Optional;

/** How an incident gets under way ("A runbook for the first ten minutes"). */
public sealed interface Opening extends Event {

    /**
     * Somebody declares the incident; the clock of all deadlines starts. The declarer commands until a commander is
     * named.
     *
     * @param summary one line on what is wrong
     * @param reasons why it is an incident
     * @param workBegan when people began to work on the problem, if before the declaration
     */
    record Declared(Optional<String> summary, ImmutableSet<Reason> reasons, Optional<Instant> workBegan)
            implements Opening {}

    /** The incident's own channel is opened. */
    record ChannelOpened(String channel) implements Opening {}

    /**
     * A voice or video bridge is opened.
     *
     * @param business whether it is the second one, for legal, PR and executives
     */
    record BridgeOpened(boolean business) implements Opening {}

    /**
     * Somebody is paged for a role.
     *
     * @param person who, if the page names a person
     * @param domain the expert's domain
     */
    record Paged(Role role, Optional<Person> person, Optional<String> domain) implements Opening {}
}
