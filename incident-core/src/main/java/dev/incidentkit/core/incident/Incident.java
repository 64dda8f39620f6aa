package dev.incidentkit.core.incident;

import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An incident at a moment: what its timeline so far comes to. {@link #after} is the whole of it: a pure function from a
 * state and an entry to the next state, which is this very state for an entry that changes none of it.
 *
 * <p>It remembers what is open, and not what is past, so its size doesn't grow with the timeline.
 *
 * @param progress how far it has come
 * @param leadership who is in charge, and who does what
 * @param impact how bad it is
 * @param open what must be remembered by name
 * @param cadences how often each audience hears, where the commander has said so
 * @param rotationPrepared whether the relief of the responders is planned
 */
public record Incident(
        Progress progress,
        Leadership leadership,
        Impact impact,
        OpenItems open,
        ImmutableMap<Audience, Duration> cadences,
        boolean rotationPrepared) {
    private static final Incident UNDECLARED =
            new Incident(Progress.NONE, Leadership.NONE, Impact.UNKNOWN, OpenItems.NONE, ImmutableMap.of(), false);

    /** An incident of which nothing is on record. */
    public static Incident undeclared() {
        return UNDECLARED;
    }

    /** The incident at the end of a timeline. */
    public static Incident of(Timeline timeline) {
        Incident incident = UNDECLARED;
        for (Entry entry : timeline.entries()) {
            incident = incident.after(entry);
        }
        return incident;
    }

    /** The incident after one more entry. */
    public Incident after(Entry entry) {
        return Fold.after(this, entry);
    }

    public Phase phase() {
        return progress.phase();
    }

    /** The zero of the incident's time, once it is declared. */
    public Optional<Instant> declaredAt() {
        return progress.declaredAt();
    }

    public boolean isDeclared() {
        return progress.declaredAt().isPresent();
    }

    /** Whether the response is on: declared, and not resolved. */
    public boolean isActive() {
        return phase() == Phase.ACTIVE || phase() == Phase.MITIGATED;
    }

    /** Whether customers notice, and nothing has helped yet. */
    public boolean customersAffected() {
        return phase() == Phase.ACTIVE && impact.customerVisible();
    }

    public Optional<Severity> severity() {
        return impact.severity();
    }

    public Roster roster() {
        return leadership.roster();
    }

    /** Whether this person commands. A program never does. */
    public boolean isCommander(Optional<Person> person) {
        return leadership.isCommander(person);
    }

    /** Whether this person holds the role. */
    public boolean holds(Optional<Person> person, Role role) {
        return person.isPresent() && roster().heldBy(person.get()).contains(role);
    }

    /** Whether a confirmation by this person would complete the hand-off that is under way. */
    public boolean completesHandoff(Optional<Person> confirmer) {
        return leadership.completesHandoff(confirmer);
    }

    /**
     * The response as of a moment. Until a severity is called, it is taken as the least, which asks for nothing that
     * every other doesn't ask for too.
     */
    public Response responseAt(Instant now) {
        Duration running =
                declaredAt().map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
        return Response.of(severity().orElse(Severity.SEV_4), roster())
                .withCustomerVisible(impact.customerVisible())
                .withRunningFor(running.isNegative() ? Duration.ZERO : running)
                .withRotationPrepared(rotationPrepared);
    }

    Incident with(Progress value) {
        return value == progress ? this : new Incident(value, leadership, impact, open, cadences, rotationPrepared);
    }

    Incident with(Leadership value) {
        return value == leadership ? this : new Incident(progress, value, impact, open, cadences, rotationPrepared);
    }

    Incident with(Impact value) {
        return value == impact ? this : new Incident(progress, leadership, value, open, cadences, rotationPrepared);
    }

    Incident with(OpenItems value) {
        return value == open ? this : new Incident(progress, leadership, impact, value, cadences, rotationPrepared);
    }

    Incident with(Audience audience, Duration every) {
        if (every.equals(cadences.get(audience))) {
            return this;
        }
        ImmutableMap<Audience, Duration> changed = ImmutableMap.<Audience, Duration>builder()
                .putAll(cadences)
                .put(audience, every)
                .buildKeepingLast();
        return new Incident(progress, leadership, impact, open, changed, rotationPrepared);
    }

    Incident withRotationPrepared() {
        return rotationPrepared ? this : new Incident(progress, leadership, impact, open, cadences, true);
    }
}
