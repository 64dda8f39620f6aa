package dev.incidentkit.core.practice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Role;
import java.util.Arrays;
import java.util.Locale;

/** A step on the way to all six roles ("The realistic adoption path"). Each builds on the one below it. */
public enum Stage {
    /** Incident Commander and Subject Matter Expert, declared and explicit. */
    COMMAND(Role.INCIDENT_COMMANDER, Role.SUBJECT_MATTER_EXPERT),
    /** A Scribe too. */
    RECORD(Role.SCRIBE),
    /** A Communications Lead too, for what customers see. */
    CUSTOMERS(Role.COMMUNICATIONS_LEAD),
    /** Internal Liaison and Deputy too, as people of their own at higher severities. */
    ALL_ROLES(Role.INTERNAL_LIAISON, Role.DEPUTY);

    private static final ImmutableList<Stage> ALL = ImmutableList.copyOf(values());

    private final ImmutableSet<Role> added;

    Stage(Role... added) {
        this.added = ImmutableSet.copyOf(added);
    }

    /** All stages, the first one first. */
    public static ImmutableList<Stage> all() {
        return ALL;
    }

    /**
     * The stage of this number, 1 to 4.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage of(int number) {
        checkArgument(number >= 1 && number <= ALL.size(), "there is no stage %s; write one from 1 to 4", number);
        return ALL.get(number - 1);
    }

    /** Its number, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The roles that it adds. */
    public ImmutableSet<Role> added() {
        return added;
    }

    /** All roles that a team at this stage fills. */
    public ImmutableSet<Role> roles() {
        return Arrays.stream(values())
                .filter(stage -> stage.ordinal() <= ordinal())
                .flatMap(stage -> stage.added.stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The name as files spell it, {@code all-roles}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name as people say it, {@code stage 2}. */
    @Override
    public String toString() {
        return "stage " + number();
    }
}
