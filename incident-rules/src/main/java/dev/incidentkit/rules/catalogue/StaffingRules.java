package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.core.severity.Severity.SEV_0;
import static dev.incidentkit.core.severity.Severity.SEV_1;
import static dev.incidentkit.core.severity.Severity.SEV_3;
import static dev.incidentkit.core.severity.Severity.SEV_4;
import static dev.incidentkit.rules.Level.ERROR;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.catalogue.Examples.staffed;
import static dev.incidentkit.rules.catalogue.Examples.vacating;
import static dev.incidentkit.rules.response.Responses.RESPONSE;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.response.Aspect;
import dev.incidentkit.rules.response.Circumstances;
import dev.incidentkit.rules.response.Snapshot;
import dev.incidentkit.rules.staffing.Graces;
import dev.incidentkit.rules.staffing.Minimum;
import dev.incidentkit.rules.staffing.StaffingSettings;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The minimum for a severity. */
public final class StaffingRules {
    private static final String SOURCE = "Minimum staffing by severity";

    public static final Rule<Response> REQUIRED_ROLE = Rule.on(RESPONSE, "staffing/required-role")
            .title("Every role that the severity takes is filled")
            .check(Snapshot.of(
                    Aspect.FILLED,
                    (circumstances, settings, filled) ->
                            missing(circumstances, settings, RoleSet.at(filled)).isEmpty(),
                    StaffingRules::vacancies))
            .grace(Graces.PAGING.awaiting(pending -> Role.parse(pending.about()).toString()))
            .source(SOURCE)
            .exception("in the first minutes, while those who were paged answer")
            .passes(staffed(SEV_3))
            .violates(vacating(staffed(SEV_3), SCRIBE))
            .because("each role stands for work that otherwise nobody does, or that the wrong person does");

    public static final Rule<Response> MINIMUM_PEOPLE = Rule.on(RESPONSE, "staffing/minimum-people")
            .title("As many people respond as the severity takes")
            .check(Snapshot.of(
                            Aspect.RESPONDERS,
                            (circumstances, settings, people) ->
                                    people >= StaffingSettings.minimumPeople(circumstances.severity(), settings),
                            StaffingRules::shortage)
                    .andOf(
                            Aspect.BUSINESS_PEOPLE,
                            (circumstances, settings, people) -> people
                                    >= StaffingSettings.minimumBusinessPeople(circumstances.severity(), settings)))
            .grace(Graces.PAGING.awaiting(pending -> "more people"))
            .source(SOURCE)
            .exception("in the first minutes, while those who were paged answer")
            .passes(staffed(SEV_1))
            .violates(aloneWithABot())
            .because("with fewer people than parts, somebody plays two parts badly");

    public static final Rule<Response> ROTATION_PREPARED = Rule.on(RESPONSE, "staffing/rotation-prepared")
            .levels(ERROR, WARNING)
            .title("A shift rotation is prepared")
            .check(Snapshot.of(
                    Aspect.CIRCUMSTANCES,
                    (circumstances, settings, none) -> circumstances.rotationPrepared()
                            || circumstances.severity().isBelow(SEV_1),
                    (response, settings) -> response.rotationPrepared()
                            ? ImmutableList.of()
                            : ImmutableList.of(Evidence.that("no shift rotation is prepared")
                                    .at("rotation-prepared"))))
            .grace(Graces.PAGING.awaiting(pending -> "shift rotation"))
            .remedy("plan who relieves whom, and when, before the first shift is tired")
            .source(SOURCE + ": Sev-0")
            .exception("below Sev-1; at Sev-1 when the end is in sight")
            .passes(staffed(SEV_0))
            .violates(staffed(SEV_0).withRotationPrepared(false))
            .because("a Sev-0 lasts days, and nothing may depend on one person staying awake");

    private static final ImmutableList<Rule<?>> ALL =
            ImmutableList.of(REQUIRED_ROLE, MINIMUM_PEOPLE, ROTATION_PREPARED);

    private StaffingRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ALL;
    }

    /** A Sev-4 that one human commands and a program works on. */
    private static Response aloneWithABot() {
        return Response.of(
                SEV_4,
                Roster.of(
                        Assignment.of(Person.named("amara"), INCIDENT_COMMANDER),
                        Assignment.of(Person.automation("autoheal"), SUBJECT_MATTER_EXPERT)));
    }

    /** The roles that must be filled and aren't. That nobody commands is the matter of another rule. */
    private static RoleSet missing(Circumstances circumstances, Settings settings, RoleSet filled) {
        RoleSet required = Minimum.of(circumstances.severity()).rolesIf(circumstances.customerVisible());
        RoleSet unused = RoleSet.of(Role.all()).minus(settings.get(Policy.ROLES_IN_USE));
        return required.minus(filled).minus(unused).minus(RoleSet.of(INCIDENT_COMMANDER));
    }

    private static ImmutableList<Evidence> vacancies(Response response, Settings settings) {
        Circumstances circumstances = Circumstances.of(response);
        String whom = Minimum.of(response.severity()).whomToPage();
        return missing(circumstances, settings, response.roster().filled()).roles().stream()
                .map(role -> Evidence.that(vacancy(role, circumstances))
                        .about(role.id())
                        .at("roster/" + role.id())
                        .remediedBy("page " + whom))
                .collect(ImmutableList.toImmutableList());
    }

    private static String vacancy(Role role, Circumstances circumstances) {
        boolean always = Minimum.of(circumstances.severity()).roles().contains(role);
        return "nobody is " + role + ", which a " + circumstances.severity() + " needs"
                + (always ? "" : " when customers notice");
    }

    private static ImmutableList<Evidence> shortage(Response response, Settings settings) {
        Roster roster = response.roster();
        int responders = StaffingSettings.minimumPeople(response.severity(), settings) - roster.responders();
        int business = StaffingSettings.minimumBusinessPeople(response.severity(), settings) - roster.businessPeople();
        if (responders <= 0 && business <= 0) {
            return ImmutableList.of();
        }
        String what = Stream.of(
                        more(responders, "response", shortRoles(response, settings, Role::isResponse)),
                        more(business, "business", shortRoles(response, settings, Role::isBusiness)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", and "));
        return ImmutableList.of(Evidence.that("a " + response.severity() + " needs " + what)
                .at("roster")
                .remediedBy("page " + Minimum.of(response.severity()).whomToPage()));
    }

    private static Optional<String> more(int count, String kind, ImmutableList<Role> roles) {
        String whatFor = roles.stream().map(Role::toString).collect(Collectors.joining(" or "));
        return count <= 0
                ? Optional.empty()
                : Optional.of(count + " more " + (count == 1 ? "person" : "people") + " in " + kind + " roles"
                        + (whatFor.isEmpty() ? "" : ", for " + whatFor));
    }

    /** The roles of this kind that the severity takes and that no human has as the only one of the kind. */
    private static ImmutableList<Role> shortRoles(Response response, Settings settings, Predicate<Role> kind) {
        Roster roster = response.roster();
        return Minimum.of(response.severity()).rolesIf(response.customerVisible()).roles().stream()
                .filter(kind.and(settings.get(Policy.ROLES_IN_USE)::contains))
                .filter(role -> roster.holders(role).stream()
                        .noneMatch(holder -> !holder.isAutomation()
                                && roster.heldBy(holder).roles().stream()
                                                .filter(kind)
                                                .count()
                                        == 1))
                .collect(ImmutableList.toImmutableList());
    }
}
