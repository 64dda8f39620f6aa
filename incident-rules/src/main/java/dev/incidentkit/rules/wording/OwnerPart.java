package dev.incidentkit.rules.wording;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.rules.wording.Owner.Objection;
import dev.incidentkit.rules.wording.OwnerWords.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One part of an owner: whether it names a person, or what else. */
final class OwnerPart {
    private static final OwnerWords WORDS = OwnerWords.english();
    private static final ImmutableSet<String> ALSO_NAMES =
            ImmutableSet.of("will", "may", "an", "do", "he", "so", "you", "jan", "jun", "sun");
    /** What may stand before a name in a sentence that says who owns it. */
    private static final ImmutableSet<String> OWNED_BY = ImmutableSet.of(
            "assigned",
            "handed",
            "passed",
            "delegated",
            "to",
            "owned",
            "by",
            "ask",
            "responsible",
            "accountable",
            "is",
            "for",
            "via",
            "our",
            "the",
            "currently",
            "presently",
            "now",
            "taken",
            "handled",
            "led",
            "contact",
            "point",
            "poc",
            "confirmed");

    private static final ImmutableSet<String> WRITER = ImmutableSet.of("i", "me", "myself");

    private static final int LONGEST_NAME = 6;
    private static final CharMatcher DOTS = CharMatcher.anyOf("'’.-_!#");

    private final ImmutableList<String> words;
    /** What each word stands for; absent for what looks like a name. */
    private final List<Optional<Meaning>> meanings = new ArrayList<>();

    OwnerPart(ImmutableList<String> written) {
        ImmutableList.Builder<String> kept = ImmutableList.builder();
        for (int i = 0; i < written.size(); i++) {
            String word = CharMatcher.is('.').trimTrailingFrom(written.get(i));
            if (DOTS.matchesAllOf(word)) {
                continue;
            }
            if (i + 1 < written.size()
                    && WORDS.together(word, written.get(i + 1)).isPresent()) {
                kept.add(word + "-" + written.get(++i));
                meanings.add(WORDS.meaning(word + "-" + written.get(i)));
            } else {
                kept.add(written.get(i));
                meanings.add(meaning(written, i));
            }
        }
        words = kept.build();
    }

    private static Optional<Meaning> meaning(ImmutableList<String> written, int i) {
        if (WORDS.exactly(written.get(i).toLowerCase(Locale.ROOT)).equals(Optional.of(Meaning.TITLE))) {
            return Optional.of(Meaning.TITLE);
        }
        if (written.get(i).indexOf('.') > 0) {
            Optional<Meaning> undotted =
                    WORDS.exactly(written.get(i).replace(".", "").toLowerCase(Locale.ROOT));
            if (undotted.equals(Optional.of(Meaning.PLACEHOLDER))) {
                return undotted;
            } else if (NameShape.isInitials(written.get(i))) {
                return Optional.empty();
            }
        }
        String word = CharMatcher.is('.').trimTrailingFrom(written.get(i));
        Optional<Meaning> meaning = WORDS.meaning(word);
        if (meaning.isEmpty() || !NameShape.isCapitalised(word) || word.length() < 2) {
            return meaning;
        }
        if (written.size() == 1 && WORDS.isGiven(word) && meaning.get().compareTo(Meaning.DATE) >= 0) {
            return Optional.empty();
        }
        boolean small = meaning.get().compareTo(Meaning.PLACEHOLDER) >= 0
                || meaning.get() == Meaning.LEGAL_FORM && word.length() <= 2;
        boolean second = i == 1
                && small
                && (word.length() <= 4 || WORDS.isGiven(written.get(0)))
                && (looksLikeName(written.get(0)) || WORDS.isGiven(written.get(0)))
                && meaning.get() != Meaning.TITLE
                && meaning.get() != Meaning.SUFFIX;
        boolean first = i + 1 < written.size()
                && (ALSO_NAMES.contains(word.toLowerCase(Locale.ROOT)) || WORDS.isGiven(word))
                && (looksLikeName(written.get(i + 1)) || isParticle(written.get(i + 1)) || isOddSurname(written, i));
        return second || first ? Optional.empty() : meaning;
    }

    /** A family name that is an ordinary word, behind a given name that is one: {@code April Weeks}. */
    private static boolean isOddSurname(ImmutableList<String> written, int given) {
        String word = written.get(written.size() - 1);
        return given == 0
                && written.size() == 2
                && NameShape.isCapitalised(word)
                && WORDS.exactly(word.toLowerCase(Locale.ROOT)).equals(Optional.of(Meaning.GRAMMAR));
    }

    private static boolean isParticle(String word) {
        return WORDS.exactly(word.toLowerCase(Locale.ROOT)).equals(Optional.of(Meaning.PARTICLE));
    }

    private static boolean looksLikeName(String word) {
        return NameShape.isCapitalised(word) && WORDS.meaning(word).isEmpty();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words, without those that only say before the name what the person does. */
    String text() {
        int start = nameStart();
        return String.join(" ", words.subList(start < words.size() ? start : 0, words.size()));
    }

    private int nameStart() {
        int start = 0;
        while (start < words.size() && isBeforeName(start)) {
            start++;
        }
        return start;
    }

    /** Whether it is a handle or a mail address. */
    boolean isAddress() {
        return words.size() == 1 && words.get(0).indexOf('@') >= 0;
    }

    /** Whether it names somebody in so many words that a place or a product can't be meant. */
    boolean isSurelyName() {
        return words.stream().anyMatch(WORDS::isGiven) || isAddress();
    }

    /** Whether it can be a family name: one word that is no given name, perhaps with particles before it. */
    boolean isFamilyName() {
        return words.subList(0, words.size() - 1).stream().allMatch(OwnerPart::isParticle)
                && (NameShape.isShouted(words.get(words.size() - 1))
                        || NameShape.isCapitalised(words.get(words.size() - 1)) && !isSurelyName());
    }

    /** Whether it can be a given name: one word or initial, perhaps with initials or further given names behind it. */
    boolean isGivenName() {
        String first = words.get(0);
        return words.stream().skip(1).allMatch(word -> NameShape.isInitial(word) || WORDS.isSurelyGiven(word))
                && (NameShape.isInitial(first) || WORDS.isGiven(first) || looksLikeName(first));
    }

    int size() {
        return words.size();
    }

    /** Whether it is only a word for whoever writes. */
    boolean isWriter() {
        return words.size() == 1 && WRITER.contains(words.get(0).toLowerCase(Locale.ROOT));
    }

    /**
     * Why it names no person; absent if it names one.
     *
     * @param ofRole whether a role stands before it, {@code head of}
     */
    Optional<Objection> objection(boolean ofRole) {
        if (isAddress()) {
            return OwnerAddress.objection(words.get(0));
        }
        if (words.stream().anyMatch(NameShape::isPossessive)) {
            return Optional.of(Objection.ROLE);
        }
        if (ofRole && nameStart() == 0) {
            return Optional.of(Objection.ROLE);
        }
        boolean order = words.size() > 1 && WORDS.isArticle(words.get(1)) && !WORDS.isGiven(words.get(0));
        if (meanings.get(0).isEmpty() && (order || WORDS.isDeed(words.get(0)))) {
            return Optional.of(Objection.UNCLEAR);
        }
        if (meanings.stream().allMatch(Optional::isEmpty)) {
            return unknown();
        }
        int from = nameStart();
        boolean role = ofRole
                || meanings.subList(0, from).contains(Optional.of(Meaning.ROLE))
                || meanings.subList(0, from).contains(Optional.of(Meaning.ROTATION));
        int to = from;
        while (to < words.size() && isOfName(to)) {
            to++;
        }
        boolean named = isName(from, to);
        boolean alone = to == words.size();
        boolean excluded = words.subList(0, from).stream().anyMatch("not"::equalsIgnoreCase);
        if (excluded) {
            return Optional.of(Objection.UNCLEAR);
        }
        if (named && alone && (from == 0 || role || isSaid(from) || WORDS.isSurelyGiven(words.get(from)))) {
            return Optional.empty();
        }
        if (named && from == 0 && !alone && belongs(to)) {
            return Optional.empty();
        }
        return Optional.of(worst());
    }

    private boolean isBeforeName(int i) {
        return meanings.get(i)
                .filter(m -> m == Meaning.ROLE
                        || m == Meaning.FUNCTION
                        || m == Meaning.ROTATION
                        || m == Meaning.SUFFIX
                        || m == Meaning.GRAMMAR
                        || OWNED_BY.contains(words.get(i).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private boolean isSaid(int end) {
        return words.subList(0, end).stream().allMatch(word -> OWNED_BY.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isOfName(int i) {
        Optional<Meaning> meaning = meanings.get(i);
        return meaning.isEmpty()
                || meaning.get() == Meaning.TITLE
                || meaning.get() == Meaning.SUFFIX
                || meaning.get() == Meaning.PARTICLE;
    }

    /** Whether a run of name-like words is a name: something in it must be written as one, and more than {@code shift B}. */
    private boolean isName(int from, int to) {
        if (to - from == 1 && from > 0 && words.get(from).length() == 1) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (meanings.get(i).isEmpty()
                    && (NameShape.isCapitalised(words.get(i))
                            || NameShape.isInitials(words.get(i))
                            || WORDS.isSurelyGiven(words.get(i)))) {
                return (to - from > 1 || !WORDS.isThing(words.get(i))) && to - from <= LONGEST_NAME;
            }
        }
        return false;
    }

    /** Whether what follows a name says what the person does, and doesn't make the name that of a team. */
    private boolean belongs(int at) {
        Meaning next = meanings.get(at).orElseThrow();
        if (next == Meaning.GRAMMAR || next == Meaning.PRONOUN || next == Meaning.PLACEHOLDER) {
            return true;
        }
        boolean team = meanings.subList(at, meanings.size()).contains(Optional.of(Meaning.TEAM));
        boolean firm = meanings.contains(Optional.of(Meaning.LEGAL_FORM));
        boolean given = WORDS.isGiven(words.get(0));
        return !firm && (given && (at > 1 || !team) || at > 1 && next == Meaning.ROLE && !team);
    }

    /** A part of no known word. */
    private Optional<Objection> unknown() {
        boolean capitalised = words.stream().anyMatch(NameShape::isCapitalised);
        boolean numbered = words.get(words.size() - 1).chars().allMatch(Character::isDigit);
        Optional<Objection> ordinary = ordinary();
        if (ordinary.isPresent()) {
            return ordinary;
        }
        if (!capitalised && numbered && words.size() > 1) {
            return Optional.of(Objection.REFERENCE);
        }
        if (words.size() == 1 && words.get(0).chars().anyMatch(Character::isDigit)) {
            return NameShape.isUserName(words.get(0)) ? Optional.empty() : Optional.of(Objection.REFERENCE);
        }
        if (words.size() == 1 && NameShape.isCompound(words.get(0), WORDS)) {
            return Optional.of(Objection.COMPANY);
        }
        if (capitalised) {
            boolean name = isName(0, leadingCapitals());
            return name ? Optional.empty() : Optional.of(Objection.UNCLEAR);
        }
        if (words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))) {
            return acronyms();
        }
        boolean handle = words.size() <= 3 && words.stream().noneMatch(WORDS::isOrdinary);
        return handle && text().length() > 1 ? Optional.empty() : Optional.of(Objection.UNCLEAR);
    }

    /** A trade or a rank, {@code Plumber}, or a word that only says how it stands, {@code Rollback}. */
    private Optional<Objection> ordinary() {
        String last = words.get(words.size() - 1);
        boolean role = WORDS.isRole(last) && (words.size() == 1 || !NameShape.isCapitalised(last));
        if (role && words.stream().noneMatch(WORDS::isGiven)) {
            return Optional.of(Objection.ROLE);
        }
        return words.size() == 1 && WORDS.isOrdinary(last) ? Optional.of(Objection.UNCLEAR) : Optional.empty();
    }

    private int leadingCapitals() {
        int to = 0;
        while (to < words.size() && (NameShape.isCapitalised(words.get(to)) || NameShape.isInitials(words.get(to)))) {
            to++;
        }
        return Math.max(to, 1);
    }

    /** Capitals only: initials, a name that is shouted, or the short name of a team; most of three letters are in the lists. */
    private Optional<Objection> acronyms() {
        boolean shouted = words.size() > 1 && words.stream().anyMatch(word -> word.length() > 2);
        boolean three =
                words.size() == 1 && text().length() == 3 && text().chars().allMatch(Character::isLetter);
        boolean name = shouted
                || three
                || words.stream().anyMatch(WORDS::isGiven)
                || NameShape.isInitials(text().replace(" ", "")) && text().length() > 1;
        return name ? Optional.empty() : Optional.of(Objection.TEAM);
    }

    /** What a part that names no person names first of all. */
    private Objection worst() {
        Optional<Meaning> weightiest =
                meanings.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
        return weightiest.map(OwnerPart::objection).orElse(Objection.UNCLEAR);
    }

    static Objection objection(Meaning meaning) {
        return switch (meaning) {
            case TEAM, FUNCTION -> Objection.TEAM;
            case ROLE -> Objection.ROLE;
            case ROTATION -> Objection.ROTATION;
            case COMPANY, LEGAL_FORM -> Objection.COMPANY;
            case AUTOMATION -> Objection.AUTOMATION;
            case PLACEHOLDER -> Objection.PLACEHOLDER;
            case PRONOUN -> Objection.PRONOUN;
            case DATE -> Objection.REFERENCE;
            case GRAMMAR, TITLE, SUFFIX, PARTICLE -> Objection.UNCLEAR;
        };
    }
}
