package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** What a word's letters alone tell of whether it can be part of a person's name. */
final class NameShape {
    /** What a family name may begin with before its second capital. */
    private static final ImmutableSet<String> PREFIXES = ImmutableSet.of("mac", "fitz", "van", "von", "dos", "del");

    private NameShape() {}

    /** A capital and then a small letter, or letters of a script without capitals. */
    static boolean isCapitalised(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first)
                ? word.codePoints().anyMatch(Character::isLowerCase)
                : Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** {@code J.}, {@code JD}, {@code D.K.}, {@code A.O}, {@code J.-P.}. */
    static boolean isInitials(String word) {
        String letters = word.replace(".-", "").replace(".", "");
        boolean dotted = word.indexOf('.') > 0;
        int length = letters.codePointCount(0, letters.length());
        return length >= 1 && length <= (dotted ? 4 : 2) && letters.codePoints().allMatch(Character::isUpperCase);
    }

    static boolean isInitial(String word) {
        return word.endsWith(".") && isInitials(word);
    }

    /** In capitals throughout, and longer than initials: {@code LEE}. */
    static boolean isShouted(String word) {
        return word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase);
    }

    /** Capitals, and a long number behind them: {@code CHG0042119}. */
    static boolean isTicket(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isUpperCase(word.charAt(letters))) {
            letters++;
        }
        return letters >= 2
                && word.length() - letters >= 4
                && word.substring(letters).chars().allMatch(Character::isDigit);
    }

    /** Letters, and digits behind them. */
    static boolean isUserName(String word) {
        int letters = 0;
        while (letters < word.length() && !Character.isDigit(word.charAt(letters))) {
            letters++;
        }
        return letters >= 3
                && !isTicket(word)
                && word.indexOf('-') < 0
                && word.substring(letters).chars().allMatch(Character::isDigit);
    }

    /** Two words written as one, as companies do: {@code CarrierOne}, but not {@code MacLeod} or {@code AnneMarie}. */
    static boolean isCompound(String word, OwnerWords words) {
        int second = 1;
        while (second < word.length() && !Character.isUpperCase(word.charAt(second))) {
            second++;
        }
        String start = word.substring(0, second).toLowerCase(Locale.ROOT);
        boolean letters = word.chars().allMatch(Character::isLetter);
        return letters
                && second > 2
                && word.length() - second > 2
                && Character.isUpperCase(word.charAt(0))
                && !PREFIXES.contains(start)
                && !words.isGiven(start);
    }

    static boolean isPossessive(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") && lower.length() > 2 || lower.endsWith("s'");
    }
}
