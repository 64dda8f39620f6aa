package dev.incidentkit.core.severity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What makes an incident how severe, in a team's own words ("Severity scale"). The framework's table is a template: what is
 * a Sev-1 to a bank isn't one to a tool that only colleagues use.
 *
 * @param team whose rubric it is
 * @param postedAt where those on call see it without searching
 * @param severities the severities the team uses; it needn't use all five
 */
public record Rubric(Optional<String> team, Optional<String> postedAt, ImmutableList<Tier> severities) {

    /**
     * One severity.
     *
     * @param triggers what makes an incident this severe
     * @param posture how the team responds
     */
    public record Tier(Severity severity, ImmutableList<String> triggers, ImmutableList<String> posture) {

        /** A severity with one trigger and one sentence on the response. */
        public static Tier of(Severity severity, String trigger, String posture) {
            return new Tier(severity, ImmutableList.of(trigger), ImmutableList.of(posture));
        }
    }

    /** The rubric of a team that says where it is posted. */
    public static Rubric of(String team, String postedAt, Tier... severities) {
        return new Rubric(Optional.of(team), Optional.of(postedAt), ImmutableList.copyOf(severities));
    }
}
