package dev.incidentkit.documents.tree;

/** What somebody wrote, as a message repeats it: on one line, not too long, without what a terminal would obey. */
public final class Quotation {
    private static final int LONGEST = 60;

    private Quotation() {}

    /** The text in quotation marks. */
    public static String of(String text) {
        return "\"" + unquoted(text) + "\"";
    }

    /** The text on one line, cut if it is long. */
    public static String unquoted(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? printable(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "..."
                : printable(text);
    }

    /** The text on one line. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            append(c, printable);
        }
        return printable.toString();
    }

    private static void append(int c, StringBuilder quoted) {
        switch (c) {
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case '\r' -> quoted.append("\\r");
            default -> {
                int type = Character.getType(c);
                if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                    quoted.append(String.format("\\u%04x", c));
                } else {
                    quoted.appendCodePoint(c);
                }
            }
        }
    }
}
