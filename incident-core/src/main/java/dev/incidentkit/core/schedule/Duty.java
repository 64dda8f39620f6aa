package dev.incidentkit.core.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * A role for which one person at a time is on call. Where two are on call for the same role, there are two duties.
 *
 * <p>What stands later stands above: a rotation above the rotations before it, shifts above all rotations, overrides
 * above everything.
 *
 * @param domain for an expert, the area
 * @param rotations people who take turns
 * @param shifts what is planned one by one
 * @param overrides who steps in for whoever would be on call
 */
public record Duty(
        Role role,
        Optional<String> domain,
        ImmutableList<Rotation> rotations,
        ImmutableList<Shift> shifts,
        ImmutableList<Shift> overrides) {

    /**
     * @throws IllegalArgumentException if the domain is blank, or given with another role than Subject Matter Expert
     */
    public Duty {
        // An assignment knows which roles have domains.
        Assignment unused = new Assignment(Person.named("anybody"), role, domain);
    }

    /** A duty that is kept by rotations alone. */
    public static Duty of(Role role, Rotation... rotations) {
        return new Duty(
                role, Optional.empty(), ImmutableList.copyOf(rotations), ImmutableList.of(), ImmutableList.of());
    }

    /** This duty with an override more. */
    public Duty overriddenBy(Shift override) {
        return new Duty(
                role,
                domain,
                rotations,
                shifts,
                ImmutableList.<Shift>builder().addAll(overrides).add(override).build());
    }

    /** This person on this duty. */
    public Assignment of(Person person) {
        return new Assignment(person, role, domain);
    }

    /** Who is on call when, within a period; neighbouring ranges have different people. */
    public ImmutableRangeMap<Instant, Person> within(Range<Instant> period, ZoneId zone) {
        RangeMap<Instant, Person> onCall = TreeRangeMap.create();
        rotations.forEach(rotation -> onCall.putAll(rotation.within(period, zone)));
        shifts.forEach(shift -> onCall.put(shift.range(), shift.person()));
        overrides.forEach(shift -> onCall.put(shift.range(), shift.person()));
        return joined(
                ImmutableList.copyOf(onCall.subRangeMap(period).asMapOfRanges().entrySet()));
    }

    private static ImmutableRangeMap<Instant, Person> joined(ImmutableList<Map.Entry<Range<Instant>, Person>> ranges) {
        ImmutableRangeMap.Builder<Instant, Person> joined = ImmutableRangeMap.builder();
        int next = 0;
        while (next < ranges.size()) {
            Person person = ranges.get(next).getValue();
            Range<Instant> range = ranges.get(next++).getKey();
            while (next < ranges.size()
                    && ranges.get(next).getValue().equals(person)
                    && ranges.get(next).getKey().isConnected(range)) {
                range = range.span(ranges.get(next++).getKey());
            }
            joined.put(range, person);
        }
        return joined.build();
    }
}
