package dev.incidentkit.rules.wording;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/**
 * A check of one kind of text. Each says what the text alone gives away; none knows the incident. The definitions, the measured
 * precision and recall, and what is not seen stand in {@code docs/wording.md}.
 */
public enum WordingCheck {
    /** The Conditions of a CAN report are observed facts: flags speculation (framework, "Common CAN failure modes"). */
    CONDITIONS,
    /** The Actions of a CAN report are in flight or done: flags promises (framework, "Common CAN failure modes"). */
    ACTIONS,
    /** The Needs of a CAN report are said outright, "nothing" included: flags a text that neither asks nor says so. */
    NEEDS,
    /** A timeline records and does not interpret (framework, "Scribe"). */
    ENTRY,
    /** A postmortem blames nobody (framework, "Blameless postmortems"). */
    POSTMORTEM,
    /** A root cause says why the safeguards didn't catch it: flags a text that stays at the surface. */
    ROOT_CAUSE,
    /** The reason for lowering a severity is a fact, not a hope (framework, "Severity scale"). */
    DOWNGRADE;

    /** The places of {@code text} that break this check, in order, by the English lexicon. */
    public ImmutableList<Flag> read(String text) {
        return read(text, Lexicon.english());
    }

    /**
     * The places of {@code text} that break this check, in order.
     *
     * <p>Any text will do, of any length; the time is linear in it. A line with a comment {@code <!-- accept: reason -->} is not
     * flagged.
     */
    public ImmutableList<Flag> read(String text, Lexicon lexicon) {
        return new Reading(this, text, lexicon).flags();
    }

    /**
     * The places for which a text breaks this check: what rules, {@code lint} and whoever needs a yes or no go by. A text is
     * all right if there are none.
     */
    public ImmutableList<Flag> broken(String text) {
        return read(text);
    }

    /** Whether the check flags a text for what it lacks, rather than for what stands in it. */
    public boolean wantsEvidence() {
        return this == NEEDS || this == ROOT_CAUSE;
    }

    String fileName() {
        return Ascii.toLowerCase(name()).replace('_', '-') + ".lexicon";
    }
}
