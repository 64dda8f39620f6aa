package dev.incidentkit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream, one in memory at a time. A line ends with LF or CR LF; the last one needs no end. */
final class TextLines implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    TextLines(InputStream in) {
        this.in = in;
    }

    /** Moves on to the next line; false if there is none. */
    boolean next() throws IOException {
        line.reset();
        int next = in.read();
        if (next < 0) {
            return false;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        number++;
        return true;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** What the line says; absent if it isn't UTF-8. */
    Optional<String> text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            int from = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            int to = text.endsWith("\r") ? text.length() - 1 : text.length();
            return Optional.of(text.substring(from, Math.max(from, to)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
