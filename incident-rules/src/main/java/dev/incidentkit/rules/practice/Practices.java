package dev.incidentkit.rules.practice;

import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.rules.Subject;

/** What rules on a team's preparation look at. */
public final class Practices {
    public static final Subject<Rubric> RUBRIC = Subject.of("rubric", Rubric.class);
    public static final Subject<Readiness> READINESS = Subject.of("readiness", Readiness.class);
    public static final Subject<Adoption> ADOPTION = Subject.of("adoption", Adoption.class);
    public static final Subject<GameDays> GAME_DAYS = Subject.of("game-days", GameDays.class);

    private Practices() {}
}
