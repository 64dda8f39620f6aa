package dev.incidentkit.rules.wording;

import java.util.BitSet;

/**
 * The comments of a text. A comment says nothing itself; {@code <!-- accept: reason -->} accepts the line that it stands on, and
 * without a reason it accepts nothing.
 */
record Comments(BitSet inside, BitSet accepted) {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String ACCEPT = "accept:";

    static Comments in(String text) {
        Comments comments = new Comments(new BitSet(), new BitSet());
        int lineStart = 0;
        int lineEnd = -1;
        int from = text.indexOf(OPEN);
        while (from >= 0) {
            int to = text.indexOf(CLOSE, from + OPEN.length());
            if (to < 0) {
                return comments;
            }
            comments.inside.set(from, to + CLOSE.length());
            // A line is looked at once, however many comments stand on it: a text may be one long line of them.
            if (from > lineEnd) {
                lineStart = Math.max(text.lastIndexOf('\n', from), lineEnd) + 1;
                int newline = text.indexOf('\n', from);
                lineEnd = newline < 0 ? text.length() : newline;
            }
            if (!comments.accepted.get(lineStart) && accepts(text, from + OPEN.length(), to)) {
                comments.accepted.set(lineStart, lineEnd);
            }
            from = text.indexOf(OPEN, to);
        }
        return comments;
    }

    private static boolean accepts(String text, int from, int to) {
        String says = text.substring(from, to).trim();
        return says.startsWith(ACCEPT) && !says.substring(ACCEPT.length()).isBlank();
    }
}
