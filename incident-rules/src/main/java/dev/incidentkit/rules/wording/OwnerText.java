package dev.incidentkit.rules.wording;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts an owner into its parts: what stands between commas, dashes, slashes, brackets and joining words. */
final class OwnerText {
    private static final CharMatcher SPACES =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\u200b\u200e\u200f\ufeff"));
    private static final CharMatcher MARKUP = CharMatcher.anyOf("*`\"“”„«»~✓");
    private static final CharMatcher OPENING = CharMatcher.anyOf("([{<");
    private static final CharMatcher CLOSING = CharMatcher.anyOf(")]}>");
    private static final CharMatcher JOINING = CharMatcher.anyOf("&+→");
    private static final CharMatcher DASH = CharMatcher.anyOf("-–—");
    private static final CharMatcher IN_WORD = CharMatcher.anyOf("'’.-_@#+·");

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Link link = Link.START;
    private int depth;
    private int at;

    /** What stands between a part and the one before it. */
    enum Link {
        START,
        /** A joining word or mark: {@code and}, {@code or}, {@code &}. */
        JOIN,
        /** {@code with}, {@code then}: joins people, not things. */
        WITH,
        COMMA,
        SLASH,
        DASH,
        COLON,
        /** A preposition, behind which stands where the person belongs: {@code from}, {@code of}. */
        FROM,
        /** Nothing but a space, before a handle or a mail address. */
        SPACE,
        /** A bracket that opens, or one that closes. */
        BRACKET
    }

    /** @param aside whether it stands in brackets */
    record Part(Link link, boolean aside, ImmutableList<String> words) {}

    private OwnerText(String text) {
        this.text = MARKUP.replaceFrom(Normalizer.normalize(text, Normalizer.Form.NFKC), ' ');
    }

    static ImmutableList<Part> parts(String text) {
        return new OwnerText(text).cut();
    }

    private ImmutableList<Part> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (SPACES.matches(c)) {
                at++;
            } else if (OPENING.matches(c) || CLOSING.matches(c)) {
                close(Link.BRACKET);
                depth = Math.max(0, depth + (OPENING.matches(c) ? 1 : -1));
                at++;
            } else if (isSeparator(c)) {
                close(link(c));
                at++;
            } else if (DASH.matches(c)) {
                dash();
            } else {
                word();
            }
        }
        close(Link.SPACE);
        return ImmutableList.copyOf(parts);
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '/' || c == ';' || c == '|' || c == ':' || JOINING.matches(c);
    }

    private static Link link(char separator) {
        return switch (separator) {
            case ',' -> Link.COMMA;
            case '/', ';', '|' -> Link.SLASH;
            case ':' -> Link.COLON;
            default -> Link.JOIN;
        };
    }

    private void dash() {
        while (at < text.length() && (DASH.matches(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        close(text.charAt(at - 1) == '>' ? Link.JOIN : Link.DASH);
    }

    private void word() {
        int from = at;
        while (at < text.length() && continues(from)) {
            at++;
        }
        if (at == from) {
            at++;
            return;
        }
        String word = text.substring(from, at);
        switch (word.toLowerCase(Locale.ROOT)) {
            case "and", "or", "plus", "und", "et", "vs" -> close(Link.JOIN);
            case "with", "w", "then", "supported", "backed", "assisted", "helped", "together", "alongside" ->
                close(Link.WITH);
            case "from", "of", "at", "@" -> {
                if (!words.isEmpty()) {
                    close(Link.FROM);
                }
            }
            default -> add(word);
        }
    }

    private void add(String word) {
        boolean mention = word.charAt(0) == '@' && Character.isUpperCase(word.codePointAt(1));
        if (mention || word.indexOf('@') < 0) {
            words.add(mention ? word.substring(1) : word);
            return;
        }
        close(Link.SPACE);
        words.add(word);
        close(Link.SPACE);
    }

    private boolean continues(int from) {
        char c = text.charAt(at);
        if (c == '/') {
            return text.charAt(from) == '@' && at + 1 < text.length() && text.charAt(at + 1) != '@';
        }
        if (c == '&') {
            return at > from
                    && at + 1 < text.length()
                    && Character.isUpperCase(text.charAt(at + 1))
                    && (at + 2 == text.length() || !Character.isLowerCase(text.charAt(at + 2)));
        }
        if (c == '+') {
            return text.indexOf('@', at) > 0
                    && !text.substring(at, text.indexOf('@', at)).contains(" ");
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(c >= '\udc00' ? at - 1 : at))
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || IN_WORD.matches(c);
    }

    /** Ends the part at hand; what comes next follows behind this link. */
    private void close(Link next) {
        if (!words.isEmpty()) {
            parts.add(new Part(link, depth > 0, ImmutableList.copyOf(words)));
            words.clear();
            link = next;
        } else if (link.compareTo(next) > 0 || link == Link.START) {
            link = parts.isEmpty() ? Link.START : next;
        }
    }
}
