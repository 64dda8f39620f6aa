package dev.incidentkit.core.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an incident has come.
 *
 * @param phase the part of its life that it is in
 * @param declaredAt the zero of its time, once it is declared
 * @param workBegan when people began to work on the problem, as far as the record tells
 * @param causeAddressed whether the root cause is understood and something was done about it
 * @param resolvedAt when it was last called resolved
 * @param closedAt when it was last called closed
 * @param channelGone whether its channel was archived, or deleted, and not opened again
 */
public record Progress(
        Phase phase,
        Optional<Instant> declaredAt,
        Optional<Instant> workBegan,
        boolean causeAddressed,
        Optional<Instant> resolvedAt,
        Optional<Instant> closedAt,
        boolean channelGone) {
    static final Progress NONE = new Progress(
            Phase.UNDECLARED, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), false);

    Progress declared(Instant at, Optional<Instant> begun) {
        boolean earlier =
                begun.isPresent() && workBegan.filter(begun.get()::isAfter).isEmpty();
        Optional<Instant> work = earlier ? begun : workBegan;
        return new Progress(Phase.ACTIVE, Optional.of(at), work, causeAddressed, resolvedAt, closedAt, channelGone);
    }

    Progress workedOnFrom(Instant at) {
        return new Progress(phase, declaredAt, Optional.of(at), causeAddressed, resolvedAt, closedAt, channelGone);
    }

    Progress withCauseAddressed(boolean value) {
        return value == causeAddressed
                ? this
                : new Progress(phase, declaredAt, workBegan, value, resolvedAt, closedAt, channelGone);
    }

    Progress resolved(Instant at) {
        return new Progress(
                Phase.RESOLVED, declaredAt, workBegan, causeAddressed, Optional.of(at), closedAt, channelGone);
    }

    Progress closed(Instant at) {
        return phase == Phase.CLOSED
                ? this
                : new Progress(
                        Phase.CLOSED, declaredAt, workBegan, causeAddressed, resolvedAt, Optional.of(at), channelGone);
    }

    /** The work goes on, and with it the search for a cause that wasn't found after all. */
    Progress recurred() {
        return phase == Phase.ACTIVE && !causeAddressed && !channelGone
                ? this
                : new Progress(Phase.ACTIVE, declaredAt, workBegan, false, resolvedAt, closedAt, false);
    }

    Progress mitigated() {
        return new Progress(Phase.MITIGATED, declaredAt, workBegan, causeAddressed, resolvedAt, closedAt, channelGone);
    }

    Progress withChannelGone(boolean value) {
        return value == channelGone
                ? this
                : new Progress(phase, declaredAt, workBegan, causeAddressed, resolvedAt, closedAt, value);
    }
}
