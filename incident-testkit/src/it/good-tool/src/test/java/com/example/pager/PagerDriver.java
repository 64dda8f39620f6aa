package com.example.pager;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.testkit.tool.Answer;
import dev.incidentkit.testkit.tool.IncidentTool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does in the pager what the kit asks for. */
class PagerDriver implements IncidentTool {
    private static final Map<Role, String> JOBS = Map.of(
            Role.SUBJECT_MATTER_EXPERT, "expert",
            Role.SCRIBE, "scribe",
            Role.DEPUTY, "deputy",
            Role.COMMUNICATIONS_LEAD, "comms",
            Role.INTERNAL_LIAISON, "liaison");

    private final Pager pager;

    PagerDriver(Pager pager) {
        this.pager = pager;
    }

    /** Does it and writes it to the log, or says why not. */
    private Answer ask(Instant at, Person by, Event event, Runnable action) {
        try {
            action.run();
            pager.say(at, by, event);
            return Answer.done();
        } catch (Pager.Refusal e) {
            return Answer.refused(e.getMessage());
        }
    }

    @Override
    public Answer declare(Instant at, Person by, String summary) {
        Event event = new Opening.Declared(Optional.of(summary), ImmutableSet.of(), Optional.empty());
        return ask(at, by, event, () -> pager.declare(by));
    }

    @Override
    public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
        Event event = new Command.RoleAssigned(role, person, domain);
        return ask(at, by, event, () -> {
            if (role == Role.INCIDENT_COMMANDER) {
                pager.nameCommander(person);
            } else {
                pager.assign(by, new Pager.Job(person, JOBS.get(role), domain));
            }
        });
    }

    @Override
    public Answer release(Instant at, Person by, Role role, Person person) {
        return ask(at, by, new Command.RoleReleased(role, person), () -> pager.release(by, person, JOBS.getOrDefault(role, "")));
    }

    @Override
    public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
        return ask(at, by, brief, () -> pager.offerCommand(by, brief.to()));
    }

    @Override
    public Answer readBackHandoff(Instant at, Person by, CanReport report) {
        return ask(at, by, new Command.HandoffReadBack(Optional.of(report)), () -> pager.acceptCommand(by));
    }

    @Override
    public Answer confirmHandoff(Instant at, Person by) {
        return ask(at, by, new Command.HandoffConfirmed(), () -> pager.confirmCommand(by));
    }

    @Override
    public Answer callSeverity(Instant at, Person by, Severity severity, Optional<String> reason) {
        Event event = new Assessment.SeverityCalled(severity, reason);
        return ask(at, by, event, () -> pager.setLevel(by, severity.ordinal(), reason));
    }

    @Override
    public Answer report(Instant at, Person by, Communication.Addressee to, CanReport report) {
        return ask(at, by, new Communication.CanReported(to, report), pager::requireOpen);
    }

    @Override
    public Answer establishCause(Instant at, Person by, String cause, String addressedBy) {
        Event event = new Assessment.CauseEstablished(cause, Optional.of(addressedBy));
        return ask(at, by, event, pager::findCause);
    }

    @Override
    public Answer mitigate(Instant at, Person by) {
        return ask(at, by, new Ending.Mitigated(), () -> pager.contain(by));
    }

    @Override
    public Answer resolve(Instant at, Person by) {
        return ask(at, by, new Ending.Resolved(), () -> pager.fix(by));
    }

    @Override
    public Answer close(Instant at, Person by) {
        return ask(at, by, new Ending.Closed(), () -> pager.archive(by));
    }

    @Override
    public Answer note(Instant at, Person by, String text) {
        return ask(at, by, new Remark.Noted(text), pager::requireOpen);
    }

    @Override
    public Roster roster() {
        List<Assignment> assignments = new ArrayList<>();
        pager.commander().ifPresent(person -> assignments.add(Assignment.of(person, Role.INCIDENT_COMMANDER)));
        for (Pager.Job job : pager.jobs()) {
            JOBS.forEach((role, name) -> {
                if (name.equals(job.name())) {
                    assignments.add(new Assignment(job.person(), role, job.area()));
                }
            });
        }
        return Roster.of(assignments);
    }

    @Override
    public Timeline timeline() {
        return new Timeline(
                "pager",
                pager.log().stream()
                        .map(line -> Entry.of(line.at(), line.by(), (Event) line.said()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
