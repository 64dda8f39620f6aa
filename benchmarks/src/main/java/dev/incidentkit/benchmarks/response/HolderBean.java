package dev.incidentkit.benchmarks.response;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.DEPUTY;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;

import dev.incidentkit.core.roster.Role;
import jakarta.validation.constraints.AssertTrue;
import java.util.Set;

/** Somebody with roles, as a bean. */
public final class HolderBean {
    private final int number;
    private final Set<Role> roles;
    private final int severity;
    private final boolean isLong;

    HolderBean(int number, Set<Role> roles, int severity, boolean isLong) {
        this.number = number;
        this.roles = roles;
        this.severity = severity;
        this.isLong = isLong;
    }

    public int getNumber() {
        return number;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public int getSeverity() {
        return severity;
    }

    public boolean isInLongResponse() {
        return isLong;
    }

    public boolean both(Role one, Role other) {
        return roles.contains(one) && roles.contains(other);
    }

    @AssertTrue(message = "roles/ic-not-sme")
    public boolean isNoWorkingCommander() {
        return !both(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT);
    }

    @AssertTrue(message = "roles/ic-not-scribe")
    public boolean isNoWritingCommander() {
        return !both(INCIDENT_COMMANDER, SCRIBE);
    }

    @AssertTrue(message = "roles/ic-not-communications-lead")
    public boolean isNoPublicCommander() {
        return !both(INCIDENT_COMMANDER, COMMUNICATIONS_LEAD);
    }

    @AssertTrue(message = "roles/communications-lead-not-sme")
    public boolean isNoPublicExpert() {
        return !both(COMMUNICATIONS_LEAD, SUBJECT_MATTER_EXPERT);
    }

    @AssertTrue(message = "roles/ic-not-deputy")
    public boolean isNoDeputyOfOneself() {
        return severity > 2 || !both(INCIDENT_COMMANDER, DEPUTY);
    }

    @AssertTrue(message = "roles/deputy-not-scribe")
    public boolean isNoWritingDeputy() {
        return severity > 1 || !both(DEPUTY, SCRIBE);
    }

    @AssertTrue(message = "roles/communications-lead-not-liaison")
    public boolean isOneAudience() {
        return !both(COMMUNICATIONS_LEAD, INTERNAL_LIAISON);
    }

    @AssertTrue(message = "roles/liaison-not-scribe")
    public boolean isNoWritingLiaison() {
        return (severity > 2 && !isLong) || !both(INTERNAL_LIAISON, SCRIBE);
    }

    @AssertTrue(message = "roles/scribe-not-communications-lead")
    public boolean isNoPublicScribe() {
        return !both(SCRIBE, COMMUNICATIONS_LEAD);
    }

    @AssertTrue(message = "roles/combination")
    public boolean isNoOtherCombination() {
        if (roles.size() < 2) {
            return true;
        }
        return roles.stream().noneMatch(Role::isBusiness)
                && !both(INCIDENT_COMMANDER, INTERNAL_LIAISON)
                && !both(DEPUTY, SUBJECT_MATTER_EXPERT)
                && !both(DEPUTY, COMMUNICATIONS_LEAD)
                && !both(DEPUTY, INTERNAL_LIAISON)
                && !both(SUBJECT_MATTER_EXPERT, INTERNAL_LIAISON)
                && (severity > 2 || !both(SUBJECT_MATTER_EXPERT, SCRIBE));
    }
}
