package dev.incidentkit.core.incident;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import java.util.Optional;

/**
 * Who is in charge, and who does what.
 *
 * @param roster who holds which role
 * @param named whether the commander was named, rather than being in command for having declared
 * @param handoff the change of command under way, if any
 */
public record Leadership(Roster roster, boolean named, Optional<Handoff> handoff) {
    static final Leadership NONE = new Leadership(Roster.empty(), false, Optional.empty());

    /** Whoever declares commands until somebody is named, unless it is a program. */
    Leadership afterDeclarationBy(Optional<Person> declarer) {
        if (named
                || roster.commanders() > 0
                || declarer.isEmpty()
                || declarer.get().isAutomation()) {
            return this;
        }
        return with(roster.with(Assignment.of(declarer.get(), Role.INCIDENT_COMMANDER)), false);
    }

    Leadership afterAssignment(Assignment assignment) {
        boolean command = assignment.role() == Role.INCIDENT_COMMANDER;
        if (!command) {
            return roster.assignments().contains(assignment) ? this : with(roster.with(assignment), named);
        }
        Roster others = named ? roster : withoutCommanders(roster);
        boolean already = others.heldBy(assignment.person()).contains(Role.INCIDENT_COMMANDER);
        if (already && named) {
            return this;
        }
        return with(already ? others : others.with(assignment), true);
    }

    Leadership afterRelease(Person person, Role role) {
        return roster.heldBy(person).contains(role) ? with(roster.without(person, role), named) : this;
    }

    /** A later brief takes the place of one that is under way; nobody can hand over to themselves or to a program. */
    Leadership afterBrief(Optional<Person> from, Person to) {
        return from.isEmpty() || !isCommander(from) || to.isAutomation() || to.equals(from.get())
                ? this
                : new Leadership(roster, named, Optional.of(new Handoff(from.get(), to, false)));
    }

    /** Whoever takes command without having been briefed begins a hand-off too, which is the commander's to confirm. */
    Leadership afterReadBackBy(Optional<Person> reader) {
        if (handoff.isEmpty() && canSucceed(reader)) {
            Person from = roster.holders(Role.INCIDENT_COMMANDER).get(0);
            return new Leadership(roster, named, Optional.of(new Handoff(from, reader.orElseThrow(), true)));
        }
        return handoff.isPresent()
                        && !handoff.get().readBack()
                        && reader.equals(Optional.of(handoff.get().to()))
                ? new Leadership(roster, named, Optional.of(handoff.get().afterReadBack()))
                : this;
    }

    private boolean canSucceed(Optional<Person> person) {
        return roster.commanders() == 1 && person.isPresent() && !person.get().isAutomation() && !isCommander(person);
    }

    /** Command changes with the confirmation of the outgoing commander, after the incoming one has read back. */
    Leadership afterConfirmationBy(Optional<Person> confirmer) {
        if (!completesHandoff(confirmer)) {
            return this;
        }
        Person from = handoff.orElseThrow().from();
        Person to = handoff.orElseThrow().to();
        Roster handed = roster.without(from, Role.INCIDENT_COMMANDER)
                .without(to, Role.DEPUTY) // a Deputy who takes over stands behind nobody any more
                .with(Assignment.of(to, Role.INCIDENT_COMMANDER));
        return new Leadership(handed, true, Optional.empty());
    }

    /** Whether a confirmation by this person would complete the hand-off that is under way. */
    boolean completesHandoff(Optional<Person> confirmer) {
        return handoff.isPresent()
                && handoff.get().readBack()
                && confirmer.equals(Optional.of(handoff.get().from()));
    }

    boolean isCommander(Optional<Person> person) {
        return person.isPresent()
                && !person.get().isAutomation()
                && roster.heldBy(person.get()).contains(Role.INCIDENT_COMMANDER);
    }

    /** Whoever commands no more has nothing left to hand over. */
    private Leadership with(Roster changed, boolean isNamed) {
        Optional<Handoff> standing =
                handoff.filter(it -> changed.heldBy(it.from()).contains(Role.INCIDENT_COMMANDER));
        return new Leadership(changed, isNamed, standing);
    }

    private static Roster withoutCommanders(Roster roster) {
        Roster remaining = roster;
        for (Person commander : roster.holders(Role.INCIDENT_COMMANDER)) {
            remaining = remaining.without(commander, Role.INCIDENT_COMMANDER);
        }
        return remaining;
    }
}
