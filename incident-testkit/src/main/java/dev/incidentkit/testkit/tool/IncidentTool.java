package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An incident tool as the kit drives it: one incident, from before its declaration on. An adopter writes a driver, which
 * passes each command on to the tool, as if {@code by} had given it at {@code at}, and says what became of it.
 *
 * <p>There are two ways to write one. {@link ToolDriver} takes a line for each kind of command. Or implement this: either
 * a method for each command, or {@link #handle} for all of them. A command that the driver doesn't know is {@linkplain
 * Answer#unsupported unsupported}: it isn't asked of the tool, and what can't be tested without it is shown as skipped.
 *
 * <p>The clock is the kit's: {@code at} never goes back, and the tool looks at no other clock.
 */
public interface IncidentTool {

    /** Who holds what, as the tool has it. */
    Roster roster();

    /** The record of the incident, as the tool has it. */
    Timeline timeline();

    /**
     * Makes an event happen. This is what the kit calls; unless a driver says otherwise, it calls the method of that
     * command.
     *
     * @param event what should happen, and be on record then
     */
    default Answer handle(Instant at, Person by, Event event) {
        return Commands.give(this, at, by, event);
    }

    /** How severe it is, as the tool has it; if the driver doesn't say, what its timeline comes to. */
    default Optional<Severity> severity() {
        return Incident.of(timeline()).severity();
    }

    /** Declares the incident; this is the {@link dev.incidentkit.core.timeline.Opening.Declared} of its timeline. */
    default Answer declare(Instant at, Person by, String summary) {
        return Answer.unsupported();
    }

    /**
     * Gives a role to a person.
     *
     * @param domain an expert's, if it is named
     */
    default Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
        return Answer.unsupported();
    }

    /** Takes a role from a person. */
    default Answer release(Instant at, Person by, Role role, Person person) {
        return Answer.unsupported();
    }

    /** Begins a hand-off of command: {@code by} briefs {@code brief.to()}. */
    default Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
        return Answer.unsupported();
    }

    /** The successor reads the brief back. */
    default Answer readBackHandoff(Instant at, Person by, CanReport report) {
        return Answer.unsupported();
    }

    /** The outgoing commander confirms, and with that command changes. */
    default Answer confirmHandoff(Instant at, Person by) {
        return Answer.unsupported();
    }

    default Answer callSeverity(Instant at, Person by, Severity severity, Optional<String> reason) {
        return Answer.unsupported();
    }

    default Answer report(Instant at, Person by, Communication.Addressee to, CanReport report) {
        return Answer.unsupported();
    }

    /** Records the root cause, and what was done about it. */
    default Answer establishCause(Instant at, Person by, String cause, String addressedBy) {
        return Answer.unsupported();
    }

    default Answer mitigate(Instant at, Person by) {
        return Answer.unsupported();
    }

    default Answer resolve(Instant at, Person by) {
        return Answer.unsupported();
    }

    default Answer close(Instant at, Person by) {
        return Answer.unsupported();
    }

    /** Adds a line to the timeline. */
    default Answer note(Instant at, Person by, String text) {
        return Answer.unsupported();
    }

    /** Corrects the entry with this number; the entry itself stays as it is. */
    default Answer correct(Instant at, Person by, int entry, String correction) {
        return Answer.unsupported();
    }

    default Answer setCadence(Instant at, Person by, Audience audience, Duration every) {
        return Answer.unsupported();
    }

    default Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
        return Answer.unsupported();
    }

    default Answer updateInternally(Instant at, Person by, String text) {
        return Answer.unsupported();
    }

    /** The commander authorises an action. */
    default Answer authorise(Instant at, Person by, String action) {
        return Answer.unsupported();
    }

    /** Somebody starts an action, with their hands on a system. */
    default Answer startAction(Instant at, Person by, String action) {
        return Answer.unsupported();
    }

    /** Records any other event: a page, a channel, a fact, evidence, a decision. */
    default Answer record(Instant at, Person by, Event event) {
        return Answer.unsupported();
    }

    /** Time has passed, and nobody has done anything. */
    default void advanceTo(Instant now) {}

    /** What is due next. Only the {@linkplain #tracks tracked} rules count. */
    default ImmutableList<Obligation> obligations() {
        throw new UnsupportedOperationException("the driver doesn't tell what is due");
    }

    /** What is wrong. Only the {@linkplain #tracks tracked} rules count. */
    default ImmutableList<Finding> findings() {
        throw new UnsupportedOperationException("the driver doesn't tell what is wrong");
    }

    /** Whether the tool tells of the deadlines and findings of this rule; of all, if the driver doesn't say. */
    default boolean tracks(String rule) {
        return true;
    }

    /** The same incident after the tool was stopped and started again. */
    default IncidentTool restart() {
        throw new UnsupportedOperationException("the driver can't restart the tool");
    }
}
