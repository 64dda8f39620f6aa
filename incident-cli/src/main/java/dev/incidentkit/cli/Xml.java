package dev.incidentkit.cli;

import java.util.Locale;

/** Text within XML. */
final class Xml {
    private Xml() {}

    /**
     * The text as it stands in an element or in a quoted attribute. What XML 1.0 can't hold at all, such as most control
     * characters, is spelt out: {@code \}{@code u0007}.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, escaped));
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
            default -> {
                if (isLegal(c)) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
                }
            }
        }
    }

    /** Whether XML 1.0 has this character (section 2.2), tab and line ends aside. */
    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
