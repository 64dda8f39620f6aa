package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The closed lists by which a name is told from what is none, from {@code owner.words}. */
final class OwnerWords {
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher JOINTS = CharMatcher.anyOf("-_./");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final OwnerWords ENGLISH = new OwnerWords("owner.words");

    /** The accents of a decomposed text. */
    private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036f');

    private final ImmutableMap<String, Meaning> meanings;
    private final Vocabulary vocabulary = Lexicon.english().vocabulary();
    private final long given = vocabulary.mask("firstname") | vocabulary.mask("ambiguousname");
    private final long surely = vocabulary.mask("firstname");
    private final long article = vocabulary.mask("det");
    private final long product = vocabulary.mask("product");

    /** What a word of a list stands for. */
    enum Meaning {
        TEAM,
        FUNCTION,
        ROLE,
        ROTATION,
        COMPANY,
        LEGAL_FORM,
        AUTOMATION,
        PLACEHOLDER,
        PRONOUN,
        DATE,
        GRAMMAR,
        TITLE,
        SUFFIX,
        PARTICLE
    }

    private OwnerWords(String file) {
        Map<String, Meaning> words = new LinkedHashMap<>();
        Optional<Meaning> section = Optional.empty();
        for (String line : Lexicon.lines(OwnFile.read(file))) {
            if (line.startsWith("[")) {
                section = Optional.of(Meaning.valueOf(
                        Ascii.toUpperCase(line.substring(1, line.length() - 1)).replace('-', '_')));
            } else if (!line.startsWith("why = ")) {
                checkArgument(section.isPresent(), "%s: a word before the first section", file);
                for (String word : SPACE.split(line)) {
                    words.putIfAbsent(word, section.get());
                }
            }
        }
        meanings = ImmutableMap.copyOf(words);
    }

    static OwnerWords english() {
        return ENGLISH;
    }

    /** What a word stands for, as it is or in the parts of which it is made; absent for what may be a name. */
    Optional<Meaning> meaning(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return exactly(lower)
                .or(() -> exactly(JOINTS.trimFrom(lower)))
                .or(() -> exactly(DIGITS.trimTrailingFrom(lower))
                        .filter(m -> m != Meaning.PARTICLE && m != Meaning.GRAMMAR))
                .or(() -> ofParts(lower))
                .or(() -> word.length() > 3 && word.endsWith("Eng") ? Optional.of(Meaning.TEAM) : byEnding(lower));
    }

    /** What a word stands for as it is. */
    Optional<Meaning> exactly(String lower) {
        return Optional.ofNullable(meanings.get(lower));
    }

    /** What two words stand for together, {@code on call}. */
    Optional<Meaning> together(String first, String second) {
        return exactly(first.toLowerCase(Locale.ROOT) + "-" + second.toLowerCase(Locale.ROOT));
    }

    /** The part of a handle that gives it away: {@code team} of {@code storage-team}, but not {@code sre} of {@code sre_lena}. */
    private Optional<Meaning> ofParts(String lower) {
        if (JOINTS.matchesNoneOf(lower)) {
            return Optional.empty();
        }
        List<String> parts = Splitter.on(JOINTS).omitEmptyStrings().splitToList(lower);
        boolean given = parts.stream().anyMatch(this::isSurelyGiven);
        return parts.stream()
                .flatMap(part -> exactly(DIGITS.trimTrailingFrom(part)).stream())
                .filter(meaning -> meaning.compareTo(Meaning.PLACEHOLDER) < 0 && meaning != Meaning.LEGAL_FORM)
                .filter(meaning -> !given || meaning != Meaning.FUNCTION && meaning != Meaning.ROLE)
                .findFirst();
    }

    private static Optional<Meaning> byEnding(String lower) {
        if (lower.endsWith("bot") && lower.length() > 5 && !lower.endsWith("abbot") && !lower.endsWith("talbot")) {
            return Optional.of(Meaning.AUTOMATION);
        }
        boolean team = lower.endsWith("team")
                || lower.endsWith("oncall")
                || lower.endsWith("ops") && lower.length() <= 8 && JOINTS.matchesNoneOf(lower);
        boolean han = lower.endsWith("组")
                || lower.endsWith("部")
                || lower.endsWith("团队")
                || lower.endsWith("チーム")
                || lower.endsWith("팀");
        return team || han ? Optional.of(Meaning.TEAM) : Optional.empty();
    }

    /** Whether this is a given name, possibly among other things. */
    boolean isGiven(String word) {
        return is(word, given);
    }

    /** Whether this is a given name and not much else. */
    boolean isSurelyGiven(String word) {
        return is(word, surely);
    }

    /** Whether this is what somebody does, {@code Restarting}. */
    boolean isDeed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!lower.endsWith("ing") || lower.length() < 6 || isGiven(word)) {
            return false;
        }
        String stem = lower.substring(0, lower.length() - 3);
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return isVerb(stem) || isVerb(stem + "e") || doubled && isVerb(stem.substring(0, stem.length() - 1));
    }

    private boolean isVerb(String word) {
        return (vocabulary.classesOf(vocabulary.find(word)) & Kind.BASE.mask()) != 0;
    }

    /** Whether this is a trade or a rank. */
    boolean isRole(String word) {
        return is(word, Kind.HUMAN.mask());
    }

    boolean isArticle(String word) {
        return is(word, article);
    }

    /** Whether English, or the trade, uses the word for something else than a person. */
    boolean isOrdinary(String word) {
        int number = vocabulary.find(word.toLowerCase(Locale.ROOT));
        return number != Words.UNKNOWN && !isGiven(word);
    }

    /** Whether this is the name of a product or a place. */
    boolean isThing(String word) {
        return is(word, product) && !isSurelyGiven(word);
    }

    /** In small letters without accents, as the lists have names. */
    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String letters = MARKS.removeFrom(Normalizer.normalize(lower, Normalizer.Form.NFD));
        return letters.isEmpty() ? lower : letters;
    }

    private boolean is(String word, long classes) {
        int number = vocabulary.find(folded(word));
        return number != Words.UNKNOWN && (vocabulary.classesOf(number) & classes) != 0;
    }
}
