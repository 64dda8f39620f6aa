package dev.incidentkit.core.can;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * The place where a slot begins in a line.
 *
 * @param start where the heading begins in the line, markup included
 * @param end where the text behind it begins
 */
record Heading(Slot slot, int start, int end) {
    private static final CharMatcher LETTER =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).precomputed();
    private static final CharMatcher EMPHASIS = CharMatcher.anyOf("*_~`");
    private static final CharMatcher OPENING =
            CharMatcher.anyOf("#>-+•[(").or(EMPHASIS).or(CharMatcher.whitespace());
    private static final CharMatcher CLOSING = CharMatcher.anyOf("])").or(EMPHASIS);
    private static final CharMatcher DASH = CharMatcher.anyOf("-–—");

    /** The heading with which a line begins: {@code C:}, {@code *Actions*}, {@code ## Needs}, {@code - C - }. */
    static Optional<Heading> at(String line) {
        int name = skip(OPENING, line, 0);
        int nameEnd = skip(LETTER, line, name);
        Optional<Slot> slot = Slot.named(line.substring(name, nameEnd));
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        int closed = skip(CLOSING, line, nameEnd);
        int next = skip(CharMatcher.whitespace(), line, closed);
        if (next == line.length()) {
            boolean plainLetter = nameEnd - name == 1 && closed == nameEnd && name == 0;
            return plainLetter ? Optional.empty() : Optional.of(new Heading(slot.get(), 0, next));
        }
        char mark = line.charAt(next);
        boolean dashed = DASH.matches(mark)
                && Character.isUpperCase(line.charAt(name))
                && next > closed
                && skip(DASH, line, next) == skip(CharMatcher.whitespace().negate(), line, next);
        return mark == ':' || dashed
                ? Optional.of(new Heading(slot.get(), 0, behind(line, next + 1)))
                : Optional.empty();
    }

    /** The first heading inside a line that opens a later slot than the one at hand: {@code ... A: ... N: ...}. */
    static Optional<Heading> inside(String line, int from, Slot current) {
        for (int i = line.indexOf(':', from); i >= 0; i = line.indexOf(':', i + 1)) {
            int nameEnd = i;
            while (nameEnd > from && CLOSING.matches(line.charAt(nameEnd - 1))) {
                nameEnd--;
            }
            int name = nameEnd;
            while (name > from && LETTER.matches(line.charAt(name - 1)) && nameEnd - name < 10) {
                name--;
            }
            Optional<Slot> slot = Slot.named(line.substring(name, nameEnd));
            int start = name;
            while (start > from && EMPHASIS.or(CharMatcher.anyOf("[(")).matches(line.charAt(start - 1))) {
                start--;
            }
            boolean apart = start > 0
                    && CharMatcher.whitespace().or(CharMatcher.anyOf("|;/")).matches(line.charAt(start - 1));
            if (slot.filter(it -> it.compareTo(current) > 0).isPresent()
                    && apart
                    && Character.isUpperCase(line.charAt(name))) {
                return Optional.of(new Heading(slot.get(), start, behind(line, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Behind a mark, and the emphasis that closes only there: {@code **C:** ...}. */
    private static int behind(String line, int mark) {
        return skip(CharMatcher.whitespace(), line, skip(CLOSING, line, mark));
    }

    private static int skip(CharMatcher what, String line, int from) {
        int at = from;
        while (at < line.length() && what.matches(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
