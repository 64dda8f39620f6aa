package dev.incidentkit.core.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

/** Lays duties over each other: wherever anybody comes or goes, another roster begins. */
final class RosterSweep {
    private RosterSweep() {}

    /** Who is on this duty when. */
    record OnDuty(Duty duty, ImmutableRangeMap<Instant, Person> people) {
        Optional<Assignment> at(Instant instant) {
            return Optional.ofNullable(people.get(instant)).map(duty::of);
        }
    }

    static ImmutableRangeMap<Instant, Roster> over(Range<Instant> period, ImmutableList<OnDuty> duties) {
        TreeSet<Instant> cuts = new TreeSet<>();
        cuts.add(period.lowerEndpoint());
        for (OnDuty duty : duties) {
            for (Range<Instant> range : duty.people().asMapOfRanges().keySet()) {
                cuts.add(range.lowerEndpoint());
                cuts.add(range.upperEndpoint());
            }
        }
        cuts.remove(period.upperEndpoint());

        ImmutableRangeMap.Builder<Instant, Roster> rosters = ImmutableRangeMap.builder();
        Instant since = period.lowerEndpoint();
        Roster roster = at(since, duties);
        for (Instant cut : cuts.tailSet(since, false)) {
            Roster next = at(cut, duties);
            if (!next.equals(roster)) {
                rosters.put(Range.closedOpen(since, cut), roster);
                since = cut;
                roster = next;
            }
        }
        return rosters.put(Range.closedOpen(since, period.upperEndpoint()), roster)
                .build();
    }

    private static Roster at(Instant instant, ImmutableList<OnDuty> duties) {
        ImmutableList.Builder<Assignment> onCall = ImmutableList.builder();
        for (OnDuty duty : duties) {
            duty.at(instant).ifPresent(onCall::add);
        }
        return Roster.of(onCall.build());
    }
}
