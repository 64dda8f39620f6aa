package dev.incidentkit.core.incident;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An incident that is written down entry by entry, one a minute. */
final class Journal {
    static final Instant START = Instant.parse("2026-05-20T14:32:00Z");

    private Incident incident = Incident.undeclared();
    private int minute;

    /** An incident that amara has declared. */
    static Journal declared() {
        return new Journal().by("amara", declaration());
    }

    static Opening.Declared declaration() {
        return new Opening.Declared(
                Optional.of("payments fail"), ImmutableSet.of(Reason.CUSTOMERS_AFFECTED), Optional.empty());
    }

    static Command.RoleAssigned assigned(Role role, String name) {
        return new Command.RoleAssigned(role, Person.named(name), Optional.empty());
    }

    static Command.HandoffBriefed brief(Person to) {
        Optional<ImmutableList<String>> none = Optional.of(ImmutableList.of());
        return new Command.HandoffBriefed(to, Optional.of(CanReport.of("c", "a", "nothing")), none, none, none, none);
    }

    static Command.HandoffBriefed brief(String to) {
        return brief(Person.named(to));
    }

    static Command.HandoffReadBack readBack() {
        return new Command.HandoffReadBack(Optional.of(CanReport.of("c", "a", "nothing")));
    }

    Journal by(String name, Event event) {
        return by(Person.named(name), event);
    }

    Journal by(Person person, Event event) {
        incident = incident.after(Entry.of(now(), person, event));
        minute++;
        return this;
    }

    /** When the next entry will be. */
    Instant now() {
        return START.plus(Duration.ofMinutes(minute));
    }

    Incident incident() {
        return incident;
    }

    ImmutableList<String> commanders() {
        return incident.roster().holders(Role.INCIDENT_COMMANDER).stream()
                .map(Person::name)
                .collect(ImmutableList.toImmutableList());
    }
}
