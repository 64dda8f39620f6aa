package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableList;
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

/** The time an entry takes, by each tool. All agree on every rule before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(Workload.ENTRIES)
public class IncidentBenchmark {
    private final HandWritten handWritten = new HandWritten();
    private final ByMonitors justTheRules = ByMonitors.ofJustTheRules();
    private final ByMonitors catalogue = ByMonitors.ofAll();
    private final ByEsper esper = new ByEsper();
    private final ByDrools drools = new ByDrools();

    /** Whether one incident in four has something wrong. */
    @Param({"clean", "mixed"})
    public String incidents = "clean";

    private ImmutableList<Step> steps = ImmutableList.of();
    private long end;

    /** Prepares the entries. */
    @Setup
    public void prepare() {
        steps = Workload.steps(incidents.equals("clean"));
        end = Workload.end(steps);
        Workload.agreedOnBy(steps, ImmutableList.of(handWritten, justTheRules, catalogue, esper, drools));
    }

    /** A state machine and a heap. */
    @Benchmark
    public Object handWritten() {
        return handWritten.watch(steps, end);
    }

    /** This library, with just these rules. */
    @Benchmark
    public Object justTheRules() {
        return justTheRules.watch(steps, end);
    }

    /** This library, with all its rules. */
    @Benchmark
    public Object catalogue() {
        return catalogue.watch(steps, end);
    }

    /** Esper, with a statement a rule. */
    @Benchmark
    public Object esper() {
        return esper.watch(steps, end);
    }

    /** Drools, with its rules on streams. */
    @Benchmark
    public Object drools() {
        return drools.watch(steps, end);
    }
}
