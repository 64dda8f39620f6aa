package dev.incidentkit.rules.wording;

/** What a word's form alone says of it: figures and times, names by their shape, verb forms by their ending. */
final class Form {
    private static final int LONGEST = 32;

    private Form() {}

    /** The classes of a stretch with digits or marks in it, which ends in none but a per cent sign. */
    static long of(CharSequence text, int from, int to) {
        if (!Character.isDigit(text.charAt(from)) || to - from > LONGEST) {
            boolean handle = text.charAt(from) == '@';
            return Kind.ID.mask() | (handle ? Kind.HUMAN.mask() | Kind.NAME.mask() : 0);
        }
        int digits = from;
        while (digits < to && (Character.isDigit(text.charAt(digits)) || isNumeric(text, digits))) {
            digits++;
        }
        if (digits == to) {
            return Kind.NUM.mask();
        }
        char next = text.charAt(digits);
        if (next == '%') {
            return Kind.NUM.mask() | Kind.PERCENT.mask();
        }
        if (next == ':' && digits - from <= 2) {
            return Kind.TIME.mask();
        }
        if (next == '-') {
            return range(text, from, digits, to);
        }
        return unit(text, digits, to);
    }

    private static boolean isNumeric(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && Character.isDigit(text.charAt(at + 1));
    }

    private static long range(CharSequence text, int from, int dash, int to) {
        long rest = of(text, dash + 1, to);
        if ((rest & Kind.TIME.mask()) != 0) {
            return Kind.TIME.mask();
        }
        boolean year = dash - from == 4;
        boolean calendar = year && (rest & (Kind.NUM.mask() | Kind.DATE.mask() | Kind.ID.mask())) != 0;
        return calendar
                ? Kind.DATE.mask()
                : rest & (Kind.NUM.mask() | Kind.DURATION.mask() | Kind.PERCENT.mask() | Kind.ID.mask());
    }

    private static long unit(CharSequence text, int unitStart, int to) {
        int letters = to - unitStart;
        for (int i = unitStart; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return Kind.ID.mask();
            }
        }
        String unit =
                letters > 7 ? "" : text.subSequence(unitStart, to).toString().toLowerCase(java.util.Locale.ROOT);
        return switch (unit) {
            case "am", "pm", "z", "utc", "cet", "cest", "gmt", "est" -> Kind.TIME.mask();
            case "s", "sec", "secs", "m", "min", "mins", "h", "hr", "hrs", "d", "hours", "minutes", "mn", "hour" ->
                Kind.NUM.mask() | Kind.DURATION.mask();
            case "st",
                    "nd",
                    "rd",
                    "th",
                    "k",
                    "ms",
                    "x",
                    "gb",
                    "mb",
                    "tb",
                    "kb",
                    "gib",
                    "mib",
                    "rps",
                    "qps",
                    "bn",
                    "us",
                    "ns",
                    "g",
                    "mbps",
                    "gbps",
                    "xx",
                    "min/h",
                    "req",
                    "iops" -> Kind.NUM.mask();
            default -> Kind.ID.mask();
        };
    }

    /** The classes of an unknown word. */
    static long ofWord(CharSequence text, int from, int to) {
        if (innerCapital(text, from, to)) {
            return Kind.ID.mask();
        }
        return ending(text, from, to) | (isTrade(text, from, to) ? Kind.HUMAN.mask() : 0);
    }

    /** A word in small letters that ends like an adverb, {@code hopelessly}. */
    static boolean isAdverb(CharSequence text, int from, int to) {
        return to - from >= 6 && endsWith(text, to, "ly") && Character.isLowerCase(text.charAt(from));
    }

    /** A trade or a role by its ending, as in {@code pharmacist}, {@code technician} or {@code watchman}. */
    private static boolean isTrade(CharSequence text, int from, int to) {
        int end = endsWith(text, to, "s") ? to - 1 : to;
        boolean trade = endsWith(text, end, "ist") && !endsWith(text, end, "list") && !endsWith(text, end, "sist");
        return end - from >= 6
                && (trade
                        || endsWith(text, end, "ician")
                        || endsWith(text, to, "man")
                        || endsWith(text, to, "men")
                        || endsWith(text, to, "woman"));
    }

    /** The classes that a known word's form adds to those it is listed with. */
    static long ofKnown(CharSequence text, int from, int to, Vocabulary vocabulary, int number) {
        if (innerCapital(text, from, to)) {
            return Kind.ID.mask();
        }
        long ending = ending(text, from, to);
        return ending & ~vocabulary.mutes(number);
    }

    private static long ending(CharSequence text, int from, int to) {
        if (to - from >= 5 && endsWith(text, to, "ing")) {
            return Kind.ING.mask();
        }
        if (to - from >= 4 && endsWith(text, to, "ed")) {
            return Kind.PAST.mask();
        }
        boolean plural = to - from >= 4 && endsWith(text, to, "s");
        return plural && !endsWith(text, to, "ss") && !endsWith(text, to, "us") && !endsWith(text, to, "is")
                ? Kind.PLURAL.mask()
                : 0;
    }

    private static boolean endsWith(CharSequence text, int to, String lower) {
        if (to < lower.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (Character.toLowerCase(text.charAt(to - lower.length() + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** As in {@code AssumeRole}: a capital after a small letter. */
    private static boolean innerCapital(CharSequence text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
