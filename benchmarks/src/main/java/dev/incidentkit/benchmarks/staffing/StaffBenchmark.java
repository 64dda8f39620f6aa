package dev.incidentkit.benchmarks.staffing;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.staffing.Planner;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** The time in which a roster is proposed, over a hundred questions of all severities. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StaffBenchmark {
    private static final int QUESTIONS = 100;

    /** How many people could be asked. */
    @Param({"10", "50", "200"})
    public int people = 50;

    /** What they can do, and who does what already. */
    @Param
    public Question.Situation situation = Question.Situation.FRESH;

    private final Planner planner = Planner.of(Catalogue.standard());
    private ImmutableList<Question> questions = ImmutableList.of();
    private int next;

    /** Writes the questions. */
    @Setup
    public void prepare() {
        questions = IntStream.range(0, QUESTIONS)
                .mapToObj(number -> situation.ask(number, people))
                .collect(ImmutableList.toImmutableList());
    }

    /** Answers the next question. */
    @Benchmark
    public Object staff() {
        next = (next + 1) % QUESTIONS;
        return questions.get(next).put(planner);
    }
}
