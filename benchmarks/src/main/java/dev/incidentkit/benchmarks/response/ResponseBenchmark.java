package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
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

/** The time to check one response, by each tool. All agree on every response before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(Workload.CLEAN)
public class ResponseBenchmark {
    private final HandWritten handWritten = new HandWritten();
    private final ByPolicy policy = new ByPolicy();
    private final ByYavi yavi = new ByYavi();
    private final ByHibernateValidator hibernateValidator = new ByHibernateValidator();
    private final ByDrools drools = new ByDrools();

    /** Clean responses alone, or the mixture: of each {@value Workload#CLEAN}. */
    @Param({"clean", "mixed"})
    public String responses = "clean";

    private ImmutableList<Case> cases = ImmutableList.of();

    /** Prepares the responses. */
    @Setup
    public void prepare() {
        ImmutableList<Case> all =
                Workload.agreedOnBy(ImmutableList.of(handWritten, policy, yavi, hibernateValidator, drools));
        cases = responses.equals("clean") ? all.subList(0, Workload.CLEAN) : mixture(all);
    }

    /** Every fifth of the mixture is left out, so that it has as many responses, and six in ten of them are clean. */
    private static ImmutableList<Case> mixture(ImmutableList<Case> all) {
        ImmutableList.Builder<Case> mixture = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            if (i % 5 < 3) {
                mixture.add(all.get(i));
            }
        }
        return mixture.build();
    }

    private int run(ResponseCheck check) {
        int wrong = 0;
        for (int i = 0; i < Workload.CLEAN; i++) {
            wrong += check.count(cases.get(i));
        }
        return wrong;
    }

    /** Ifs over bit masks. */
    @Benchmark
    public int handWritten() {
        return run(handWritten);
    }

    /** This library. */
    @Benchmark
    public int policy() {
        return run(policy);
    }

    /** Ifs over bit masks, from a list of assignments. */
    @Benchmark
    public int handWrittenFromAssignments() {
        int wrong = 0;
        for (int i = 0; i < Workload.CLEAN; i++) {
            wrong += HandWritten.check(built(cases.get(i)), HandWritten::ignore);
        }
        return wrong;
    }

    /** This library, from a list of assignments. */
    @Benchmark
    public int policyFromAssignments() {
        int wrong = 0;
        for (int i = 0; i < Workload.CLEAN; i++) {
            wrong += policy.count(built(cases.get(i)));
        }
        return wrong;
    }

    private static Response built(Case one) {
        return one.response().withRoster(Roster.of(one.assignments()));
    }

    /** YAVI. */
    @Benchmark
    public int yavi() {
        return run(yavi);
    }

    /** Hibernate Validator. */
    @Benchmark
    public int hibernateValidator() {
        return run(hibernateValidator);
    }

    /** Drools. */
    @Benchmark
    public int drools() {
        return run(drools);
    }
}
