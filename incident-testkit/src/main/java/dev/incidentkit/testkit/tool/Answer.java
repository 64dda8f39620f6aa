package dev.incidentkit.testkit.tool;

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
        /** The tool knows no such command. */
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

    public static Answer unsupported() {
        return UNSUPPORTED;
    }

    @Override
    public String toString() {
        String word = kind.name().toLowerCase(java.util.Locale.ROOT);
        return why.isEmpty() ? word : word + " (" + why + ")";
    }
}
