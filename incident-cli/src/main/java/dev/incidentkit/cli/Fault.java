package dev.incidentkit.cli;

/** A fault of the program itself. */
final class Fault {
    private static final String WHERE = "https://github.com/incidentkit/incidentkit/issues";

    private Fault() {}

    /** Says what went wrong on one line, and where to report it. */
    static int report(Throwable e, Console console) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        String message = e.getMessage() == null ? "" : ": " + e.getMessage().replace('\n', ' ');
        console.error("this is a fault of incident itself, please report it at " + WHERE + ": "
                + e.getClass().getSimpleName() + message + place);
        return ExitCode.FAULT;
    }
}
