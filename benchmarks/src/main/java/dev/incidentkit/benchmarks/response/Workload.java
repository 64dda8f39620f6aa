package dev.incidentkit.benchmarks.response;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A thousand random responses, the same at every run, of which six in ten are clean. */
final class Workload {
    static final int SIZE = 1_000;
    static final int CLEAN = 600;
    private static final long SEED = 20260520;

    private final Random random = new Random(SEED);

    private Workload() {}

    /**
     * The responses, the clean ones first.
     *
     * @throws IllegalStateException if the checks don't agree on one of them
     */
    static ImmutableList<Case> agreedOnBy(ImmutableList<? extends ResponseCheck> checks) {
        Workload workload = new Workload();
        List<Case> clean = new ArrayList<>();
        List<Case> wrong = new ArrayList<>();
        ResponseCheck first = checks.get(0);
        while (clean.size() < CLEAN || wrong.size() < SIZE - CLEAN) {
            Case one = Case.of(workload.response());
            List<Case> kind = first.found(one).isEmpty() ? clean : wrong;
            if (kind.size() < (kind == clean ? CLEAN : SIZE - CLEAN)) {
                kind.add(one);
            }
        }
        ImmutableList<Case> all =
                ImmutableList.<Case>builder().addAll(clean).addAll(wrong).build();
        for (Case one : all) {
            ImmutableSet<String> expected = first.found(one);
            for (ResponseCheck check : checks) {
                ImmutableSet<String> found = check.found(one);
                checkState(
                        found.equals(expected),
                        "%s finds %s and not %s in %s",
                        check.getClass().getSimpleName(),
                        found,
                        expected,
                        one.response());
            }
        }
        return all;
    }

    private Response response() {
        Severity severity = Severity.all().get(random.nextInt(5));
        boolean tidy = random.nextInt(4) > 0;
        int crowd = tidy ? 9 : 1 + random.nextInt(8);
        ImmutableList.Builder<Assignment> roster = ImmutableList.builder();
        for (Role role : Role.all()) {
            boolean wanted = tidy ? role.isResponse() || severity == Severity.SEV_0 : random.nextInt(4) > 0;
            if (wanted) {
                int person = tidy ? role.ordinal() : random.nextInt(crowd);
                roster.add(Assignment.of(Person.named("person-" + person), role));
            }
        }
        return Response.builder()
                .severity(severity)
                .customerVisible(random.nextBoolean())
                .runningFor(Duration.ofMinutes(random.nextInt(240)))
                .rotationPrepared(tidy || random.nextBoolean())
                .roster(Roster.of(roster.build()))
                .build();
    }
}
