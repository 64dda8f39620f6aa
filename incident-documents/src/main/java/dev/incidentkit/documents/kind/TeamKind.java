package dev.incidentkit.documents.kind;

import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.rules.staffing.Team;

/** The people who could respond, and who does what already. */
final class TeamKind {
    static final Kind<Team> TEAM = Kind.of(
            "team",
            "The people who could respond",
            Team.class,
            () -> Notations.standard().with(Roster.class, new RosterNotation()).mappingOf(Team.class));

    private TeamKind() {}
}
