package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Interval;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that is wrong: by which rule, how much it weighs, who and what it concerns, since when, and what to do.
 *
 * @param rule the id of the rule
 * @param level how much it weighs
 * @param what a clause of English without a full stop
 * @param remedy what to do about it, likewise
 * @param people who it concerns
 * @param about what it concerns besides people
 * @param where the place in the subject, a path of names as its document has them
 * @param when from when to when, for what is wrong over time
 */
public record Finding(
        String rule,
        Level level,
        String what,
        String remedy,
        ImmutableList<Person> people,
        String about,
        String where,
        Optional<Interval> when) {

    /**
     * What makes this the same finding when it turns up again: its rule and what it concerns, whatever its wording, its
     * line or its level.
     */
    public String identity() {
        String who = people.stream().map(Person::key).sorted().collect(Collectors.joining(","));
        return rule + "[" + who + "]" + (about.isEmpty() ? "" : "@" + about);
    }

    /** One sentence without its full stop: what is wrong, and what to do. */
    public String message() {
        return remedy.isEmpty() ? what : what + "; " + remedy;
    }

    /** This finding over a stretch of time. */
    public Finding during(Interval interval) {
        return new Finding(rule, level, what, remedy, people, about, where, Optional.of(interval));
    }

    /** This finding at another place in the subject. */
    public Finding at(String place) {
        return new Finding(rule, level, what, remedy, people, about, place, when);
    }

    /** This finding at another level. */
    public Finding weighing(Level other) {
        return new Finding(rule, other, what, remedy, people, about, where, when);
    }

    /** What was seen, without the rule by which it is wrong. */
    public Evidence evidence() {
        return new Evidence(what, people, about, where, Optional.of(level), Optional.of(remedy), when);
    }

    @Override
    public String toString() {
        return level + " " + rule + ": " + message();
    }
}
