package dev.incidentkit.core.can;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Locale;
import java.util.Optional;

/** Builds a report line by line from what people type into a chat. */
final class CanReportBuilder {
    private static final String ADVICE = "begin with \"Conditions:\", then \"Actions:\" and \"Needs:\"";
    private static final CharMatcher BLANK = CharMatcher.anyOf(" \t");
    private static final CharMatcher MARKUP = CharMatcher.anyOf("*_~`#>:-=[]() \t");
    private static final CharMatcher BULLETS = CharMatcher.anyOf("-*+•–—◦‣·");
    private static final CharMatcher BACKSLASH = CharMatcher.is('\\');
    private static final ImmutableSet<String> TITLES =
            ImmutableSet.of("", "can", "can report", "can update", "can status", "status", "status report");
    private static final int INDENT = 2;
    private static final int LONGEST_QUOTE = 60;
    private static final int NO_ITEM = Integer.MAX_VALUE;

    private final ListMultimap<Slot, String> statements =
            MultimapBuilder.enumKeys(Slot.class).arrayListValues().build();
    private final StringBuilder statement = new StringBuilder();
    private Optional<Slot> slot = Optional.empty();
    /** How far the last item is indented, if the last statement is one. */
    private int item = NO_ITEM;

    private boolean open;

    CanReport read(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Splitter.on('\n').split(lines).forEach(this::line);
        close();
        checkArgument(slot.isPresent(), "the text has none of the three slots; %s", ADVICE);
        return new CanReport(of(Slot.CONDITIONS), of(Slot.ACTIONS), of(Slot.NEEDS));
    }

    /** One statement as an item of a list; a backslash stands before what would be read as a heading. */
    static String item(String statement) {
        String escaped = readsAsHeading(statement) ? "\\" + statement : statement;
        return "- " + escaped.replace("\n", "\n" + " ".repeat(INDENT));
    }

    /** Whether a statement, or what is left of it without the backslashes before it, would be read as a heading. */
    private static boolean readsAsHeading(String statement) {
        String bare = BACKSLASH.trimLeadingFrom(statement);
        int end = bare.indexOf('\n');
        return Heading.at("- " + (end < 0 ? bare : bare.substring(0, end))).isPresent();
    }

    private ImmutableList<String> of(Slot which) {
        return ImmutableList.copyOf(statements.get(which));
    }

    private void line(String line) {
        int indent = BLANK.negate().indexIn(line);
        if (indent < 0 && item == NO_ITEM) {
            close();
        } else if (open && item != NO_ITEM && (indent < 0 || indent >= item + INDENT)) {
            continueItem(line);
        } else {
            Optional<Heading> heading = Heading.at(line);
            if (heading.isPresent()) {
                enter(heading.get(), line);
            } else {
                say(line, indent);
            }
        }
    }

    private void continueItem(String line) {
        statement.append('\n').append(line, Math.min(line.length(), item + INDENT), line.length());
    }

    private void enter(Heading heading, String line) {
        close();
        slot = Optional.of(heading.slot());
        Optional<Heading> next = Heading.inside(line, heading.end(), heading.slot());
        String said = line.substring(heading.end(), next.map(Heading::start).orElse(line.length()));
        if (!said.isBlank()) {
            start(said, NO_ITEM);
        }
        next.ifPresent(it -> enter(it, line));
    }

    private void say(String line, int indent) {
        if (slot.isEmpty()) {
            String title = MARKUP.trimFrom(line).toLowerCase(Locale.ROOT);
            checkArgument(
                    TITLES.contains(title),
                    "\"%s\" stands in none of the three slots; %s",
                    Ascii.truncate(line.strip(), LONGEST_QUOTE, "..."),
                    ADVICE);
            return;
        }
        int text = itemText(line, indent);
        if (text > indent) {
            close();
            start(line.substring(text), indent);
        } else if (open && item == NO_ITEM && Character.isLowerCase(line.charAt(indent))) {
            statement.append('\n').append(line, indent, line.length());
        } else {
            close();
            Optional<Heading> next = Heading.inside(line, indent, slot.get());
            start(line.substring(indent, next.map(Heading::start).orElse(line.length())), NO_ITEM);
            next.ifPresent(it -> enter(it, line));
        }
    }

    /** Where the text of an item begins; where the line is none, where the line begins. */
    private static int itemText(String line, int indent) {
        int at = indent;
        while (at < line.length() && Character.isDigit(line.charAt(at)) && at - indent < 3) {
            at++;
        }
        boolean numbered = at > indent && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
        boolean bullet = at == indent && BULLETS.matches(line.charAt(at));
        int mark = at + 1;
        if (!numbered && !bullet || mark < line.length() && !BLANK.matches(line.charAt(mark))) {
            return indent;
        }
        return mark;
    }

    private void start(String text, int itemIndent) {
        item = itemIndent;
        open = true;
        String said = text.stripLeading();
        boolean escaped = item != NO_ITEM && said.startsWith("\\") && readsAsHeading(said);
        statement.append(said, escaped ? 1 : 0, said.length());
    }

    private void close() {
        if (open && slot.isPresent()) {
            statements.put(slot.get(), statement.toString());
        }
        statement.setLength(0);
        item = NO_ITEM;
        open = false;
    }
}
