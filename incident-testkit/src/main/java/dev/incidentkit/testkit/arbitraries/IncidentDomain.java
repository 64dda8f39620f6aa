package dev.incidentkit.testkit.arbitraries;

import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDay;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.Citation;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.RootCause;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.schedule.Duty;
import dev.incidentkit.core.schedule.Hours;
import dev.incidentkit.core.schedule.Promise;
import dev.incidentkit.core.schedule.Rotation;
import dev.incidentkit.core.schedule.Schedule;
import dev.incidentkit.core.schedule.Shift;
import dev.incidentkit.core.severity.Decision;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.severity.Situation;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.testkit.stories.Cast;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Every type of the model for {@code @ForAll}. What a policy judges has nothing wrong: responses, timelines, reports,
 * postmortems, action items, schedules, rubrics, readiness, stages and game days. What these consist of may be any: people,
 * rosters, entries, duties. A {@link Violation} breaks a rule, a {@link Boundary} is about to.
 *
 * <p>A domain replaces the generators of jqwik's own types. Say
 * {@code @Domain(IncidentDomain.class) @Domain(DomainContext.Global.class)} to have both.
 */
public final class IncidentDomain extends DomainContextBase {
    /** Made by jqwik. */
    public IncidentDomain() {}

    @Provide
    Arbitrary<Person> people() {
        return People.anybody();
    }

    @Provide
    Arbitrary<Cast> casts() {
        return People.casts();
    }

    @Provide
    Arbitrary<Role> roles() {
        return Arbitraries.of(Role.all());
    }

    @Provide
    Arbitrary<RoleSet> roleSets() {
        return Rosters.roleSets();
    }

    @Provide
    Arbitrary<Severity> severities() {
        return Responses.severities();
    }

    @Provide
    Arbitrary<Assignment> assignments() {
        return Rosters.assignments();
    }

    @Provide
    Arbitrary<Roster> rosters() {
        return Rosters.any();
    }

    @Provide
    Arbitrary<Response> responses() {
        return Responses.clean();
    }

    @Provide
    Arbitrary<CanReport> reports() {
        return CanReports.clean();
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return Timelines.clean();
    }

    @Provide
    Arbitrary<Postmortem> postmortems() {
        return Reviews.postmortems();
    }

    @Provide
    Arbitrary<ActionItem> actionItems() {
        return Reviews.items();
    }

    @Provide
    Arbitrary<ActionItems> actionItemLists() {
        return Reviews.actionItems();
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return Schedules.clean();
    }

    @Provide
    Arbitrary<Duty> duties() {
        return Schedules.duties();
    }

    @Provide
    Arbitrary<Rotation> rotations() {
        return Schedules.rotations();
    }

    @Provide
    Arbitrary<Hours> hours() {
        return Schedules.hours();
    }

    @Provide
    Arbitrary<Shift> shifts() {
        return Schedules.shifts();
    }

    @Provide
    Arbitrary<Promise> promises() {
        return Schedules.promises(3);
    }

    @Provide
    Arbitrary<Prose> proses() {
        return Reviews.summaries();
    }

    @Provide
    Arbitrary<RootCause> rootCauses() {
        return Reviews.causes();
    }

    @Provide
    Arbitrary<Impact> impacts() {
        return Reviews.impacts();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return Reviews.citations();
    }

    @Provide
    Arbitrary<TimelineFile> timelineFiles() {
        return Reviews.timelineFiles();
    }

    @Provide
    Arbitrary<Rubric> rubrics() {
        return Practices.rubrics();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Practices.situations();
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Practices.situations().map(Situation::decide);
    }

    @Provide
    Arbitrary<Reason> reasons() {
        return Arbitraries.of(Reason.values());
    }

    @Provide
    Arbitrary<Readiness> readiness() {
        return Practices.readiness();
    }

    @Provide
    Arbitrary<Adoption> adoptions() {
        return Practices.adoptions();
    }

    @Provide
    Arbitrary<Stage> stages() {
        return Arbitraries.of(Stage.all());
    }

    @Provide
    Arbitrary<GameDays> gameDayLists() {
        return Practices.gameDays();
    }

    @Provide
    Arbitrary<GameDay> gameDays() {
        return Practices.gameDays().flatMap(all -> Arbitraries.of(all.gameDays()));
    }

    @Provide
    Arbitrary<Phase> phases() {
        return Arbitraries.of(Phase.values());
    }

    @Provide
    Arbitrary<Audience> audiences() {
        return Arbitraries.of(Audience.values());
    }

    @Provide
    Arbitrary<Incident> incidents() {
        return Timelines.clean().map(Incident::of);
    }

    @Provide
    Arbitrary<Event> events() {
        return Events.any();
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Events.entries();
    }

    @Provide
    Arbitrary<Seal> seals() {
        return Timelines.clean().map(Timeline::seal);
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return Events.clocks();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Timelines.beginnings();
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Timelines.beginnings().map(Deadline::new);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-1, 10_000);
        return Combinators.combine(Timelines.beginnings(), lengths)
                .as((start, minutes) -> minutes < 0
                        ? Interval.startingAt(start)
                        : Interval.between(start, start.plus(Duration.ofMinutes(minutes))));
    }

    @Provide
    Arbitrary<Rule<?>> rules() {
        return Arbitraries.of(Catalogue.rules());
    }

    @Provide
    Arbitrary<Violation> violations() {
        return Violations.any();
    }

    @Provide
    Arbitrary<Boundary> boundaries() {
        return Boundaries.any();
    }
}
