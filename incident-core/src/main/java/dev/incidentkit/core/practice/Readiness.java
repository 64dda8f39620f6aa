package dev.incidentkit.core.practice;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Role;
import java.util.Optional;

/**
 * What a team has in place before the first incident ("Pre-requisites a team needs before any of this works").
 *
 * @param onCall who is responsible, and how they are reached
 * @param statusPage where customers learn of incidents
 * @param paging how each role is reached; one item a role
 * @param withoutSev0 whether the team's rubric has no Sev-0, so that nobody from the business need be paged
 * @param runbooks where the runbooks are, those for the most frequent alerts first
 * @param rubric where the severity rubric is
 */
public record Readiness(
        Optional<OnCall> onCall,
        Optional<StatusPage> statusPage,
        ImmutableList<Paging> paging,
        boolean withoutSev0,
        ImmutableList<String> runbooks,
        Optional<String> rubric) {

    /**
     * The on-call rotation.
     *
     * @param atAllTimes whether somebody is responsible at all times
     * @param schedule where the schedule is written down
     * @param reachedBy how whoever is on call is paged
     */
    public record OnCall(boolean atAllTimes, Optional<String> schedule, Optional<String> reachedBy) {}

    /**
     * The page on which customers learn of incidents.
     *
     * @param address where it is
     * @param separate whether it stands apart from the product, so that it doesn't fail with it
     */
    public record StatusPage(Optional<String> address, boolean separate) {}

    /**
     * How a role is reached.
     *
     * @param escalation where it is written down who is paged if nobody answers
     * @param rotation where it is written down who holds the role when
     */
    public record Paging(Role role, Optional<String> escalation, Optional<String> rotation) {}

    private static final Readiness NOTHING = new Readiness(
            Optional.empty(), Optional.empty(), ImmutableList.of(), false, ImmutableList.of(), Optional.empty());

    /** Nothing is in place yet. */
    public static Readiness nothing() {
        return NOTHING;
    }

    public Readiness with(OnCall value) {
        return new Readiness(Optional.of(value), statusPage, paging, withoutSev0, runbooks, rubric);
    }

    public Readiness with(StatusPage value) {
        return new Readiness(onCall, Optional.of(value), paging, withoutSev0, runbooks, rubric);
    }

    public Readiness withPaging(ImmutableList<Paging> value) {
        return new Readiness(onCall, statusPage, value, withoutSev0, runbooks, rubric);
    }

    public Readiness withRunbooks(String... places) {
        return new Readiness(onCall, statusPage, paging, withoutSev0, ImmutableList.copyOf(places), rubric);
    }

    public Readiness withRubric(String place) {
        return new Readiness(onCall, statusPage, paging, withoutSev0, runbooks, Optional.of(place));
    }

    /** How this role is reached, if the list has it. */
    public Optional<Paging> pagingOf(Role role) {
        return paging.stream().filter(each -> each.role() == role).findFirst();
    }
}
