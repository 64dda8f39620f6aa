package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One place of a text that breaks a wording check.
 *
 * @param start where the cue begins in the text as given, in {@code char}s from 0
 * @param end where the cue ends, exclusive; equal to {@code start} only where the text as a whole lacks something and is empty
 * @param family the kind of cue, such as {@code modal} or {@code forecast}: a name of the lexicon, stable enough to count by
 * @param cue the words of the text that gave rise to the flag
 * @param why what is wrong with them
 * @param instead how to say it instead
 * @param strength how much the cue is to be trusted
 */
public record Flag(int start, int end, String family, String cue, String why, String instead, Strength strength) {

    /** How much a cue is to be trusted. */
    public enum Strength {
        /** Nearly always right: fit to fail a check. */
        STRONG,
        /** Often right: fit for a hint. */
        WEAK
    }

    public Flag {
        checkArgument(0 <= start && start <= end, "a flag spans from %s to %s", start, end);
    }
}
