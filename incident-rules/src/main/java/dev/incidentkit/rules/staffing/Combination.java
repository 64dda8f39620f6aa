package dev.incidentkit.rules.staffing;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.Level.ERROR;
import static dev.incidentkit.rules.Level.WARNING;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.rules.Levels;

/**
 * Two roles on one person, and what the framework thinks of it ("Role combinations for small teams").
 *
 * @param rule the id of the one rule that speaks of this pair
 * @param levels how wrong it is at each severity; no level where it is allowed
 * @param where allowed, on what condition
 */
public record Combination(Role first, Role second, String rule, Levels levels, Allowed where) {

    /** On what condition a combination is allowed at a severity without a level. */
    public enum Allowed {
        /** On none. */
        FREELY,
        /** If the person keeps the two audiences apart, of which there is always a reminder. */
        WITH_A_REMINDER,
        /** While the incident is short. */
        WHILE_SHORT
    }

    /** The rule on every pair that has none of its own. */
    public static final String ANY_OTHER = "roles/combination";

    private static final ImmutableList<Combination> NAMED = ImmutableList.of(
            of(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT, "roles/ic-not-sme", Levels.always(ERROR)),
            of(INCIDENT_COMMANDER, SCRIBE, "roles/ic-not-scribe", Levels.from(ERROR, ERROR, ERROR, WARNING, WARNING)),
            of(INCIDENT_COMMANDER, COMMUNICATIONS_LEAD, "roles/ic-not-communications-lead", Levels.always(ERROR)),
            of(COMMUNICATIONS_LEAD, SUBJECT_MATTER_EXPERT, "roles/communications-lead-not-sme", Levels.always(ERROR)),
            of(INCIDENT_COMMANDER, DEPUTY, "roles/ic-not-deputy", Levels.from(ERROR, ERROR, ERROR)),
            of(DEPUTY, SCRIBE, "roles/deputy-not-scribe", Levels.from(ERROR, ERROR)),
            new Combination(
                    COMMUNICATIONS_LEAD,
                    INTERNAL_LIAISON,
                    "roles/communications-lead-not-liaison",
                    Levels.from(ERROR, ERROR),
                    Allowed.WITH_A_REMINDER),
            new Combination(
                    INTERNAL_LIAISON,
                    SCRIBE,
                    "roles/liaison-not-scribe",
                    Levels.from(ERROR, ERROR, ERROR),
                    Allowed.WHILE_SHORT),
            of(
                    SCRIBE,
                    COMMUNICATIONS_LEAD,
                    "roles/scribe-not-communications-lead",
                    Levels.from(ERROR, ERROR, WARNING, WARNING, WARNING)),
            of(SUBJECT_MATTER_EXPERT, SCRIBE, ANY_OTHER, Levels.from(ERROR, ERROR, WARNING)));

    private static final Levels OTHER = Levels.from(ERROR, ERROR, WARNING, WARNING, WARNING);

    private static final ImmutableList<Combination> ALL = all36();

    private static Combination of(Role first, Role second, String rule, Levels levels) {
        return new Combination(first, second, rule, levels, Allowed.FREELY);
    }

    private static ImmutableList<Combination> all36() {
        ImmutableList.Builder<Combination> all =
                ImmutableList.<Combination>builder().addAll(NAMED);
        for (Role first : Role.all()) {
            for (Role second : Role.all()) {
                if (first.compareTo(second) < 0 && NAMED.stream().noneMatch(named -> named.isOf(first, second))) {
                    all.add(of(first, second, ANY_OTHER, OTHER));
                }
            }
        }
        return all.build();
    }

    /** Every pair of two roles, each once. */
    public static ImmutableList<Combination> all() {
        return ALL;
    }

    /** The pairs that a rule speaks of. */
    public static ImmutableList<Combination> of(String rule) {
        return ALL.stream()
                .filter(combination -> combination.rule.equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isOf(Role a, Role b) {
        return first == a && second == b || first == b && second == a;
    }

    public RoleSet roles() {
        return RoleSet.of(first, second);
    }

    /** What identifies the pair, {@code deputy+scribe}. */
    public String id() {
        return first.id() + "+" + second.id();
    }
}
