package dev.incidentkit.rules.staffing;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A roster that is proposed for a response, and what is still missing with it.
 *
 * @param before the response as it is
 * @param response the response as it would be
 * @param shortage what is missing even so; nothing, if the response can be staffed
 * @param report what the policy says of the response as it would be: no error about who holds what, if nothing is missing
 */
public record StaffingPlan(Response before, Response response, Shortage shortage, Report report) {

    /** Whether the people there are suffice. */
    public boolean isComplete() {
        return shortage.isNone();
    }

    public Roster roster() {
        return response.roster();
    }

    /** Who does what already and goes on to do so. */
    public ImmutableList<Assignment> kept() {
        return minus(roster(), minus(roster(), before.roster().assignments()));
    }

    /** Who is to do what besides. */
    public ImmutableList<Assignment> given() {
        return minus(roster(), before.roster().assignments());
    }

    /** Who is no longer to do what. */
    public ImmutableList<Assignment> taken() {
        return minus(before.roster(), roster().assignments());
    }

    private static ImmutableList<Assignment> minus(Roster roster, ImmutableList<Assignment> others) {
        return roster.assignments().stream()
                .filter(assignment -> !others.contains(assignment))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** How many assignments are given or taken. */
    public int changes() {
        return given().size() + taken().size();
    }

    /** Where more people come from: what completes "page ...". */
    public String whomToPage() {
        return Minimum.of(response.severity()).whomToPage();
    }

    /** The plan in one sentence without a full stop. */
    public String summary() {
        String severity = "a " + response.severity() + (response.customerVisible() ? " that customers notice" : "");
        if (!isComplete()) {
            return severity + " can't be staffed: " + shortage + "; page " + whomToPage();
        }
        return severity + " is staffed " + (changes() == 0 ? "as it is" : "with " + count(changes(), "change"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The summary, and a line for each role: who holds it, and since when. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        for (Role role : Role.all()) {
            List<Assignment> held = roster().assignments().stream()
                    .filter(assignment -> assignment.role() == role)
                    .toList();
            held.forEach(assignment -> lines.add(line(assignment)));
        }
        taken().forEach(assignment -> lines.add(assignment.person() + " gives up " + assignment.title()));
        return String.join("\n", lines);
    }

    private String line(Assignment assignment) {
        return assignment.title() + ": " + assignment.person() + (given().contains(assignment) ? ", new" : "");
    }
}
