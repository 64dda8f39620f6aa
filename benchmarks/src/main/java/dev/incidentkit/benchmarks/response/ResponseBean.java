package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A response as somebody would write it for a validator of beans: sets of roles, and a method for each rule. */
public final class ResponseBean {
    private final int severity;
    private final boolean customerVisible;
    private final boolean rotationPrepared;
    private final int commanders;
    private final int responders;
    private final int businessPeople;
    private final Set<Role> filled = EnumSet.noneOf(Role.class);
    private final List<@Valid HolderBean> holders;

    private ResponseBean(Response response, ImmutableList<HolderBean> holders) {
        this.severity = response.severity().ordinal();
        this.customerVisible = response.customerVisible();
        this.rotationPrepared = response.rotationPrepared();
        this.holders = holders;
        this.commanders = response.roster().commanders();
        this.responders = response.roster().responders();
        this.businessPeople = response.roster().businessPeople();
        holders.forEach(holder -> filled.addAll(holder.getRoles()));
    }

    static ResponseBean of(Response response) {
        Roster roster = response.roster();
        List<HolderBean> holders = new ArrayList<>();
        boolean isLong = response.runningFor().compareTo(Duration.ofHours(2)) > 0;
        for (int i = 0; i < roster.size(); i++) {
            Set<Role> roles = EnumSet.copyOf(roster.heldBy(i).roles());
            holders.add(new HolderBean(i, roles, response.severity().ordinal(), isLong));
        }
        return new ResponseBean(response, ImmutableList.copyOf(holders));
    }

    public int getSeverity() {
        return severity;
    }

    public boolean isCustomerVisible() {
        return customerVisible;
    }

    public List<HolderBean> getHolders() {
        return holders;
    }

    public Set<Role> getFilled() {
        return filled;
    }

    public boolean isRequired(Role role) {
        return switch (role) {
            case INCIDENT_COMMANDER -> false;
            case SUBJECT_MATTER_EXPERT -> true;
            case SCRIBE -> severity <= 3;
            case COMMUNICATIONS_LEAD -> severity <= 2 || customerVisible;
            case DEPUTY, INTERNAL_LIAISON -> severity <= 2;
            default -> severity == 0;
        };
    }

    @AssertTrue(message = "roles/one-ic")
    public boolean isOneCommander() {
        return commanders == 1;
    }

    @AssertTrue(message = "staffing/required-role")
    public boolean isEveryRoleFilled() {
        for (Role role : Role.all()) {
            if (isRequired(role) && !filled.contains(role)) {
                return false;
            }
        }
        return true;
    }

    @AssertTrue(message = "staffing/minimum-people")
    public boolean isStaffed() {
        int needed = severity <= 1 ? 6 : severity == 2 ? 4 : 2;
        return responders >= needed && (severity > 0 || businessPeople >= 3);
    }

    @AssertTrue(message = "staffing/rotation-prepared")
    public boolean isRelieved() {
        return severity > 1 || rotationPrepared;
    }
}
