package dev.incidentkit.cli;

/** How the program ends. */
final class ExitCode {
    /** Nothing is wrong. */
    static final int CLEAN = 0;

    /** Something is wrong with what was checked. */
    static final int FOUND = 1;

    /** A file can't be read, a report can't be written, or the command line is wrong. */
    static final int UNUSABLE = 2;

    /** The fault is the program's own. */
    static final int FAULT = 3;

    private ExitCode() {}
}
