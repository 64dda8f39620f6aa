package dev.incidentkit.documents.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream, one at a time: it holds one line, and refuses to hold one that is too long. */
final class ByteLines {
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int next;
    private int filled;
    private int number;
    private boolean tooLong;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Moves to the next line; false if there is none. */
    boolean next() throws IOException {
        start = next;
        tooLong = false;
        int at = start;
        while (true) {
            for (; at < filled; at++) {
                if (buffer[at] == '\n') {
                    return found(at, at + 1);
                }
            }
            int scanned = at - start;
            if (!fill()) {
                return (filled > start || tooLong) && found(filled, filled);
            }
            at = tooLong ? start : start + scanned;
        }
    }

    private boolean found(int endOfLine, int startOfNext) {
        end = endOfLine;
        next = startOfNext;
        number++;
        return true;
    }

    /** Reads more behind the line so far; false at the end of the stream. */
    private boolean fill() throws IOException {
        int length = filled - start;
        if (length >= LONGEST) {
            tooLong = true;
        }
        if (tooLong) {
            length = 0;
        }
        System.arraycopy(buffer, start, buffer, 0, length);
        start = 0;
        filled = length;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read >= 0;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether the line is longer than 1 MiB, and its text is lost. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The text of the line. */
    String text() throws Utf8.Unreadable {
        String text = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        // What isn't UTF-8 has become replacement characters; so may have what is.
        return text.indexOf('\uFFFD') < 0 ? text : Utf8.decode(Arrays.copyOfRange(buffer, start, end));
    }
}
