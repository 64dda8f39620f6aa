package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.rules.wording.CalendarDays.Candidate;
import dev.incidentkit.rules.wording.DueDate.Objection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the one day that a due date names. */
final class DueDateReader {
    private static final ImmutableSet<String> UNITS = ImmutableSet.of(
            "day",
            "days",
            "d",
            "workday",
            "workdays",
            "week",
            "weeks",
            "w",
            "wk",
            "wks",
            "fortnight",
            "month",
            "months",
            "quarter",
            "quarters",
            "sprint",
            "sprints",
            "year",
            "years",
            "hour",
            "hours",
            "h");
    private static final ImmutableSet<String> PERIODS =
            ImmutableSet.of("week", "weeks", "weekend", "wk", "fortnight", "month", "quarter", "sprint");
    /** What makes the day before which it stands the begin of something, or not the day at all. */
    private static final ImmutableSet<String> FROM_THERE = ImmutableSet.of(
            "after",
            "following",
            "past",
            "since",
            "not",
            "from",
            "starting",
            "commencing",
            "beginning",
            "ending",
            "beyond");

    private static final ImmutableSet<String> OFFSETS = ImmutableSet.of("before", "prior", "from", "ahead");
    private static final ImmutableSet<String> ONWARDS =
            ImmutableSet.of("onward", "onwards", "later", "after", "beyond");
    private static final ImmutableSet<String> RANGES = ImmutableSet.of("or", "and", "to", "-", "&", "until", "till");

    private static final int LONGEST_CLAUSE = 12;

    private final String text;
    private final DateTokens tokens;
    private final CalendarDays days;

    DueDateReader(String text) {
        this.text = text;
        this.tokens = new DateTokens(text);
        this.days = new CalendarDays(tokens);
    }

    DueDate read() {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return DueDate.not(Objection.BLANK);
        }
        Optional<DueDate> only = Optional.empty();
        Set<MonthDay> partial = new HashSet<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Candidate> found = days.at(at);
            if (found.isPresent()) {
                DueDate reading = judged(found.get());
                if (only.isPresent() && !only.get().equals(reading)) {
                    return DueDate.not(Objection.SEVERAL);
                }
                only = Optional.of(reading);
            } else {
                days.withoutYear(at).ifPresent(partial::add);
            }
            at = found.map(Candidate::to).orElse(at + 1);
        }
        return only.map(reading -> reading.day().stream().anyMatch(day -> isAnother(day, partial))
                        ? DueDate.not(Objection.SEVERAL)
                        : reading)
                .orElse(DueDate.not(Objection.NO_DAY));
    }

    private static boolean isAnother(LocalDate day, Set<MonthDay> partial) {
        return partial.stream().anyMatch(other -> !other.equals(MonthDay.from(day)));
    }

    private DueDate judged(Candidate found) {
        Optional<LocalDate> day = found.reading().day();
        if (day.isEmpty()) {
            return found.reading();
        }
        if (countsFrom(found) || isOffsetFrom(found)) {
            return DueDate.not(Objection.RELATIVE);
        }
        if (isRange(found)) {
            return DueDate.not(Objection.SEVERAL);
        }
        boolean otherWeekday = weekdayBeside(found)
                .filter(named -> named != day.get().getDayOfWeek())
                .isPresent();
        return otherWeekday ? DueDate.not(Objection.OTHER_WEEKDAY) : found.reading();
    }

    /** The weekday right before the day, or right behind it. */
    private Optional<DayOfWeek> weekdayBeside(Candidate found) {
        int before = found.from() - 1;
        while (isSmall(before)) {
            before--;
        }
        int after = found.to();
        while (isSmall(after)) {
            after++;
        }
        int behind = after;
        return days.weekday(before).or(() -> days.weekday(behind));
    }

    private boolean isSmall(int i) {
        return tokens.is(i, ",") || tokens.is(i, "(") || tokens.is(i, "the") || tokens.is(i, ".");
    }

    private boolean countsFrom(Candidate found) {
        int before = found.from() - 1;
        while (days.weekday(before).isPresent()
                || isSmall(before)
                || tokens.is(before, "on")
                || tokens.is(before, "to")) {
            before--;
        }
        String word = tokens.word(before);
        if (word.equals("of") && PERIODS.contains(tokens.word(before - 1))) {
            return true;
        }
        if (word.equals("c") && tokens.is(before - 1, "/") && tokens.is(before - 2, "w")) {
            return true;
        }
        boolean unit = UNITS.contains(tokens.word(before - 1));
        if (FROM_THERE.contains(word) || unit && OFFSETS.contains(word) || isNotBefore(before)) {
            return !isNoLaterThan(before);
        }
        int after = found.to();
        boolean added = tokens.is(after, "+") || tokens.is(after, "plus");
        boolean orLater =
                (tokens.is(after, "or") || tokens.is(after, "and")) && ONWARDS.contains(tokens.word(after + 1));
        return added && tokens.isWordOrNumber(after + 1)
                || orLater
                || tokens.word(after).startsWith("onward");
    }

    /** {@code not before}, {@code not earlier than}, {@code earliest}. */
    private boolean isNotBefore(int i) {
        return tokens.is(i, "earliest")
                || tokens.is(i, "before") && (tokens.is(i - 1, "not") || tokens.is(i - 1, "never"))
                || tokens.is(i, "than")
                        && (tokens.is(i - 1, "earlier") || tokens.is(i - 1, "sooner") || isLaterAlone(i - 1));
    }

    private boolean isLaterAlone(int i) {
        return tokens.is(i, "later") && !tokens.is(i - 1, "no") && !tokens.is(i - 1, "not");
    }

    private boolean isNoLaterThan(int i) {
        return tokens.is(i, "past") && tokens.is(i - 1, "not");
    }

    /** An offset earlier in the clause: {@code two weeks after the review on 2026-03-02}. */
    private boolean isOffsetFrom(Candidate found) {
        for (int i = found.from() - 1; i > 0 && i >= found.from() - LONGEST_CLAUSE; i--) {
            if (",;:.(".contains(tokens.word(i))) {
                return false;
            }
            boolean offset = OFFSETS.contains(tokens.word(i)) || tokens.is(i, "after") || tokens.is(i, "following");
            if (offset && UNITS.contains(tokens.word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A second number of a day right before or behind: {@code 2 or 3 March 2026}, {@code 2 - 5 March 2026}. */
    private boolean isRange(Candidate found) {
        int behind = found.to() + 1;
        if (RANGES.contains(tokens.word(found.to()))
                && tokens.number(behind, 1, 2) > 0
                && behind + 1 == tokens.size()) {
            return true;
        }
        int before = found.from() - 1;
        if (!RANGES.contains(tokens.word(before)) || !tokens.isNumber(found.from())) {
            return false;
        }
        int first = before - 1;
        if (tokens.word(first).length() == 2 && "st nd rd th".contains(tokens.word(first))) {
            first--;
        }
        int day = tokens.number(first, 1, 2);
        boolean alone = !tokens.isGlued(first) || tokens.is(first - 1, "(");
        return day > 0 && day < tokens.number(found.from(), 1, 2) && alone;
    }
}
