package dev.incidentkit.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.wording.DueDate;
import dev.incidentkit.rules.wording.Flag;
import dev.incidentkit.rules.wording.Owner;
import dev.incidentkit.rules.wording.WordingCheck;
import java.util.Optional;

/** What the text checks see, as evidence for rules. */
final class Wordings {
    static final String ONE_PERSON = "name one person, who may ask others for help";
    static final String ONE_DAY = "write the day with its year, such as 2026-03-02";

    private static final int LONGEST_QUOTE = 60;

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
        return worst(check, text).map(flag -> evidence(check, flag));
    }

    /** What is wrong in one place: the words, why, and how to say it instead; advice if the cue is not to be trusted fully. */
    static Evidence evidence(WordingCheck check, Flag flag) {
        Evidence evidence = Evidence.that(clause(check, flag)).remediedBy(flag.instead());
        return flag.strength() == Flag.Strength.STRONG ? evidence : evidence.weighing(Level.ADVICE);
    }

    /** The words of a place, on one line. */
    static String cue(Flag flag) {
        return CharMatcher.whitespace().collapseFrom(flag.cue(), ' ');
    }

    /** The first place that is surely wrong, or else the first one. */
    static Optional<Flag> worst(WordingCheck check, String text) {
        ImmutableList<Flag> flags = check.broken(text);
        if (flags.isEmpty()) {
            return Optional.empty();
        }
        return flags.stream()
                .filter(flag -> flag.strength() == Flag.Strength.STRONG)
                .findFirst()
                .or(() -> flags.stream().findFirst());
    }

    /** Why an owner is no one person. */
    static Optional<Evidence> owner(String owner) {
        return Owner.read(owner).objection().map(objection -> about("owner", owner, objection.toString()));
    }

    /** Why a due date is no calendar day. */
    static Optional<Evidence> dueDate(String due) {
        return DueDate.read(due).objection().map(objection -> about("due date", due, objection.toString()));
    }

    private static Evidence about(String what, String text, String objection) {
        String said = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
        return Evidence.that(
                said.isEmpty()
                        ? objection
                        : what + " \"" + Ascii.truncate(said, LONGEST_QUOTE, "...") + "\": " + objection);
    }

    private static String clause(WordingCheck check, Flag flag) {
        return check.wantsEvidence() ? flag.why() : "\"" + cue(flag) + "\": " + flag.why();
    }
}
