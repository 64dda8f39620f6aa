package dev.incidentkit.rules.wording;

import java.util.BitSet;

/**
 * Which characters of a text are somebody else's words: quotations, code spans, quoted lines and comments.
 *
 * <p>Each kind of quotation mark is followed on its own through one pass, so that an opening mark that is never closed costs
 * nothing and hides nothing.
 */
final class Quotations {
    private static final int KINDS = 6;
    private static final int DOUBLE = 0;
    private static final int CURLY = 1;
    private static final int ANGLE = 2;
    private static final int SINGLE = 3;
    private static final int CODE = 4;
    private static final int FENCE = 5;

    private final CharSequence text;
    private final BitSet quoted;
    private final int[] opened = {-1, -1, -1, -1, -1, -1};

    private Quotations(CharSequence text) {
        this.text = text;
        quoted = new BitSet(text.length());
    }

    static BitSet in(CharSequence text) {
        Quotations quotations = new Quotations(text);
        quotations.mark();
        return quotations.quoted;
    }

    private void mark() {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                closeLine();
                lineStart = true;
                continue;
            }
            if (lineStart && c == '>' && opened[FENCE] < 0) {
                quoted.set(i, lineEnd(i));
            }
            lineStart &= Character.isWhitespace(c);
            if (c == '`' && isFence(i)) {
                toggle(FENCE, i, i + 3);
                i += 2;
            } else if (opened[FENCE] < 0) {
                mark(c, i);
            }
        }
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    private boolean isFence(int at) {
        return at + 2 < text.length() && text.charAt(at + 1) == '`' && text.charAt(at + 2) == '`';
    }

    private void closeLine() {
        for (int kind = 0; kind < KINDS; kind++) {
            if (kind != FENCE) {
                opened[kind] = -1;
            }
        }
    }

    private void mark(char c, int at) {
        switch (c) {
            case '"' -> {
                if (opened[CURLY] >= 0 && opened[DOUBLE] < 0) {
                    close(CURLY, at + 1);
                } else if (opened[DOUBLE] >= 0 || !wordBefore(at)) {
                    toggle(DOUBLE, at, at + 1);
                }
            }
            case '\u201e' -> open(CURLY, at);
            case '\u201c' -> {
                if (opened[CURLY] >= 0 && text.charAt(opened[CURLY]) == '\u201e') {
                    close(CURLY, at + 1);
                } else {
                    open(CURLY, at);
                }
            }
            case '\u201d' -> close(CURLY, at + 1);
            case '\u00ab' -> open(ANGLE, at);
            case '\u00bb' -> close(ANGLE, at + 1);
            case '`' -> toggle(CODE, at, at + 1);
            case '\u2018' -> open(SINGLE, at);
            case '\'', '\u2019' -> single(c, at);
            default -> {}
        }
    }

    /** An apostrophe inside a word neither opens nor closes; one after a word closes if something is open. */
    private void single(char c, int at) {
        if (wordBefore(at) || (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && opened[SINGLE] >= 0)) {
            if (!wordAfter(at)) {
                close(SINGLE, at + 1);
            }
        } else if (c == '\'' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            open(SINGLE, at);
        }
    }

    private boolean wordBefore(int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean wordAfter(int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void toggle(int kind, int at, int end) {
        if (opened[kind] < 0) {
            open(kind, at);
        } else {
            close(kind, end);
        }
    }

    private void open(int kind, int at) {
        if (opened[kind] < 0) {
            opened[kind] = at;
        }
    }

    private void close(int kind, int end) {
        if (opened[kind] >= 0) {
            quoted.set(opened[kind], end);
            opened[kind] = -1;
        }
    }
}
