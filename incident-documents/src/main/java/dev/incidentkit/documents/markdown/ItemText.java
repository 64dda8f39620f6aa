package dev.incidentkit.documents.markdown;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An action item as people write it on one line: {@code [ ] Add an alert (owner: chen, due: 2026-08-15, PAY-123)}. Its
 * details stand behind their names, in brackets or at the end; a mention is an owner, a ticket or a link is where it is
 * tracked.
 */
final class ItemText {
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("owner", "owner")
            .put("owners", "owner")
            .put("assignee", "owner")
            .put("assignees", "owner")
            .put("assigned to", "owner")
            .put("assigned", "owner")
            .put("dri", "owner")
            .put("responsible", "owner")
            .put("who", "owner")
            .put("due", "due")
            .put("due date", "due")
            .put("deadline", "due")
            .put("when", "due")
            .put("eta", "due")
            .put("target date", "due")
            .put("ticket", "tracked")
            .put("tickets", "tracked")
            .put("tracked", "tracked")
            .put("tracked in", "tracked")
            .put("tracking", "tracked")
            .put("issue", "tracked")
            .put("issues", "tracked")
            .put("jira", "tracked")
            .put("link", "tracked")
            .put("pr", "tracked")
            .put("status", "status")
            .put("state", "status")
            .put("would have prevented", "would-have-prevented")
            .put("prevents", "would-have-prevented")
            .buildOrThrow();
    /** The details in which anything may stand, so that what follows a comma is a part of them. */
    private static final ImmutableSet<String> FREE = ImmutableSet.of("owner", "due", "tracked");

    /** A dash between spaces, of whatever length; a hyphen within a ticket is none. */
    private static final Splitter DASHES =
            Splitter.onPattern(" [-\u2013\u2014] ").trimResults().omitEmptyStrings();

    private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher EDGE = CharMatcher.whitespace().or(CharMatcher.anyOf("-\u2013\u2014,;:|([*_"));

    private final Map<String, String> details = new LinkedHashMap<>();
    private String what;

    private ItemText(String what) {
        this.what = what;
    }

    /** Reads a line, given where the links in it lead. */
    static ItemText read(String line, List<String> links) {
        ItemText item = new ItemText(line.strip());
        item.takeMark();
        item.takeDetails();
        item.takeReferences(links);
        item.what = EDGE.trimTrailingFrom(item.what);
        return item;
    }

    /** The member of an action item that a column or a detail of this name is about. */
    static Optional<String> memberOf(String name) {
        return Optional.ofNullable(NAMES.get(
                CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT)));
    }

    /** Whether a line is a detail of an item and nothing else: {@code Owner: chen}. */
    static boolean isDetail(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && memberOf(line.substring(0, colon)).isPresent();
    }

    String what() {
        return what;
    }

    /** What is said of the item, by the names of its members. */
    ImmutableMap<String, String> details() {
        return ImmutableMap.copyOf(details);
    }

    private void takeMark() {
        for (String mark : ImmutableList.of("[ ]", "[x]", "[X]")) {
            if (what.startsWith(mark)) {
                details.put("status", mark.equals("[ ]") ? "open" : "done");
                what = what.substring(mark.length()).strip();
            }
        }
    }

    /** Takes what stands as {@code name: value} within brackets, and behind the first bracket or comma that begins it. */
    private void takeDetails() {
        int from = firstDetail();
        if (from < 0) {
            return;
        }
        String tail = what.substring(from);
        what = what.substring(0, from);
        Optional<String> current = Optional.empty();
        for (String part : partsOf(tail)) {
            int colon = part.indexOf(':');
            Optional<String> member = colon < 0 ? Optional.empty() : memberOf(part.substring(0, colon));
            if (member.isPresent()) {
                put(member.get(), part.substring(colon + 1));
                current = member;
            } else if (isTicket(part)) {
                put("tracked", part);
            } else if (current.filter(FREE::contains).isPresent()) {
                details.merge(current.get(), part, (a, b) -> a + ", " + b);
            }
        }
    }

    private static List<String> partsOf(String tail) {
        return Splitter.on(CharMatcher.anyOf(",;()[]|\n"))
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(tail)
                .flatMap(part -> DASHES.splitToStream(part))
                .collect(ImmutableList.toImmutableList());
    }

    private void put(String member, String value) {
        details.put(
                member,
                switch (member) {
                    case "status" -> statusOf(value);
                    case "would-have-prevented" -> Ascii.toUpperCase(value.strip());
                    default -> value.strip();
                });
    }

    /** How an item stands, in the words of a document. */
    static String statusOf(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return switch (plain) {
            case "done", "complete", "completed", "closed", "fixed", "finished", "resolved", "merged", "shipped" ->
                "done";
            case "in-progress", "ongoing", "started", "doing", "wip", "in-review", "under-way" -> "in-progress";
            case "dropped", "won't-do", "wont-do", "won't-fix", "wontfix", "cancelled", "canceled", "rejected" ->
                "dropped";
            case "deferred", "postponed", "backlog", "later", "on-hold", "paused" -> "deferred";
            case "traded" -> "traded";
            default -> "open";
        };
    }

    /** Where the first {@code name:} of a detail stands, with the bracket before it; negative if there is none. */
    private int firstDetail() {
        String lower = what.toLowerCase(Locale.ROOT);
        int first = -1;
        for (String name : NAMES.keySet()) {
            int at = lower.indexOf(name + ":");
            boolean begins = at == 0 || at > 0 && EDGE.matches(lower.charAt(at - 1));
            if (begins && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first > 0 && "([".indexOf(what.charAt(first - 1)) >= 0 ? first - 1 : first;
    }

    private void takeReferences(List<String> links) {
        if (!details.containsKey("tracked")) {
            links.stream()
                    .filter(link -> link.startsWith("http"))
                    .findFirst()
                    .or(() -> words().filter(ItemText::isTicket).findFirst())
                    .ifPresent(reference -> details.put("tracked", reference));
        }
        if (!details.containsKey("owner")) {
            String mentions = words().filter(word -> word.startsWith("@") && word.length() > 1)
                    .collect(Collectors.joining(", "));
            if (!mentions.isEmpty()) {
                details.put("owner", mentions);
            }
        }
    }

    private Stream<String> words() {
        return Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",;()[]|")))
                .omitEmptyStrings()
                .splitToStream(what)
                .map(word -> CharMatcher.anyOf(".:").trimTrailingFrom(word));
    }

    /** Whether a word refers to a ticket: {@code PAY-123}, {@code #123}, {@code org/repo#123} or an address. */
    private static boolean isTicket(String word) {
        int hash = word.indexOf('#');
        int hyphen = word.indexOf('-');
        return word.startsWith("https://")
                || word.startsWith("http://")
                || hash >= 0 && isDigits(word.substring(hash + 1)) && word.indexOf(' ') < 0
                || hyphen > 1 && LETTER.matchesAllOf(word.substring(0, hyphen)) && isDigits(word.substring(hyphen + 1));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && DIGIT.matchesAllOf(text);
    }
}
