package dev.incidentkit.rules.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.wording.Flag;
import dev.incidentkit.rules.wording.WordingCheck;
import java.util.Optional;

/** What the text checks see, as evidence for rules. */
final class Wordings {
    private Wordings() {}

    /** Whether a text says anything at all: {@code ***} and {@code -} don't. */
    static boolean isSilent(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * What is wrong with a text, in one piece of evidence however many places are wrong: the words, why, and how to say it
     * instead. Where no cue is to be trusted fully, it is advice.
     */
    static Optional<Evidence> evidence(WordingCheck check, String text) {
        ImmutableList<Flag> flags = check.broken(text);
        Optional<Flag> strong = flags.stream()
                .filter(flag -> flag.strength() == Flag.Strength.STRONG)
                .findFirst();
        return strong.or(() -> flags.stream().findFirst()).map(flag -> {
            Evidence evidence = Evidence.that(clause(check, flag)).remediedBy(flag.instead());
            return strong.isPresent() ? evidence : evidence.weighing(Level.ADVICE);
        });
    }

    private static String clause(WordingCheck check, Flag flag) {
        return check.wantsEvidence()
                ? flag.why()
                : "\"" + CharMatcher.whitespace().collapseFrom(flag.cue(), ' ') + "\": " + flag.why();
    }
}
