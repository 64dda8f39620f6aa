package dev.incidentkit.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param colours whether the output is for eyes that see colours
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colours) {

    /** Writes one line to standard error. */
    void error(String line) {
        err.println("incident: " + line);
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** Whether some of what was written to standard output didn't get there. */
    boolean isOutLost() {
        return out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
