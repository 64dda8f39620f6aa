package dev.incidentkit.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.schedule.Duty;
import dev.incidentkit.core.schedule.Promise;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Subject;
import dev.incidentkit.rules.staffing.Coverage;
import dev.incidentkit.rules.staffing.Minimum;
import dev.incidentkit.rules.staffing.Planner;
import dev.incidentkit.rules.staffing.Shortage;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a schedule keeps at every moment what it promises. */
public final class ScheduleRules {
    /** What rules on schedules are on. */
    public static final Subject<Schedule> SCHEDULE = Subject.of("schedule", Schedule.class);

    public static final Rule<Schedule> GAP = Rule.on(SCHEDULE, "schedule/gap")
            .title("Somebody is on call for every role that the schedule promises, at any time")
            .check((schedule, basis) -> schedule.promises().roles().isEmpty()
                    ? Outcome.notApplicable("the schedule promises no role")
                    : Outcome.of(gaps(schedule)))
            .remedy("put somebody on call for this time, or promise less")
            .source("Channels, bridges, pages, and status pages: Paging system")
            .exception("never; a schedule that leaves nights out promises no nights")
            .passes(ScheduleExamples.promising(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT))
            .violates(ScheduleExamples.withoutWeekends())
            .because("a page that reaches nobody is found out when it is needed");

    public static final Rule<Schedule> ROLES = Rule.on(SCHEDULE, "schedule/roles")
            .title("Nobody is on call for two roles that one person must not hold")
            .check((schedule, basis) -> Outcome.of(combinations(schedule, basis)))
            .remedy("put another person on call for one of the two")
            .source("Role combinations for small teams")
            .exception("where the framework allows the combination at the severity that the schedule promises")
            .passes(ScheduleExamples.promising(INCIDENT_COMMANDER, SUBJECT_MATTER_EXPERT))
            .violates(ScheduleExamples.expertCommanding())
            .because("when the page comes it is too late to find another person for one of the two");

    public static final Rule<Schedule> STAFFABLE = Rule.on(SCHEDULE, "schedule/staffable")
            .title("The people on call can staff the severity that the schedule promises, at any time")
            .check((schedule, basis) -> schedule.promises()
                    .severity()
                    .map(severity -> Outcome.of(shortages(schedule, severity, basis)))
                    .orElseGet(() -> Outcome.notApplicable("the schedule promises no severity")))
            .source("Minimum staffing by severity")
            .exception("never; a schedule may promise a lesser severity")
            .passes(ScheduleExamples.staffing(Severity.SEV_4))
            .violates(ScheduleExamples.staffing(Severity.SEV_3))
            .because("if the roles can't be filled, the staffing problem is older than the incident");

    private static final ImmutableList<Rule<?>> ALL = ImmutableList.of(GAP, ROLES, STAFFABLE);

    private ScheduleRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ALL;
    }

    /** A role that must always be covered; an expert's, once for each domain that the schedule knows. */
    private record Post(Role role, Optional<String> domain, String where) {
        boolean isFilled(Roster roster) {
            return roster.assignments().stream()
                    .anyMatch(assignment ->
                            assignment.role() == role && assignment.domain().equals(domain));
        }

        Evidence vacant() {
            String title = role + domain.map(name -> " (" + name + ")").orElse("");
            return Evidence.that("nobody is on call for " + title)
                    .about(role.id() + domain.map(name -> "/" + name).orElse(""))
                    .at(where);
        }
    }

    /** What was expanded last, since every rule looks at the same. It is set up for the first schedule, and not before. */
    private static final class Expanded {
        private static final LoadingCache<Schedule, ImmutableRangeMap<Instant, Roster>> ROSTERS =
                CacheBuilder.newBuilder().weakKeys().maximumSize(4).build(CacheLoader.from(Schedule::rosters));

        static ImmutableRangeMap<Instant, Roster> rosters(Schedule schedule) {
            return ROSTERS.getUnchecked(schedule);
        }
    }

    private static ImmutableList<Evidence> gaps(Schedule schedule) {
        ImmutableList<Post> posts = schedule.promises().roles().stream()
                .flatMap(role -> posts(role, schedule))
                .collect(toImmutableList());
        OverTime gaps = new OverTime();
        Expanded.rosters(schedule)
                .asMapOfRanges()
                .forEach((range, roster) -> posts.stream()
                        .filter(post -> !post.isFilled(roster))
                        .forEach(post -> gaps.add(post.vacant(), range)));
        return gaps.evidence();
    }

    private static Stream<Post> posts(Role role, Schedule schedule) {
        ImmutableList<Duty> duties = schedule.onCall();
        ImmutableList<Post> posts = IntStream.range(0, duties.size())
                .filter(i -> duties.get(i).role() == role)
                .mapToObj(i -> new Post(role, duties.get(i).domain(), "on-call/" + (i + 1)))
                .collect(toImmutableList());
        return posts.isEmpty() ? Stream.of(new Post(role, Optional.empty(), "promises/roles")) : posts.stream();
    }

    /** What the rules on combinations say at each moment. Without a promise, what is wrong even at Sev-4. */
    private static ImmutableList<Evidence> combinations(Schedule schedule, Basis basis) {
        Promise promise = schedule.promises();
        Severity severity = promise.severity().orElse(Severity.SEV_4);
        OnResponses policy = OnResponses.by(basis);
        OverTime found = new OverTime();
        Expanded.rosters(schedule).asMapOfRanges().forEach((range, roster) -> {
            if (roster.size() < roster.assignments().size()) {
                policy
                        .roles(
                                Response.of(severity, roster).withCustomerVisible(promise.customerVisible()),
                                Level.WARNING)
                        .stream()
                        .filter(finding -> !finding.rule().equals(RoleRules.ONE_IC.id()))
                        .forEach(finding -> found.add(onCall(finding), range));
            }
        });
        return found.evidence();
    }

    private static Evidence onCall(Finding finding) {
        String who = finding.people().stream().map(Person::name).collect(Collectors.joining());
        Evidence evidence = Evidence.that(finding.what())
                .concerning(finding.people())
                .about(finding.about())
                .at("on-call/" + who);
        return finding.level() == Level.ERROR ? evidence : evidence.weighing(finding.level());
    }

    private static ImmutableList<Evidence> shortages(Schedule schedule, Severity severity, Basis basis) {
        Planner planner = Planner.of(OnResponses.by(basis).policy());
        OverTime found = new OverTime();
        Coverage.of(Expanded.rosters(schedule), planner)
                .shortages(severity, schedule.promises().customerVisible())
                .asMapOfRanges()
                .forEach((range, shortage) -> add(shortage, range, severity, found));
        return found.evidence();
    }

    private static void add(Shortage shortage, Range<Instant> range, Severity severity, OverTime found) {
        if (!shortage.isNone()) {
            found.add(
                    Evidence.that("the people on call can't staff a " + severity + ": " + shortage)
                            .about(shortage.roles().roles().stream()
                                    .map(Role::id)
                                    .collect(Collectors.joining("+")))
                            .at("promises/severity")
                            .remediedBy("put more people on call, or page "
                                    + Minimum.of(severity).whomToPage()),
                    range);
        }
    }
}
