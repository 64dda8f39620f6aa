package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.rules.wording.Owner.Objection;
import dev.incidentkit.rules.wording.OwnerText.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides from the parts of an owner whether they name one person. */
final class OwnerReader {
    /** What ends the search: whoever comes behind is a suggestion at best. */
    private static final ImmutableSet<Objection> FINAL =
            ImmutableSet.of(Objection.PLACEHOLDER, Objection.PRONOUN, Objection.REFERENCE);

    /** What stands before the name of whoever writes, {@code me (Ida)}. */
    private static final ImmutableSet<Link> EXPLAINING =
            ImmutableSet.of(Link.COMMA, Link.DASH, Link.COLON, Link.BRACKET);

    private static final ImmutableSet<String> NOT_APPLICABLE = ImmutableSet.of("n/a", "n/a.", "n / a");

    private static final String MAILTO = "mailto:";

    private final String text;
    /** Where the first bracket closes. */
    private final int close;

    private final List<Reading> people = new ArrayList<>();
    private Optional<Objection> first = Optional.empty();
    /** The given name, if it stood behind the family name. */
    private Optional<String> given = Optional.empty();

    private record Reading(OwnerText.Part part, OwnerPart names) {}

    OwnerReader(String text) {
        String stripped = text.strip();
        this.text = stripped.startsWith(MAILTO) ? stripped.substring(MAILTO.length()) : stripped;
        this.close = this.text.indexOf(')');
    }

    Owner read() {
        if (text.isEmpty()) {
            return Owner.not(Objection.BLANK);
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)
                || NOT_APPLICABLE.contains(text.toLowerCase(Locale.ROOT))) {
            return Owner.not(Objection.PLACEHOLDER);
        }
        return outright().orElseGet(this::fromParts);
    }

    /** What is seen from the form of the whole text: mentions of a chat, links, tickets, dates. */
    private Optional<Owner> outright() {
        if (text.startsWith("<@") && text.endsWith(">") && text.indexOf(' ') < 0 && text.indexOf("<", 1) < 0) {
            return Optional.of(Owner.of(text));
        }
        Optional<Owner> explained = behindMention();
        if (explained.isPresent()) {
            return explained;
        }
        if (text.startsWith("<!") || text.startsWith("#") && Character.isLetter(text.charAt(1))) {
            return Optional.of(Owner.not(Objection.TEAM));
        }
        boolean link = text.contains("://") || text.startsWith("www.");
        DueDate date = DueDate.read(text);
        boolean day = date.day().isPresent() || date.objection().equals(Optional.of(DueDate.Objection.IMPOSSIBLE));
        boolean startsWithLetter = Character.isLetter(text.codePointAt(0));
        return link || day && !startsWithLetter || isTicket()
                ? Optional.of(Owner.not(Objection.REFERENCE))
                : Optional.empty();
    }

    /** A mention of a chat, and behind it the name of who is mentioned: {@code <@U04ELIF> Elif}. */
    private Optional<Owner> behindMention() {
        int end = text.indexOf('>');
        if (!text.startsWith("<@") || end < 0 || text.indexOf("<", 1) >= 0) {
            return Optional.empty();
        }
        Owner named = Owner.read(text.substring(end + 1));
        return named.person().isPresent() ? Optional.of(named) : Optional.empty();
    }

    /** Letters, a hyphen and a number, {@code OPS-42}. */
    private boolean isTicket() {
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0
                && hyphen < text.length() - 1
                && text.substring(hyphen + 1).chars().allMatch(Character::isDigit)
                && text.substring(0, hyphen).chars().allMatch(c -> Character.isLetter(c) || c == '_');
    }

    private Owner fromParts() {
        ImmutableList<OwnerText.Part> parts = OwnerText.parts(text);
        boolean previousNamed = false;
        for (int i = 0; i < parts.size(); i++) {
            OwnerText.Part part = parts.get(i);
            OwnerPart names = new OwnerPart(part.words());
            if (names.isEmpty()) {
                continue;
            }
            if (names.isWriter()
                    && i + 1 < parts.size()
                    && EXPLAINING.contains(parts.get(i + 1).link())) {
                first = first.or(() -> Optional.of(Objection.PRONOUN));
                continue;
            }
            boolean ofRole = part.link() == Link.FROM
                    && first.filter(o -> o == Objection.ROLE || o == Objection.TEAM)
                            .isPresent();
            Optional<Objection> objection = names.objection(ofRole);
            boolean joined = part.link() == Link.JOIN && !part.aside();
            if (joined && (previousNamed || objection.isEmpty())) {
                return Owner.not(Objection.SEVERAL);
            }
            if (objection.isPresent()) {
                first = first.or(() -> objection);
                if (people.isEmpty() && FINAL.contains(first.get())) {
                    return Owner.not(first.get());
                }
                previousNamed = false;
            } else if (counts(part, names)) {
                people.add(new Reading(part, names));
                previousNamed = true;
            }
            if (people.size() > 1) {
                return Owner.not(Objection.SEVERAL);
            }
        }
        if (people.isEmpty()) {
            return Owner.not(first.orElse(Objection.UNCLEAR));
        }
        String name = people.get(0).names().text();
        return Owner.of(given.map(g -> g + " " + name).orElse(name));
    }

    /** Whether a name is that of a further person, and not another one for the person at hand or for a place. */
    private boolean counts(OwnerText.Part part, OwnerPart names) {
        if (people.isEmpty()) {
            return true;
        }
        Reading owner = people.get(0);
        if (isSame(owner, part, names)) {
            return false;
        }
        return switch (part.link()) {
            case FROM, START -> false;
            case JOIN, WITH -> true;
            case COMMA, SLASH -> !isGivenNameBehind(owner, part, names);
            case SPACE, COLON -> names.isSurelyName();
            case BRACKET, DASH -> names.isSurelyName() && !isNickname(owner, part, names);
        };
    }

    /** A name and a handle, or a handle and a mail address, of one person. */
    private static boolean isSame(Reading owner, OwnerText.Part part, OwnerPart names) {
        String one = letters(owner.names().text());
        String other = letters(names.text());
        if (one.equals(other)) {
            return true;
        }
        if (!owner.names().isAddress() && !names.isAddress()) {
            boolean handle = owner.names().size() == 1
                    && part.link() == Link.BRACKET
                    && owner.names().text().equals(owner.names().text().toLowerCase(Locale.ROOT));
            return handle && !owner.names().isSurelyName();
        }
        boolean sameForm = owner.names().isAddress()
                && names.isAddress()
                && owner.names().text().startsWith("@") == names.text().startsWith("@");
        if (sameForm) {
            return false;
        }
        return part.link() == Link.SPACE || part.link() == Link.BRACKET || one.charAt(0) == other.charAt(0);
    }

    private static String letters(String name) {
        int at = name.indexOf('@', 1);
        StringBuilder letters = new StringBuilder();
        (at > 0 ? name.substring(0, at) : name)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? name : letters.toString();
    }

    /** The family name first, as directories have it: {@code Holm, Ida}, {@code van der Berg, Joost M.}, {@code Okafor, Chidi}. */
    private boolean isGivenNameBehind(Reading owner, OwnerText.Part part, OwnerPart names) {
        boolean first = given.isEmpty()
                && part.link() == Link.COMMA
                && owner.part().link() == Link.START
                && owner.names().isFamilyName()
                && names.isGivenName();
        if (first) {
            given = Optional.of(names.text());
        }
        return first;
    }

    /** A short name in brackets inside the name: {@code Robert (Bob) Tran}. */
    private boolean isNickname(Reading owner, OwnerText.Part part, OwnerPart names) {
        return part.aside()
                && names.size() == 1
                && owner.names().size() == 1
                && close > 0
                && close + 2 < text.length()
                && Character.isUpperCase(text.codePointAt(close + 2));
    }
}
