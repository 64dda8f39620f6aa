package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Check;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.response.Aspect;
import dev.incidentkit.rules.response.Circumstances;
import dev.incidentkit.rules.response.Responses;
import dev.incidentkit.rules.response.Snapshot;
import java.util.Optional;

/** The check of a rule on combinations: nobody holds a pair of roles that the rule speaks of, where that is wrong. */
public final class CombinationCheck {
    private final ImmutableList<Combination> combinations;

    private CombinationCheck(ImmutableList<Combination> combinations) {
        this.combinations = combinations;
    }

    /** The check of the rule with this id. */
    public static Check<Response> of(String rule) {
        CombinationCheck check = new CombinationCheck(Combination.of(rule));
        Snapshot snapshot = Snapshot.of(
                Aspect.PERSON,
                (circumstances, settings, held) -> check.combinations.stream()
                        .noneMatch(pair -> isHeld(pair, RoleSet.at(held), settings)
                                && weight(pair, circumstances, settings).isPresent()),
                check::evidence);
        return check.combinations.stream().anyMatch(pair -> pair.where() == Combination.Allowed.WHILE_SHORT)
                ? snapshot.changingAfter(StaffingSettings.SHORT_INCIDENT)
                : snapshot;
    }

    private static boolean isHeld(Combination pair, RoleSet held, Settings settings) {
        return held.containsAll(pair.roles())
                && settings.get(Policy.ROLES_IN_USE).containsAll(pair.roles());
    }

    /** How much it weighs that somebody holds the pair, if anything. */
    private static Optional<Level> weight(Combination pair, Circumstances circumstances, Settings settings) {
        Optional<Level> byTable = byTable(pair, circumstances.severity(), settings);
        return byTable.isPresent() ? byTable : byCondition(pair, circumstances, settings);
    }

    private static Optional<Level> byTable(Combination pair, Severity severity, Settings settings) {
        boolean stricter = pair.rule().equals("roles/ic-not-scribe") && settings.get(StaffingSettings.IC_NEVER_SCRIBE);
        return stricter ? Optional.of(Level.ERROR) : pair.levels().at(severity);
    }

    private static Optional<Level> byCondition(Combination pair, Circumstances circumstances, Settings settings) {
        boolean isShort = circumstances.runningFor().compareTo(settings.get(StaffingSettings.SHORT_INCIDENT)) <= 0;
        return switch (pair.where()) {
            case FREELY -> Optional.empty();
            case WITH_A_REMINDER -> Optional.of(Level.ADVICE);
            case WHILE_SHORT -> isShort ? Optional.empty() : Optional.of(Level.WARNING);
        };
    }

    private ImmutableList<Evidence> evidence(Response response, Settings settings) {
        Circumstances circumstances = Circumstances.of(response);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (Combination pair : combinations) {
            Condition<Response> together = Responses.together(pair.first(), pair.second());
            if (together.holds(response) && settings.get(Policy.ROLES_IN_USE).containsAll(pair.roles())) {
                Optional<Level> weight = weight(pair, circumstances, settings);
                if (weight.isPresent()) {
                    for (Evidence held : together.evidence(response)) {
                        evidence.add(weighed(held, pair, circumstances.severity(), weight.get()));
                    }
                }
            }
        }
        return evidence.build();
    }

    /** The evidence with a weight of its own where it isn't the rule's own. */
    private static Evidence weighed(Evidence held, Combination pair, Severity severity, Level weight) {
        if (pair.levels().at(severity).equals(Optional.of(weight))) {
            return held;
        }
        Evidence weighed = held.weighing(weight);
        return pair.where() == Combination.Allowed.WITH_A_REMINDER
                ? weighed.remediedBy("say which update goes to which audience, and how often")
                : weighed;
    }
}
