package dev.incidentkit.core.can;

import com.google.common.collect.ImmutableList;

/**
 * A status report in three slots: Conditions, Actions, Needs ("Status reports: the CAN format").
 *
 * <p>A slot may be empty: whether that is right is for the rules to say. An empty slot for needs means that the report
 * says no word on them, which is not the same as saying that nothing is needed.
 *
 * <p>Statements are kept as they were said, without white space around them and with {@code \n} for every line end.
 *
 * @param conditions what is observed, a statement each
 * @param actions what is under way or done, a statement each
 * @param needs what is asked for, or the word that nothing is
 */
public record CanReport(ImmutableList<String> conditions, ImmutableList<String> actions, ImmutableList<String> needs) {

    public CanReport {
        conditions = tidy(conditions);
        actions = tidy(actions);
        needs = tidy(needs);
    }

    /** A report of one statement a slot. */
    public static CanReport of(String conditions, String actions, String needs) {
        return new CanReport(ImmutableList.of(conditions), ImmutableList.of(actions), ImmutableList.of(needs));
    }

    /**
     * The report that somebody typed into a chat, in any of the usual forms: {@code C: ... A: ... N: ...} on one line or on
     * three, {@code Conditions:}, {@code *Conditions*} or {@code ## Conditions} with bullets or plain lines below, {@code -
     * C - ...}. A slot that comes twice is one slot.
     *
     * @throws IllegalArgumentException if the text names no slot, or says something before the first one; the message says
     *     what to write
     */
    public static CanReport parse(String text) {
        return new CanReportBuilder().read(text);
    }

    /** The report as one posts it to a chat; {@link #parse} reads it back. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Slot slot : Slot.values()) {
            text.append(text.isEmpty() ? "" : "\n").append(slot.heading()).append(':');
            for (String statement : slot.of(this)) {
                text.append("\n").append(CanReportBuilder.item(statement));
            }
        }
        return text.toString();
    }

    private static ImmutableList<String> tidy(ImmutableList<String> statements) {
        return statements.stream()
                .map(statement ->
                        statement.replace("\r\n", "\n").replace('\r', '\n').strip())
                .collect(ImmutableList.toImmutableList());
    }
}
