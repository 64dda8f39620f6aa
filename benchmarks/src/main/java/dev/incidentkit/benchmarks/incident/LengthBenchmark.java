package dev.incidentkit.benchmarks.incident;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.temporal.Monitor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time an entry takes in an incident of this length, in which nothing is wrong. A new one begins where one has ended. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(LengthBenchmark.BATCH)
public class LengthBenchmark {
    static final int BATCH = 1_000;

    /** How many entries an incident has. */
    @Param({"100", "10000", "1000000"})
    public int entries = 100;

    /** Whether all rules of the catalogue watch, or just the eight. */
    @Param({"just", "catalogue"})
    public String rules = "just";

    private Policy policy = Policy.empty();
    private ImmutableList<Entry> incident = ImmutableList.of();
    private Monitor monitor = Monitor.of(policy);
    private int next;

    /** Writes the incident, and sees to it that nothing is wrong in it. */
    @Setup
    public void prepare() {
        policy = (rules.equals("just") ? ByMonitors.ofJustTheRules() : ByMonitors.ofAll()).policy();
        incident = LongIncident.of(entries);
        Monitor trial = Monitor.of(policy);
        incident.subList(0, Math.min(entries, 10_000)).forEach(trial::record);
        checkState(trial.findings().isEmpty(), "it isn't by the book: %s", trial.findings());
        monitor = Monitor.of(policy);
    }

    /** Records the next entries. */
    @Benchmark
    public Object record() {
        for (int i = 0; i < BATCH; i++) {
            if (next == entries) {
                monitor = Monitor.of(policy);
                next = 0;
            }
            monitor.record(incident.get(next++));
        }
        return monitor;
    }
}
