package dev.incidentkit.core.can;

import com.google.common.collect.ImmutableList;

/**
 * A status report in three slots: Conditions, Actions, Needs ("Status reports: the CAN format").
 *
 * <p>A slot may be empty: whether that is right is for the rules to say. An empty slot for needs means that the report
 * says no word on them, which is not the same as saying that nothing is needed.
 *
 * @param conditions what is observed, a statement each
 * @param actions what is under way or done, a statement each
 * @param needs what is asked for, or the word that nothing is
 */
public record CanReport(ImmutableList<String> conditions, ImmutableList<String> actions, ImmutableList<String> needs) {

    /** A report of one statement a slot. */
    public static CanReport of(String conditions, String actions, String needs) {
        return new CanReport(ImmutableList.of(conditions), ImmutableList.of(actions), ImmutableList.of(needs));
    }
}
