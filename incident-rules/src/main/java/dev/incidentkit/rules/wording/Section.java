package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableSet;

/**
 * What a group of cues has in common.
 *
 * @param checks the checks it belongs to
 * @param family its name
 * @param excuses whether its cues excuse others instead of breaking the check
 * @param why the reason of each cue
 * @param instead how to say it instead; empty for excuses
 * @param strength how much its cues are to be trusted
 * @param scope how far an excuse reaches
 * @param only the families that it excuses; empty means all
 */
record Section(
        ImmutableSet<WordingCheck> checks,
        String family,
        boolean excuses,
        String why,
        String instead,
        Flag.Strength strength,
        Scope scope,
        ImmutableSet<String> only) {

    /** How far an excuse reaches. */
    enum Scope {
        /** The words that it overlaps, unless a longer cue stands there. */
        WORDS,
        /** The words that it overlaps, whatever stands there. */
        PHRASE,
        /** From the last of its words to a semicolon or the sentence's end: what somebody said, not what is said of them. */
        REST,
        /** All between two punctuation marks. */
        CLAUSE,
        SENTENCE
    }

    boolean excuses(String family) {
        return only.isEmpty() || only.contains(family);
    }
}
