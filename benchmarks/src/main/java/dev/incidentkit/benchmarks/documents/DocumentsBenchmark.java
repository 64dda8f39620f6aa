package dev.incidentkit.benchmarks.documents;

import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time in which a file is read, checked, and every finding told with its line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentsBenchmark {
    private static final Instant AS_OF = Instant.parse("2026-12-01T00:00:00Z");

    /** What is read. */
    @Param
    public Written file = Written.RESPONSES;

    private final Policy policy = Catalogue.standard();
    private Source source = Source.text("", "");

    /** Writes the file. */
    @Setup
    public void write() {
        source = Source.text(file + ".yaml", file.text());
    }

    /** Reads and checks it. */
    @Benchmark
    public void check(Blackhole findings) {
        Documents.standard().read(source, document -> check(document, findings), DocumentsBenchmark::refuse);
    }

    private void check(Document<?> document, Blackhole findings) {
        for (Finding finding : policy.check(document.value(), AS_OF).findings()) {
            Position position = document.locate(finding);
            findings.consume(position);
        }
    }

    private static void refuse(Problem problem) {
        throw new IllegalStateException("the file isn't well-formed: " + problem);
    }
}
