package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Finding;

/**
 * Whether a tool must, may or must not do what it is asked to.
 *
 * @param findings what is wrong with it, where it must not
 */
record Verdict(Duty duty, ImmutableList<Finding> findings) {
    enum Duty {
        /** The framework allows it. */
        MUST,
        /** The framework doesn't say, or leaves it to the team. */
        MAY,
        /** The framework forbids it: the tool refuses it, or does it and says that it is wrong. */
        MUST_NOT
    }

    static final Verdict MUST = new Verdict(Duty.MUST, ImmutableList.of());
    static final Verdict MAY = new Verdict(Duty.MAY, ImmutableList.of());

    static Verdict mustNot(ImmutableList<Finding> findings) {
        return new Verdict(Duty.MUST_NOT, findings);
    }
}
