package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.rules.staffing.Shortage;
import dev.incidentkit.rules.staffing.StaffingPlan;
import java.time.Instant;

/** Who could staff what, for programs: an object for each plan, and for each severity of a schedule. */
final class StaffingJson {
    private StaffingJson() {}

    /** Who is to hold which role, and who is missing. */
    static String of(StaffingPlan plan) {
        ImmutableList<Assignment> given = plan.given();
        Mapping.Builder members = Mapping.builder()
                .put("severity", plan.response().severity().id())
                .put("customer-visible", plan.response().customerVisible())
                .put("complete", plan.isComplete());
        return line(missing(plan.shortage(), members)
                .put(
                        "roster",
                        Sequence.of(plan.roster().assignments().stream()
                                .map(held -> assignment(held)
                                        .put("new", given.contains(held))
                                        .build())
                                .toList()))
                .put(
                        "given-up",
                        Sequence.of(plan.taken().stream()
                                .map(taken -> assignment(taken).build())
                                .toList())));
    }

    /** What is missing when to staff a severity. */
    static String of(Severity severity, ImmutableRangeMap<Instant, Shortage> shortages) {
        return line(Mapping.builder()
                .put("severity", severity.id())
                .put(
                        "shortages",
                        Sequence.of(shortages.asMapOfRanges().entrySet().stream()
                                .filter(each -> !each.getValue().isNone())
                                .map(each -> missing(
                                                each.getValue(),
                                                Mapping.builder()
                                                        .put(
                                                                "from",
                                                                each.getKey()
                                                                        .lowerEndpoint()
                                                                        .toString())
                                                        .put(
                                                                "until",
                                                                each.getKey()
                                                                        .upperEndpoint()
                                                                        .toString()))
                                        .build())
                                .toList())));
    }

    private static Mapping.Builder missing(Shortage shortage, Mapping.Builder members) {
        return members.put("missing", shortage.people())
                .put(
                        "for",
                        Sequence.of(shortage.titles().stream().map(Scalar::text).toList()));
    }

    private static Mapping.Builder assignment(Assignment assignment) {
        Mapping.Builder members = Mapping.builder()
                .put("person", assignment.person().name())
                .put("role", assignment.role().id());
        assignment.domain().ifPresent(domain -> members.put("domain", domain));
        return members;
    }

    private static String line(Mapping.Builder members) {
        return Texts.jsonLine(members.build());
    }
}
