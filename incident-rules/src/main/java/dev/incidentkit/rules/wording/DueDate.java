package dev.incidentkit.rules.wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a due date says: the calendar day that it names, or why it names none ("Action items").
 *
 * <p>A day is named if exactly one day that exists stands in the text, with its year, in a notation that has one meaning: {@code
 * 2026-03-02}, {@code 2 March 2026}, {@code March 2, 2026}, {@code 25/03/2026}. Other text may stand around it, {@code by
 * 2026-03-02 (before the audit)}, unless it counts from the day instead of naming it, {@code two weeks after 2026-03-02}.
 *
 * @param day the day, if the text names one
 * @param objection why it names none; absent if it does
 */
public record DueDate(Optional<LocalDate> day, Optional<Objection> objection) {

    /** Why a text names no calendar day. */
    public enum Objection {
        BLANK("there is no due date"),
        NO_DAY("it names no calendar day with its year"),
        IMPOSSIBLE("it names a day that doesn't exist"),
        AMBIGUOUS("day and month can be read either way"),
        SEVERAL("it names more than one day"),
        RELATIVE("it counts from a day instead of naming the one that is meant"),
        OTHER_WEEKDAY("the day is another day of the week");

        private final String clause;

        Objection(String clause) {
            this.clause = clause;
        }

        /** The objection as a clause of English. */
        @Override
        public String toString() {
            return clause;
        }
    }

    /** Reads a due date as people type it: any text, of any length, in linear time. */
    public static DueDate read(String text) {
        return new DueDateReader(text).read();
    }

    static DueDate of(LocalDate day) {
        return new DueDate(Optional.of(day), Optional.empty());
    }

    static DueDate not(Objection objection) {
        return new DueDate(Optional.empty(), Optional.of(objection));
    }
}
