package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.severity.Severity;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which severities a schedule can staff when, each person on call taking any of the roles for which they are.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(schedule, Planner.of(policy));
 * coverage.shortages(Severity.SEV_1, true).asMapOfRanges();   // what is missing, from when to when
 * }</pre>
 */
public final class Coverage {
    private final ImmutableRangeMap<Instant, Roster> rosters;
    private final Planner planner;

    private Coverage(ImmutableRangeMap<Instant, Roster> rosters, Planner planner) {
        this.rosters = rosters;
        this.planner = planner;
    }

    /** The coverage of a schedule, as this planner sees it. */
    public static Coverage of(Schedule schedule, Planner planner) {
        return of(schedule.rosters(), planner);
    }

    /** The coverage of a schedule that is expanded already. */
    public static Coverage of(ImmutableRangeMap<Instant, Roster> rosters, Planner planner) {
        return new Coverage(rosters, planner);
    }

    /** What is missing at each moment of the schedule to staff this severity; neighbouring ranges differ. */
    public ImmutableRangeMap<Instant, Shortage> shortages(Severity severity, boolean customerVisible) {
        Response response = Response.of(severity, Roster.empty()).withCustomerVisible(customerVisible);
        Map<ImmutableMultiset<RoleSet>, Shortage> known = new HashMap<>();
        RangeMap<Instant, Shortage> shortages = TreeRangeMap.create();
        rosters.asMapOfRanges().forEach((range, roster) -> {
            Shortage shortage = known.computeIfAbsent(
                    shapeOf(roster),
                    shape -> planner.staff(candidates(roster), response).shortage());
            shortages.putCoalescing(range, shortage);
        });
        return ImmutableRangeMap.copyOf(shortages);
    }

    /** What a roster looks like without the names: whoever they are, the same is missing. */
    private static ImmutableMultiset<RoleSet> shapeOf(Roster roster) {
        return IntStream.range(0, roster.size())
                .filter(number -> !roster.person(number).isAutomation())
                .mapToObj(roster::heldBy)
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** The plan for a response that is called at this moment, by the people who are on call then. */
    public StaffingPlan staffAt(Instant moment, Response response) {
        Roster onCall = rosters.get(moment);
        return planner.staff(onCall == null ? ImmutableList.of() : candidates(onCall), response);
    }

    /** Everyone on a roster, as somebody who can take any of the roles held. */
    private static ImmutableList<Candidate> candidates(Roster roster) {
        return roster.people().stream()
                .map(person -> new Candidate(person, roster.heldBy(person).roles(), domains(person, roster)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> domains(Person person, Roster roster) {
        return roster.assignments().stream()
                .filter(assignment -> assignment.person().equals(person))
                .map(Assignment::domain)
                .flatMap(domain -> domain.stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
