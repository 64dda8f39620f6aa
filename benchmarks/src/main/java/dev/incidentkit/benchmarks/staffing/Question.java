package dev.incidentkit.benchmarks.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.staffing.Candidate;
import dev.incidentkit.rules.staffing.Planner;
import dev.incidentkit.rules.staffing.StaffingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What a planner is asked: who of these people should respond, when some of them do already. */
public record Question(ImmutableList<Candidate> people, Response response) {

    /** How many roles a person can take, and who holds what already. */
    public enum Situation {
        /** Nobody responds yet, and each can take some roles. */
        FRESH(4, false),
        /** Some respond already, in roles that came to them by chance. */
        UNDER_WAY(4, true),
        /** Each can take one role, and some respond already. */
        SPECIALISED(1, true);

        private final int roles;
        private final boolean begun;

        Situation(int roles, boolean begun) {
            this.roles = roles;
            this.begun = begun;
        }

        /** A question, the same for the same number. */
        Question ask(int number, int people) {
            Random random = new Random(number);
            ImmutableList<Candidate> candidates = IntStream.range(0, people)
                    .mapToObj(i -> new Candidate(person(i), some(random), ImmutableSet.of()))
                    .collect(ImmutableList.toImmutableList());
            List<Assignment> assignments = new ArrayList<>();
            for (int i = 0; begun && i < 4; i++) {
                assignments.add(Assignment.of(person(random.nextInt(people)), any(random)));
            }
            Severity severity = Severity.values()[number % Severity.values().length];
            Response response = Response.of(severity, Roster.of(assignments)).withCustomerVisible(number % 2 == 0);
            return new Question(candidates, response);
        }

        private ImmutableSet<Role> some(Random random) {
            return random.ints(1 + random.nextInt(roles), 0, Role.values().length)
                    .mapToObj(i -> Role.values()[i])
                    .collect(ImmutableSet.toImmutableSet());
        }

        private static Role any(Random random) {
            return Role.values()[random.nextInt(Role.values().length)];
        }

        private static Person person(int number) {
            return Person.named("person" + number);
        }
    }

    StaffingPlan put(Planner planner) {
        return planner.staff(people, response);
    }
}
