package dev.incidentkit.benchmarks.wording;

import dev.incidentkit.rules.wording.WordingCheck;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** How many characters a second a text check reads: as many of a long text as of a short one, if its time is linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordingBenchmark {

    /** The length of the text. */
    @Param({"1000", "100000", "10000000"})
    public int characters = 1000;

    /** What it consists of. */
    @Param
    public Text text = Text.PROSE;

    private String written = "";

    /** What a text consists of; most are made to be hard to read in one pass. */
    public enum Text {
        /** Conditions as people write them. */
        PROSE(
                "CPU 95% on db-1 since 11:02 UTC, 12% of calls fail. I think it's a memory leak, but the cause is not known. "),
        /** One word without an end. */
        LETTER("a"),
        /** Quotations in quotations, hardly one of which is closed. */
        QUOTES("\"a 'b `c \u201ed \u00abe "),
        /** One sentence without an end, in which nearly each word is a hedge. */
        HEDGES("it might be that perhaps we think it could probably be ");

        private final String piece;

        Text(String piece) {
            this.piece = piece;
        }
    }

    /** Counts what is read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Characters, a second. */
        public long characters;
    }

    /** Writes the text. */
    @Setup
    public void write() {
        written = text.piece.repeat(characters / text.piece.length() + 1).substring(0, characters);
    }

    /** Reads it as the conditions of a report. */
    @Benchmark
    public int conditions(Read read) {
        read.characters += written.length();
        return WordingCheck.CONDITIONS.broken(written).size();
    }
}
