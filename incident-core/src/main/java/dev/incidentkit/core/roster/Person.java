package dev.incidentkit.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Somebody who takes part, known by name or handle.
 *
 * <p>A person is one person however the name is typed: names compare after Unicode normalisation (NFKC), trimming and
 * case folding, without the {@code @} that addresses somebody in a chat and without what can't be seen, so {@code Bo},
 * {@code "bo "} and {@code @bo} are equal and can't hold two roles as if they were two people. What was typed is kept for
 * display.
 *
 * <p>A person may be marked as automation. Whether it is automation is no part of its identity: a bot and a human of
 * the same name can't be told apart.
 */
public final class Person {
    /** What takes no room: joiners, marks of direction, soft hyphens, and what chooses a variant of a letter. */
    private static final CharMatcher INVISIBLE = CharMatcher.forPredicate(
                    (Character c) -> Character.getType(c) == Character.FORMAT)
            .or(CharMatcher.inRange('\uFE00', '\uFE0F'));

    private final String key;
    private final String name;
    private final boolean automation;

    private Person(String name, boolean automation) {
        this.key = fold(name);
        checkArgument(!key.isEmpty(), "a person's name is blank");
        this.name = name.strip();
        this.automation = automation;
    }

    /**
     * A human of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Person named(String name) {
        return new Person(name, false);
    }

    /**
     * A bot or another program of this name: it may declare an incident and write to its timeline, but it commands
     * nothing and staffs nothing.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Person automation(String name) {
        return new Person(name, true);
    }

    private static String fold(String name) {
        if (isPlain(name)) {
            return name;
        }
        // Upper case first: it merges letters that lower case keeps apart, such as sharp s and final sigma.
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String visible = INVISIBLE.removeFrom(Normalizer.normalize(folded, Normalizer.Form.NFKC));
        String trimmed = CharMatcher.whitespace().trimAndCollapseFrom(visible, ' ');
        return trimmed.startsWith("@") ? trimmed.substring(1).strip() : trimmed;
    }

    /** Lower-case ASCII letters, digits and a few marks: what folding would leave as it is. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The name as it was typed, trimmed. */
    public String name() {
        return name;
    }

    /** The folded form by which people compare; stable enough to serve as a key in a store. */
    public String key() {
        return key;
    }

    public boolean isAutomation() {
        return automation;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Person that && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
