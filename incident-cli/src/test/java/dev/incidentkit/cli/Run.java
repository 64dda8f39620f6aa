package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Trees;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the program, without a terminal. */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        return reading("", arguments);
    }

    static Run reading(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = run(input, out, arguments);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** A run whose standard output goes there. */
    static Run writingTo(OutputStream out, String... arguments) {
        return run("", out, arguments);
    }

    private static Run run(String input, OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false);
        int code = Main.run(console, arguments);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output as the objects that its lines are. */
    ImmutableList<Mapping> jsonLines() {
        ImmutableList.Builder<Mapping> lines = ImmutableList.builder();
        Trees.read(
                Source.text("out.json", out),
                tree -> lines.add((Mapping) tree.root().orElseThrow()));
        return lines.build();
    }
}
