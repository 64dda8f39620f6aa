package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableMap;
import dev.incidentkit.rules.wording.DueDate.Objection;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** The notations of a calendar day. */
final class CalendarDays {
    private static final ImmutableMap<String, Integer> MONTHS = months();
    private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = weekdays();

    private final DateTokens tokens;

    /**
     * A place that has the form of a day.
     *
     * @param from its first token
     * @param to behind its last
     * @param reading the day, or why there is none
     */
    record Candidate(int from, int to, DueDate reading) {}

    CalendarDays(DateTokens tokens) {
        this.tokens = tokens;
    }

    private static ImmutableMap<String, Integer> months() {
        ImmutableMap.Builder<String, Integer> names = ImmutableMap.builder();
        for (Month month : Month.values()) {
            names.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month.getValue());
            names.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month.getValue());
        }
        return names.put("sept", 9).buildKeepingLast();
    }

    private static ImmutableMap<String, DayOfWeek> weekdays() {
        ImmutableMap.Builder<String, DayOfWeek> names = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            names.put(name, day).put(name.substring(0, 3), day);
        }
        return names.put("tues", DayOfWeek.TUESDAY)
                .put("weds", DayOfWeek.WEDNESDAY)
                .put("thur", DayOfWeek.THURSDAY)
                .put("thurs", DayOfWeek.THURSDAY)
                .buildOrThrow();
    }

    Optional<DayOfWeek> weekday(int i) {
        return Optional.ofNullable(WEEKDAYS.get(tokens.word(i)));
    }

    /** The day whose notation begins at a token. */
    Optional<Candidate> at(int i) {
        return numeric(i)
                .or(() -> yearAndMonthName(i))
                .or(() -> dayFirst(i))
                .or(() -> monthFirst(i))
                .or(() -> compact(i))
                .filter(found -> !isPartOfMore(found));
    }

    /** The month and day that begin at a token, {@code 2 March} or {@code March 2}, where no year follows. */
    Optional<MonthDay> withoutYear(int i) {
        boolean dayFirst = tokens.number(i, 1, 2) > 0 && !tokens.isGlued(i);
        int month = dayFirst ? skip(afterDay(i)) : i;
        int day = dayFirst ? i : skip(afterMonth(i));
        int number = tokens.number(day, 1, 2);
        return month(month) == 0
                        || number < 1
                        || number > Month.of(month(month)).maxLength()
                        || tokens.is(day + 1, ":")
                ? Optional.empty()
                : Optional.of(MonthDay.of(month(month), number));
    }

    /** {@code 2026-03-02}, {@code 2026/3/2}, {@code 25.03.2026}: the same mark twice, and no space. */
    private Optional<Candidate> numeric(int i) {
        String mark = tokens.word(i + 1);
        boolean marked = mark.equals("-") || mark.equals("/") || mark.equals(".");
        boolean together =
                tokens.isGlued(i + 1) && tokens.isGlued(i + 2) && tokens.isGlued(i + 3) && tokens.isGlued(i + 4);
        int middle = tokens.number(i + 2, 1, 2);
        if (!marked || !together || !tokens.is(i + 3, mark) || middle < 0) {
            return Optional.empty();
        }
        int year = tokens.number(i, 4, 4);
        int last = tokens.number(i + 4, 1, 2);
        if (year >= 0 && last >= 0) {
            return Optional.of(new Candidate(i, i + 5, day(year, middle, last)));
        }
        int first = tokens.number(i, 1, 2);
        int lastYear = tokens.number(i + 4, 4, 4);
        if (first < 0 || lastYear < 0) {
            return Optional.empty();
        }
        if (first <= 12 && middle <= 12 && first != middle) {
            return Optional.of(new Candidate(i, i + 5, DueDate.not(Objection.AMBIGUOUS)));
        }
        return Optional.of(
                new Candidate(i, i + 5, middle > 12 ? day(lastYear, first, middle) : day(lastYear, middle, first)));
    }

    /** {@code 2026 March 2}, {@code 2026-Mar-02}. */
    private Optional<Candidate> yearAndMonthName(int i) {
        int year = tokens.number(i, 4, 4);
        int month = skip(i + 1);
        int day = skip(afterMonth(month));
        return year < 0 || month(month) == 0 || tokens.number(day, 1, 2) < 0
                ? Optional.empty()
                : candidate(i, afterDay(day), year, month, day);
    }

    /** {@code 2 March 2026}, {@code 2nd of March, 2026}, {@code 2-Mar-2026}. */
    private Optional<Candidate> dayFirst(int i) {
        int month = skip(afterDay(i));
        if (tokens.is(month, "of")) {
            month++;
        }
        int year = skip(afterMonth(month));
        return tokens.number(i, 1, 2) < 0 || month(month) == 0 || tokens.number(year, 4, 4) < 0
                ? Optional.empty()
                : candidate(i, year + 1, tokens.number(year, 4, 4), month, i);
    }

    /** {@code March 2, 2026}, {@code Mar. 2nd 2026}. */
    private Optional<Candidate> monthFirst(int i) {
        int day = skip(afterMonth(i));
        int year = skip(afterDay(day));
        return month(i) == 0 || tokens.number(day, 1, 2) < 0 || tokens.number(year, 4, 4) < 0
                ? Optional.empty()
                : candidate(i, year + 1, tokens.number(year, 4, 4), i, day);
    }

    /** {@code 20260302}. */
    private Optional<Candidate> compact(int i) {
        int number = tokens.number(i, 8, 8);
        int year = number / 10000;
        return number < 0 || year < 1900 || year > 2199
                ? Optional.empty()
                : Optional.of(new Candidate(i, i + 1, day(year, number / 100 % 100, number % 100)));
    }

    private Optional<Candidate> candidate(int from, int to, int year, int month, int day) {
        return Optional.of(new Candidate(from, to, day(year, month(month), tokens.number(day, 1, 2))));
    }

    private int month(int i) {
        return MONTHS.getOrDefault(tokens.word(i), 0);
    }

    private int afterMonth(int month) {
        return tokens.is(month + 1, ".") ? month + 2 : month + 1;
    }

    private int afterDay(int day) {
        String next = tokens.word(day + 1);
        boolean ordinal = next.equals("st") || next.equals("nd") || next.equals("rd") || next.equals("th");
        return ordinal || next.equals(".") ? day + 2 : day + 1;
    }

    /** Behind a comma, an article, or a hyphen or slash without spaces. */
    private int skip(int i) {
        boolean joint = (tokens.is(i, "-") || tokens.is(i, "/")) && tokens.isGlued(i) && tokens.isGlued(i + 1);
        return joint || tokens.is(i, ",") || tokens.is(i, "the") ? i + 1 : i;
    }

    private static DueDate day(int year, int month, int day) {
        try {
            return DueDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return DueDate.not(Objection.IMPOSSIBLE);
        }
    }

    /** Whether it is a piece of something longer: a ticket, a version, a name, a range without spaces. */
    private boolean isPartOfMore(Candidate found) {
        return tokens.isGlued(found.from()) && endsMore(found.from() - 1)
                || tokens.isGlued(found.to()) && beginsMore(found.to());
    }

    private boolean endsMore(int last) {
        if (tokens.isWordOrNumber(last)) {
            return true;
        }
        boolean joined = "-_./#".contains(tokens.word(last)) && tokens.isGlued(last);
        return joined && (tokens.isWordOrNumber(last - 1) || tokens.is(last - 1, ".") && tokens.isNumber(last - 2));
    }

    private boolean beginsMore(int first) {
        if (tokens.isWordOrNumber(first)) {
            return !tokens.is(first, "t") || !tokens.isNumber(first + 1);
        }
        if (tokens.is(first, "/")) {
            return tokens.isGlued(first + 1) && tokens.isNumber(first + 1);
        }
        boolean joined = "-_.+".contains(tokens.word(first)) && tokens.isGlued(first + 1);
        return joined && (tokens.isWordOrNumber(first + 1) || tokens.is(first + 1, "."));
    }
}
