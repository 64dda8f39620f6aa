package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.core.severity.Severity.SEV_1;
import static dev.incidentkit.core.severity.Severity.SEV_2;
import static dev.incidentkit.core.severity.Severity.SEV_3;
import static dev.incidentkit.core.severity.Severity.SEV_4;
import static dev.incidentkit.rules.catalogue.Examples.adding;
import static dev.incidentkit.rules.catalogue.Examples.moving;
import static dev.incidentkit.rules.catalogue.Examples.staffed;
import static dev.incidentkit.rules.catalogue.Examples.vacating;
import static dev.incidentkit.rules.response.Responses.RESPONSE;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.response.Aspect;
import dev.incidentkit.rules.response.Snapshot;
import dev.incidentkit.rules.staffing.Combination;
import dev.incidentkit.rules.staffing.CombinationCheck;
import dev.incidentkit.rules.staffing.Graces;
import java.util.stream.Collectors;

/** Who may hold what together. */
public final class RoleRules {
    private static final String NEVER = "never";

    /** Nobody in command is as wrong as two in command. */
    public static final Rule<Response> ONE_IC = Rule.on(RESPONSE, "roles/one-ic")
            .cardinal()
            .title("There is exactly one Incident Commander")
            .check(Snapshot.of(
                    Aspect.COMMANDERS, (circumstances, settings, count) -> count == 1, RoleRules::commanders))
            .grace(Graces.COMMAND_AFTER_AUTOMATION.awaiting(pending -> "Incident Commander"))
            .remedy("agree on one person, who says so to everybody")
            .source("One IC, always")
            .exception(NEVER)
            .passes(staffed(SEV_3))
            .violates(vacating(staffed(SEV_3), INCIDENT_COMMANDER))
            .because("where nobody or more than one person is in charge, people work at cross-purposes");

    /** The cardinal rule of the framework. */
    public static final Rule<Response> IC_NOT_SME = combination("roles/ic-not-sme")
            .cardinal()
            .title("The Incident Commander never works the problem")
            .remedy("page someone else to command")
            .source("What must never be combined: IC + SME")
            .exception(NEVER)
            .passes(staffed(SEV_4))
            .violates(adding(staffed(SEV_4), "amara", SUBJECT_MATTER_EXPERT))
            .because("whoever is fixing the problem can't coordinate the response, and then nobody does");

    public static final Rule<Response> IC_NOT_SCRIBE = combination("roles/ic-not-scribe")
            .title("The Incident Commander doesn't keep the timeline")
            .remedy("ask somebody who isn't responding, such as a manager, to be Scribe")
            .source("What must never be combined: IC + Scribe")
            .exception("at Sev-3 and Sev-4, when nobody else is there; then it is a warning")
            .passes(staffed(SEV_2))
            .violates(moving(staffed(SEV_2), SCRIBE, "amara"))
            .because("whoever coordinates misses what ought to be recorded");

    public static final Rule<Response> IC_NOT_COMMUNICATIONS_LEAD = combination("roles/ic-not-communications-lead")
            .title("The Incident Commander isn't the public voice of the incident")
            .remedy("name another Communications Lead")
            .source("What must never be combined: IC + Comms Lead")
            .exception(NEVER)
            .passes(staffed(SEV_2))
            .violates(adding(staffed(SEV_3), "amara", COMMUNICATIONS_LEAD))
            .because("either the customers stop hearing anything or the responders do");

    public static final Rule<Response> COMMUNICATIONS_LEAD_NOT_SME = combination("roles/communications-lead-not-sme")
            .title("Whoever works the problem doesn't write to customers")
            .remedy("name another Communications Lead")
            .source("What must never be combined: Comms Lead + SME")
            .exception(NEVER)
            .passes(staffed(SEV_2))
            .violates(adding(staffed(SEV_3), "chen", COMMUNICATIONS_LEAD))
            .because("switching between fixing and writing makes for bad messages or bad fixes");

    public static final Rule<Response> IC_NOT_DEPUTY = combination("roles/ic-not-deputy")
            .title("The Incident Commander has a Deputy of flesh and blood from Sev-2 up")
            .remedy("name another Deputy")
            .source("What can legitimately be combined: IC + Deputy")
            .exception("at Sev-3 and Sev-4, where the Incident Commander calls for a Deputy when one is needed")
            .passes(adding(staffed(SEV_4), "amara", Role.DEPUTY))
            .violates(moving(staffed(SEV_2), Role.DEPUTY, "amara"))
            .because("one tired person must not be the single point of failure of a long response");

    public static final Rule<Response> DEPUTY_NOT_SCRIBE = combination("roles/deputy-not-scribe")
            .title("Deputy and Scribe are two people at Sev-1 and Sev-0")
            .remedy("name another Scribe")
            .source("What can legitimately be combined: Deputy + Scribe")
            .exception("at Sev-2 and below, where it is common and safe")
            .passes(moving(staffed(SEV_2), SCRIBE, "dana"))
            .violates(moving(sevenAtSev1(), SCRIBE, "dana"))
            .because("in a long response fatigue adds up, and the timeline suffers first");

    public static final Rule<Response> COMMUNICATIONS_LEAD_NOT_LIAISON = combination(
                    "roles/communications-lead-not-liaison")
            .title("Customers and colleagues hear from two different people at Sev-1 and Sev-0")
            .remedy("name another Internal Liaison")
            .source("What can legitimately be combined: Comms Lead + Internal Liaison")
            .exception("at Sev-2 and below, if it is said which update goes to which audience, and when")
            .passes(staffed(SEV_2))
            .violates(moving(sevenAtSev1(), INTERNAL_LIAISON, "eli"))
            .because("with one writer for two audiences, one of them waits or reads what was meant for the other");

    public static final Rule<Response> LIAISON_NOT_SCRIBE = combination("roles/liaison-not-scribe")
            .title("The timeline isn't kept between two internal updates")
            .remedy("separate the two roles before the timeline thins out")
            .source("What can legitimately be combined: Internal Liaison + Scribe")
            .exception("in a short incident at Sev-3 or Sev-4")
            .passes(adding(staffed(SEV_3), "bo", INTERNAL_LIAISON))
            .violates(moving(staffed(SEV_2), INTERNAL_LIAISON, "bo"))
            .because("writing updates crowds out keeping the timeline");

    public static final Rule<Response> SCRIBE_NOT_COMMUNICATIONS_LEAD = combination(
                    "roles/scribe-not-communications-lead")
            .title("The Scribe doesn't write to customers")
            .remedy("name another Communications Lead")
            .source("A note on the three \"writing\" roles")
            .exception("below Sev-1 in a small team; then it is a warning")
            .passes(staffed(SEV_2))
            .violates(adding(staffed(SEV_3), "bo", COMMUNICATIONS_LEAD))
            .because("the record of what happened and the message to customers are different texts for different"
                    + " readers");

    public static final Rule<Response> COMBINATION = combination(Combination.ANY_OTHER)
            .title("Any other two roles are on two people")
            .remedy("give one of the roles to somebody else")
            .source("Role combinations for small teams; Minimum staffing by severity")
            .exception("below Sev-1 in a small team; an expert may keep the timeline at Sev-3 and Sev-4")
            .passes(adding(staffed(SEV_4), "chen", SCRIBE))
            .violates(moving(staffed(SEV_2), SCRIBE, "chen"))
            .because("the framework names the combinations that work, and this isn't one of them");

    private static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            ONE_IC,
            IC_NOT_SME,
            IC_NOT_SCRIBE,
            IC_NOT_COMMUNICATIONS_LEAD,
            COMMUNICATIONS_LEAD_NOT_SME,
            IC_NOT_DEPUTY,
            DEPUTY_NOT_SCRIBE,
            COMMUNICATIONS_LEAD_NOT_LIAISON,
            LIAISON_NOT_SCRIBE,
            SCRIBE_NOT_COMMUNICATIONS_LEAD,
            COMBINATION);

    private RoleRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ALL;
    }

    /** One more than a Sev-1 takes, so that nobody is missing when two roles are on one person. */
    private static Response sevenAtSev1() {
        return adding(staffed(SEV_1), "gus", SUBJECT_MATTER_EXPERT);
    }

    private static Rule.Draft<Response> combination(String id) {
        return Rule.on(RESPONSE, id)
                .levels(Combination.of(id).get(Combination.of(id).size() - 1).levels())
                .check(CombinationCheck.of(id));
    }

    private static ImmutableList<Evidence> commanders(Response response, Settings settings) {
        ImmutableList<Person> named = response.roster().holders(INCIDENT_COMMANDER);
        ImmutableList<Person> humans =
                named.stream().filter(person -> !person.isAutomation()).collect(ImmutableList.toImmutableList());
        if (humans.size() == 1) {
            return ImmutableList.of();
        }
        Evidence evidence = Evidence.that(inCommand(named, humans)).at("roster/" + INCIDENT_COMMANDER.id());
        return ImmutableList.of(
                humans.isEmpty()
                        ? evidence.concerning(named)
                                .remediedBy("whoever responded first commands until somebody else is named")
                        : evidence.concerning(humans));
    }

    private static String inCommand(ImmutableList<Person> named, ImmutableList<Person> humans) {
        if (named.isEmpty()) {
            return "nobody is Incident Commander";
        }
        if (humans.isEmpty()) {
            return named.get(0) + " is automation and can't be Incident Commander, and nobody else is";
        }
        return humans.stream().map(Person::name).collect(Collectors.joining(" and "))
                + (humans.size() == 2 ? " are both" : " are all")
                + " Incident Commander";
    }
}
