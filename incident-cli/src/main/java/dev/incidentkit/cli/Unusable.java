package dev.incidentkit.cli;

/** What was asked for can't be done, for a reason that the message tells on one line. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
