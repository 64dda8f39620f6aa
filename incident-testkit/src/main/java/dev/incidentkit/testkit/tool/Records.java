package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a tool's record before and after a step. */
final class Records {
    private Records() {}

    /** What was done to the entries that were there already. */
    static Optional<Fault> rewritten(List<Entry> before, List<Entry> after) {
        for (int i = 0; i < before.size(); i++) {
            if (i == after.size() || !isSame(before.get(i), after.get(i))) {
                return Optional.of(new Fault(
                        ToolProperty.T16,
                        "entry " + (i + 1) + " stays as it was: " + told(before.get(i)),
                        i == after.size()
                                ? "it is gone"
                                : "entry " + (i + 1) + " is " + told(after.get(i))
                                        + Difference.of(before.get(i), after.get(i))));
            }
        }
        return Optional.empty();
    }

    /** A person is one person however the name is typed; a program that becomes human is another thing. */
    private static boolean isSame(Entry before, Entry after) {
        return before.equals(after) && isByProgram(before) == isByProgram(after);
    }

    private static boolean isByProgram(Entry entry) {
        return entry.by().map(Person::isAutomation).orElse(false);
    }

    /** What is wrong with the order, the offset or the seals of the record. */
    static Optional<Fault> disordered(Timeline timeline, int known) {
        ImmutableList<Entry> entries = timeline.entries();
        for (int i = known; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i > 0 && entry.knownAt().isBefore(entries.get(i - 1).knownAt())) {
                return Optional.of(new Fault(
                        ToolProperty.T17,
                        "entry " + (i + 1) + " isn't earlier than the one before",
                        "it is: " + told(entry)));
            } else if (!entry.offset().equals(ZoneOffset.UTC)) {
                return Optional.of(
                        new Fault(ToolProperty.T17, "times in UTC", "entry " + (i + 1) + " at " + entry.offset()));
            }
        }
        return timeline.brokenSeal().isPresent()
                ? Optional.of(new Fault(
                        ToolProperty.T17,
                        "seals that hold",
                        "the seal of entry " + timeline.brokenSeal().getAsInt() + " is broken"))
                : Optional.empty();
    }

    /** How often an entry is among the new ones. */
    static long count(Entry asked, List<Entry> added) {
        return added.stream().filter(entry -> isRecordOf(asked, entry)).count();
    }

    /** A tool may say more of a declaration or a hand-off than it was asked to, and who recorded it. */
    private static boolean isRecordOf(Entry asked, Entry entry) {
        return entry.at().equals(asked.at())
                && entry.by().equals(asked.by())
                && isByProgram(entry) == isByProgram(asked)
                && isSame(asked.event(), entry.event());
    }

    private static boolean isSame(Event asked, Event recorded) {
        if (asked instanceof Opening.Declared one && recorded instanceof Opening.Declared other) {
            return one.summary().equals(other.summary());
        } else if (asked instanceof Command.HandoffBriefed one && recorded instanceof Command.HandoffBriefed other) {
            return one.to().equals(other.to())
                    && one.report().equals(other.report())
                    && isWithin(one.openActions(), other.openActions())
                    && isWithin(one.openQuestions(), other.openQuestions())
                    && isWithin(one.objectives(), other.objectives())
                    && isWithin(one.pendingDecisions(), other.pendingDecisions());
        }
        return asked.equals(recorded) || isCallOfSame(asked, recorded);
    }

    /** A blank is no reason. */
    private static boolean isCallOfSame(Event asked, Event recorded) {
        return asked instanceof Assessment.SeverityCalled one
                && recorded instanceof Assessment.SeverityCalled other
                && one.severity() == other.severity()
                && one.reason().filter(reason -> !reason.isBlank()).equals(other.reason());
    }

    private static boolean isWithin(Optional<ImmutableList<String>> asked, Optional<ImmutableList<String>> recorded) {
        return asked.isEmpty() || recorded.isPresent() && recorded.get().containsAll(asked.get());
    }

    /** That an entry which should be there isn't. */
    static Fault missing(Entry asked, List<Entry> added) {
        List<String> found = new ArrayList<>();
        added.forEach(entry -> found.add(told(entry) + Difference.of(asked, entry)));
        ImmutableSet<ToolProperty> properties = asked.event() instanceof Remark.Corrected
                ? ImmutableSet.of(ToolProperty.T15, ToolProperty.T18)
                : ImmutableSet.of(ToolProperty.T15);
        return new Fault(
                properties,
                "the entry " + told(asked),
                found.isEmpty() ? "no new entry" : "only " + String.join(" and ", found));
    }

    /** Whether two states are the same in what a tool decides. */
    static boolean sameState(Incident one, Incident other) {
        return Rosters.same(one.roster(), other.roster())
                && one.severity().equals(other.severity())
                && one.phase() == other.phase()
                && one.cadences().equals(other.cadences())
                && one.leadership().handoff().equals(other.leadership().handoff());
    }

    static String told(Entry entry) {
        return entry.at() + " " + Telling.of(entry)
                + (entry.offset().equals(ZoneOffset.UTC) ? "" : " (at offset " + entry.offset() + ")");
    }
}
