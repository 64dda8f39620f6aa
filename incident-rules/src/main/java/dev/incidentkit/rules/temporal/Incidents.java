package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Checker;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.Subject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The vocabulary of rules on incidents: what a rule is {@linkplain #INCIDENT on}, the operators, the usual conditions. */
public final class Incidents {
    /** What rules on incidents are on. */
    public static final Subject<Timeline> INCIDENT = new IncidentSubject();

    private Incidents() {}

    private static final class IncidentSubject extends Subject<Timeline> {
        private IncidentSubject() {
            super("timeline", Timeline.class, timeline -> Optional.empty());
        }

        @Override
        protected Checker<Timeline> checker(Policy policy) {
            return new TimelineChecker(new Plan(policy));
        }
    }

    /** Each entry of these types; without types, every entry. */
    @SafeVarargs
    public static EachEntry.Entries each(Class<? extends Event>... types) {
        return new EachEntry.Entries(types.length == 0 ? Events.types() : ImmutableSet.copyOf(types));
    }

    /** The condition on the state holds always; {@code what} says in a clause what is wrong while it doesn't. */
    public static TemporalCheck always(Condition<? super Incident> condition, String what) {
        return Always.holds(condition, what);
    }

    /** There is never any evidence in the state. */
    public static TemporalCheck never(Function<? super Incident, ImmutableList<Evidence>> evidence) {
        return Always.no(evidence);
    }

    /** Within this time of the declaration. */
    public static FromDeclaration withinOfDeclaration(Setting<Duration> time) {
        return FromDeclaration.within(time);
    }

    /** Within a time of the declaration that depends on the incident. */
    public static FromDeclaration withinOfDeclaration(BiFunction<Incident, Settings, Optional<Duration>> time) {
        return FromDeclaration.within(time);
    }

    /** After entries of these types, for each trigger in them. */
    @SafeVarargs
    public static Within afterEach(
            Function<? super Moment, ImmutableList<Within.Trigger>> triggers, Class<? extends Event>... types) {
        return Within.after(triggers, ImmutableSet.copyOf(types));
    }

    /** At least every so often while this holds of the incident: {@code what}, a noun phrase, by whoever has the role. */
    public static Every everyDuring(Predicate<Incident> during, Setting<Duration> period, String what, Role owedBy) {
        return Every.during(during, period, what, owedBy);
    }

    /** By somebody who is in this role when the entry is made; a program is never Incident Commander. */
    public static Condition<Moment> by(Role role) {
        Condition<Moment> condition = role == Role.INCIDENT_COMMANDER
                ? moment -> moment.before().isCommander(moment.by())
                        || moment.number() == 1 && moment.after().isCommander(moment.by())
                : moment -> moment.before().holds(moment.by(), role);
        return condition.as("it is by the " + role);
    }

    /** The incident is of this severity, or a worse one, as far as it was called. */
    public static Predicate<Incident> atLeast(Severity severity) {
        return incident ->
                incident.severity().map(called -> called.isAtLeast(severity)).orElse(false);
    }
}
