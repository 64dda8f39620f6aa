package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.practice.Practices.READINESS;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.practice.Readiness.OnCall;
import dev.incidentkit.core.practice.Readiness.Paging;
import dev.incidentkit.core.practice.Readiness.StatusPage;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import java.util.Optional;

/** What must be in place before any of the framework works. */
public final class ReadinessRules {
    private static final String SOURCE = "Pre-requisites a team needs before any of this works";
    private static final Readiness READY = Readiness.nothing()
            .with(new OnCall(true, Optional.of("https://oncall.example.com/payments"), Optional.of("the pager")))
            .with(new StatusPage(Optional.of("https://status.example.com"), true))
            .withPaging(Role.all().stream()
                    .map(role -> new Paging(role, Optional.of("then the manager on duty"), Optional.of("weekly")))
                    .collect(ImmutableList.toImmutableList()))
            .withRunbooks("https://wiki.example.com/runbooks/replication-lag")
            .withRubric("https://wiki.example.com/payments/severity");

    public static final Rule<Readiness> ON_CALL = Rule.on(READINESS, "readiness/on-call")
            .title("Somebody is on call at all times, by a schedule that is written down, and can be paged")
            .check((readiness, basis) -> Outcome.of(onCall(readiness)))
            .remedy("set up a rotation, write it down, and page by it")
            .source(SOURCE + ": On-call rotation")
            .exception("when nothing the team runs is used outside its working hours")
            .passes(READY)
            .violates(READY.with(new OnCall(false, Optional.of("the wiki"), Optional.of("the pager"))))
            .because("where nobody is responsible there is no first responder, and nobody declares");

    public static final Rule<Readiness> STATUS_PAGE = Rule.on(READINESS, "readiness/status-page")
            .title("There is a status page, apart from the product")
            .check((readiness, basis) -> Outcome.of(statusPage(readiness)))
            .remedy("set one up; which tool matters less than having one")
            .source(SOURCE + ": Status page")
            .exception("when only colleagues use what the team runs, and they have another place to look")
            .passes(READY)
            .violates(READY.with(new StatusPage(Optional.of("https://pay.example.com/status"), false)))
            .because("customers who learn of an outage from each other have been told that nobody is on it");

    public static final Rule<Readiness> PAGING = Rule.on(READINESS, "readiness/paging")
            .title("Every role can be paged, with an escalation path and a rotation")
            .check(ReadinessRules::paging)
            .remedy("add the role to the paging system")
            .source("Channels, bridges, pages, and status pages")
            .exception("while the team is at an early stage of adoption")
            .passes(READY)
            .violates(READY.withPaging(READY.paging().subList(0, READY.paging().size() - 1)))
            .because("the paging system is how roles get filled at three in the morning");

    public static final Rule<Readiness> RUNBOOKS = Rule.on(READINESS, "readiness/runbooks")
            .title("There are runbooks")
            .check((readiness, basis) -> readiness.runbooks().stream().allMatch(Placeholder::is)
                    ? Outcome.violated(Evidence.that("there is no runbook").at("runbooks"))
                    : Outcome.satisfied())
            .remedy("write a short one for the alert that fires most, and work downward from there")
            .source(SOURCE + ": Runbooks")
            .exception("never; a rudimentary one will do")
            .passes(READY)
            .violates(READY.withRunbooks())
            .because("an expert who has to invent every diagnosis under pressure is slow");

    public static final Rule<Readiness> RUBRIC = Rule.on(READINESS, "readiness/rubric")
            .title("The severity rubric is written down")
            .check((readiness, basis) -> !Placeholder.is(readiness.rubric())
                    ? Outcome.satisfied()
                    : Outcome.violated(Evidence.that("nothing says where the severity rubric is")
                            .at("rubric")))
            .remedy("write it down, and post it where those on call see it")
            .source(SOURCE + ": Documented severity rubric")
            .exception("never")
            .passes(READY)
            .violates(READY.withRubric(""))
            .because("without a rubric the severity becomes a matter of politics");

    private ReadinessRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(ON_CALL, STATUS_PAGE, PAGING, RUNBOOKS, RUBRIC);
    }

    private static ImmutableList<Evidence> onCall(Readiness readiness) {
        if (readiness.onCall().isEmpty()) {
            return ImmutableList.of(Evidence.that("there is no on-call rotation"));
        }
        OnCall onCall = readiness.onCall().get();
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        if (!onCall.atAllTimes()) {
            evidence.add(lack("on-call", "at-all-times", "nobody is responsible at some times"));
        }
        if (Placeholder.is(onCall.schedule())) {
            evidence.add(lack("on-call", "schedule", "nothing says where the on-call schedule is"));
        }
        if (Placeholder.is(onCall.reachedBy())) {
            evidence.add(lack("on-call", "reached-by", "nothing says how whoever is on call is paged"));
        }
        return evidence.build();
    }

    private static ImmutableList<Evidence> statusPage(Readiness readiness) {
        Optional<StatusPage> page = readiness.statusPage();
        if (page.isEmpty()) {
            return ImmutableList.of(Evidence.that("there is no status page").at("status-page"));
        }
        if (Placeholder.is(page.get().address())) {
            return ImmutableList.of(
                    Evidence.that("nothing says where the status page is").at("status-page"));
        }
        return page.get().separate()
                ? ImmutableList.of()
                : ImmutableList.of(
                        lack("status-page", "separate", "nothing says that the status page is apart from the product")
                                .remediedBy("host it apart from the product"));
    }

    private static Outcome paging(Readiness readiness, Basis basis) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (Role role : Role.all()) {
            Optional<Paging> paging = readiness.pagingOf(role);
            if (paging.isPresent()) {
                evidence.addAll(paging(readiness, paging.get()));
            } else if (basis.get(Policy.ROLES_IN_USE).contains(role)
                    && (role.isResponse() || !readiness.withoutSev0())) {
                evidence.add(lack("paging", role.id(), "the " + role + " can't be paged"));
            }
        }
        return Outcome.of(evidence.build());
    }

    private static ImmutableList<Evidence> paging(Readiness readiness, Paging paging) {
        String place = "paging/" + (readiness.paging().indexOf(paging) + 1);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        if (Placeholder.is(paging.escalation())) {
            evidence.add(lack(place, "escalation", "the " + paging.role() + " has no escalation path")
                    .about(paging.role().id() + " escalation")
                    .remediedBy("write down who is paged when nobody answers"));
        }
        if (Placeholder.is(paging.rotation())) {
            evidence.add(lack(place, "rotation", "the " + paging.role() + " has no rotation")
                    .about(paging.role().id() + " rotation")
                    .remediedBy("write down who holds the role when"));
        }
        return evidence.build();
    }

    private static Evidence lack(String place, String what, String clause) {
        return Evidence.that(clause).about(what).at(place + "/" + what);
    }
}
