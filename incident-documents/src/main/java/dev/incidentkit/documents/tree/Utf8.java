package dev.incidentkit.documents.tree;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Reads a source as text: UTF-8 and nothing else, up to a size. */
final class Utf8 {
    private static final int LARGEST = 32 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** A source can't be read as text, and where. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Position position;

        Unreadable(Position position, String message) {
            super(message);
            this.position = position;
        }

        Position position() {
            return position;
        }
    }

    static String read(Source source) throws Unreadable {
        byte[] bytes = bytes(source);
        if (bytes.length > LARGEST) {
            throw new Unreadable(
                    Position.start(),
                    "is larger than 32 MiB; split it into several files, or write a log as JSON Lines");
        }
        return decode(bytes);
    }

    private static byte[] bytes(Source source) throws Unreadable {
        try (InputStream stream = source.bytes().openStream()) {
            return ByteStreams.limit(stream, LARGEST + 1L).readAllBytes();
        } catch (IOException e) {
            throw new Unreadable(Position.start(), reason(e));
        }
    }

    /** Why a source can't be read, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return "can't be read: "
                + (e instanceof AccessDeniedException
                        ? "access is denied"
                        : Quotation.unquoted(String.valueOf(e.getMessage())));
    }

    static String decode(byte[] bytes) throws Unreadable {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            // What isn't UTF-8 has become replacement characters; so may have what is.
            requireUtf8(bytes);
        }
        int binary = text.indexOf('\0');
        if (binary >= 0) {
            throw new Unreadable(
                    endOf(text.substring(0, binary)), "holds a null character, so it is no text; write YAML or JSON");
        }
        return withoutMark(text);
    }

    private static void requireUtf8(byte[] bytes) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new Unreadable(
                    endOf(out),
                    String.format(
                            "is not UTF-8: the byte 0x%02x can't stand here; save it as UTF-8", bytes[in.position()]));
        }
    }

    /** The text without a byte order mark at its start. */
    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The position of what follows a text with which a file starts. */
    static Position endOf(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return new Position(line, column);
    }
}
