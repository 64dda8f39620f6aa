package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A condition on the state must <em>always</em> hold, or <em>never</em>. While it is broken, that is one finding, from
 * the instant at which the state became so to the instant at which it ceased to be.
 */
public final class Always extends TemporalCheck {
    private final Function<? super Incident, ImmutableList<Evidence>> wrong;

    private Always(Function<? super Incident, ImmutableList<Evidence>> wrong) {
        this.wrong = wrong;
    }

    /** Wrong while the condition doesn't hold, as {@code what} says in a clause. */
    static Always holds(Condition<? super Incident> condition, String what) {
        return new Always(
                incident -> condition.holds(incident) ? ImmutableList.of() : ImmutableList.of(Evidence.that(what)));
    }

    /** Wrong while there is any evidence; each piece is a finding of its own. */
    static Always no(Function<? super Incident, ImmutableList<Evidence>> evidence) {
        return new Always(evidence);
    }

    @Override
    ImmutableSet<Class<? extends Event>> interests() {
        return ImmutableSet.of();
    }

    @Override
    Watch watch(int rule, int number) {
        return new Standing(rule, number) {
            @Override
            ImmutableList<Claim> claims(Run run, Incident incident, Instant at) {
                ImmutableList<Evidence> evidence = wrong.apply(incident);
                return evidence.isEmpty() ? ImmutableList.of() : claims(run, evidence);
            }

            private ImmutableList<Claim> claims(Run run, ImmutableList<Evidence> evidence) {
                return evidence.stream()
                        .flatMap(each -> run.finding(rule(), each).stream())
                        .map(finding -> new Claim(finding, finding.what(), Optional.empty()))
                        .collect(ImmutableList.toImmutableList());
            }
        };
    }
}
