package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Interval;
import java.util.Optional;

/**
 * One thing that a condition or a check saw in a subject: what, who, and where. A rule makes a {@link Finding} of it.
 *
 * @param what a clause of English without a full stop, "chen is both Incident Commander and Scribe"
 * @param people who it concerns
 * @param about what it concerns besides people, in words that outlive a rewording of {@code what}: a pair of roles, the
 *     number of an entry; part of the identity of the finding
 * @param where the place in the subject, a path of names as its document has them, {@code roster/scribe/chen}
 * @param level how much it weighs, where this differs from what the rule says of its severity
 * @param remedy what to do about it, where this differs from what the rule says
 * @param when from when to when, for what is wrong over time
 */
public record Evidence(
        String what,
        ImmutableList<Person> people,
        String about,
        String where,
        Optional<Level> level,
        Optional<String> remedy,
        Optional<Interval> when) {

    /** Evidence of something that concerns the subject as a whole. */
    public static Evidence that(String what) {
        return new Evidence(what, ImmutableList.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Evidence concerning(Person... who) {
        return concerning(ImmutableList.copyOf(who));
    }

    public Evidence concerning(ImmutableList<Person> who) {
        return new Evidence(what, who, about, where, level, remedy, when);
    }

    public Evidence about(String which) {
        return new Evidence(what, people, which, where, level, remedy, when);
    }

    public Evidence at(String place) {
        return new Evidence(what, people, about, place, level, remedy, when);
    }

    public Evidence weighing(Level weight) {
        return new Evidence(what, people, about, where, Optional.of(weight), remedy, when);
    }

    public Evidence during(Interval interval) {
        return new Evidence(what, people, about, where, level, remedy, Optional.of(interval));
    }

    public Evidence remediedBy(String advice) {
        return new Evidence(what, people, about, where, level, Optional.of(advice), when);
    }
}
