package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is read as a stream: what is past is forgotten, so it need not fit into memory. */
class LongLogTest {
    private static final int ENTRIES = 80_000;

    // The program and its catalogue take up to 40 MB, and the entries of the log, if they were kept, more than 20 MB.
    private static final String HEAP = "-Xmx48m";

    @Test
    void aLogThatFitsIntoNoMemoryIsChecked(@TempDir Path folder) throws Exception {
        Path log = write(folder.resolve("long.jsonl"));
        Path out = folder.resolve("out.txt");
        ImmutableList<String> command = ImmutableList.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Main.class.getName(),
                "check",
                log.toString());
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String said = Files.readString(out);
        assertThat(code).as(said).isEqualTo(1);
        assertThat(said)
                .contains("no relief as Incident Commander for 8 hours")
                .contains("1 file, 1 document: ")
                .doesNotContain("OutOfMemoryError");
    }

    /** Four weeks in which somebody only ever notes the same. */
    private static Path write(Path log) throws IOException {
        Instant at = Instant.parse("2026-05-20T14:00:00Z");
        try (BufferedWriter out = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
            out.write("{\"kind\":\"timeline\",\"incident\":\"payments\"}\n");
            out.write("{\"at\":\"" + at
                    + "\",\"by\":\"amara\",\"event\":\"declared\",\"reasons\":[\"not-yet-known\"]}\n");
            for (int i = 1; i < ENTRIES; i++) {
                out.write("{\"at\":\"" + at.plusSeconds(30L * i)
                        + "\",\"by\":\"chen\",\"event\":\"noted\",\"text\":\"Sample " + i
                        + " fails like the others.\"}\n");
            }
        }
        return log;
    }

    /** What this test runs on, with or without modules. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
