package dev.incidentkit.testkit.tool;

import com.google.common.base.Strings;

/**
 * What a tool says to a command.
 *
 * @param kind what became of the command
 * @param why why it was refused or flagged; empty where nobody says
 */
public record Answer(Kind kind, String why) {

    /** What becomes of a command. */
    public enum Kind {
        /** It was done, and nothing is wrong with it. */
        DONE,
        /** It was done or noted, and the tool says that something is wrong with it. */
        FLAGGED,
        /** It was not done, and nothing has changed. */
        REFUSED,
        /** The tool knows no such command or role, and nothing has changed. */
        UNSUPPORTED
    }

    private static final Answer DONE = new Answer(Kind.DONE, "");
    private static final Answer UNSUPPORTED = new Answer(Kind.UNSUPPORTED, "");

    public static Answer done() {
        return DONE;
    }

    public static Answer flagged(String why) {
        return new Answer(Kind.FLAGGED, why);
    }

    public static Answer refused(String why) {
        return new Answer(Kind.REFUSED, why);
    }

    /** Does it; if that throws a refusal, it was refused, and the message says why. */
    public static Answer unless(Class<? extends RuntimeException> refusal, Runnable action) {
        try {
            action.run();
            return DONE;
        } catch (RuntimeException e) {
            if (refusal.isInstance(e)) {
                return refused(Strings.nullToEmpty(e.getMessage()));
            }
            throw e;
        }
    }

    public static Answer unsupported() {
        return UNSUPPORTED;
    }

    @Override
    public String toString() {
        String word = kind.name().toLowerCase(java.util.Locale.ROOT);
        return why.isEmpty() ? word : word + " (" + why + ")";
    }
}
