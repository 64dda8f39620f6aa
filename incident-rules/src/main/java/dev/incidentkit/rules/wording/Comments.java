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
        int from = text.indexOf(OPEN);
        while (from >= 0) {
            int to = text.indexOf(CLOSE, from + OPEN.length());
            if (to < 0) {
                return comments;
            }
            comments.inside.set(from, to + CLOSE.length());
            String says = text.substring(from + OPEN.length(), to).trim();
            if (says.startsWith(ACCEPT) && !says.substring(ACCEPT.length()).isBlank()) {
                int lineEnd = text.indexOf('\n', from);
                comments.accepted.set(text.lastIndexOf('\n', from) + 1, lineEnd < 0 ? text.length() : lineEnd);
            }
            from = text.indexOf(OPEN, to);
        }
        return comments;
    }
}
