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

    static Comments in(CharSequence text) {
        Comments comments = new Comments(new BitSet(), new BitSet());
        int lineStart = 0;
        int lineEnd = -1;
        int from = find(text, OPEN, 0);
        while (from >= 0) {
            int to = find(text, CLOSE, from + OPEN.length());
            if (to < 0) {
                return comments;
            }
            comments.inside.set(from, to + CLOSE.length());
            // A line is looked at once, however many comments stand on it: a text may be one long line of them.
            if (from > lineEnd) {
                lineStart = from;
                while (lineStart > lineEnd + 1 && text.charAt(lineStart - 1) != '\n') {
                    lineStart--;
                }
                int newline = find(text, "\n", from);
                lineEnd = newline < 0 ? text.length() : newline;
            }
            if (!comments.accepted.get(lineStart) && accepts(text, from + OPEN.length(), to)) {
                comments.accepted.set(lineStart, lineEnd);
            }
            from = find(text, OPEN, to);
        }
        return comments;
    }

    private static int find(CharSequence text, String mark, int from) {
        for (int i = from; i <= text.length() - mark.length(); i++) {
            if (stands(text, mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean stands(CharSequence text, String mark, int at) {
        for (int i = 0; i < mark.length(); i++) {
            if (text.charAt(at + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepts(CharSequence text, int from, int to) {
        String says = text.subSequence(from, to).toString().trim();
        return says.startsWith(ACCEPT) && !says.substring(ACCEPT.length()).isBlank();
    }
}
