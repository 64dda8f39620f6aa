package dev.incidentkit.core.practice;

import dev.incidentkit.core.roster.Roster;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An incident that was made on purpose, to rehearse the response ("Adopting this").
 *
 * @param planned whether it was planned and could be stopped at any time
 * @param environment where something was broken, if it wasn't in production
 * @param component what was broken, if it was a component of production chosen with care
 * @param roster who held which role
 * @param timeline where the timeline is that was written
 * @param postmortem where the postmortem is that was written
 * @param evaluation what the team found out about its response
 */
public record GameDay(
        LocalDate date,
        boolean planned,
        Optional<String> environment,
        Optional<String> component,
        Roster roster,
        Optional<String> timeline,
        Optional<String> postmortem,
        Optional<String> evaluation) {}
