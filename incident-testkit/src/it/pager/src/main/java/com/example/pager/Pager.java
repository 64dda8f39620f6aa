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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An incident tool as a team might have written it for its chat: it knows who does what, how far the incident has come,
 * and what was said. It keeps everything in memory.
 */
public class Pager {
    /** What the tool says when somebody may not do what they ask for. */
    public static class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Refusal(String why) {
            super(why);
        }
    }

    private enum Stage {
        QUIET,
        BURNING,
        CONTAINED,
        FIXED,
        ARCHIVED
    }

    private final List<Assignment> jobs = new ArrayList<>();
    private final List<Entry> log = new ArrayList<>();
    private Stage stage = Stage.QUIET;
    private Optional<Severity> severity = Optional.empty();
    private Optional<Person> commander = Optional.empty();
    protected Optional<Person> successor = Optional.empty();
    private boolean agreed;
    private boolean commanderNamed;
    private boolean causeKnown;

    public void declare(Instant at, Person by, String summary) {
        require(stage == Stage.QUIET, "there is an incident already");
        stage = Stage.BURNING;
        commander = by.isAutomation() ? Optional.empty() : Optional.of(by);
        log(at, by, new Opening.Declared(Optional.of(summary), ImmutableSet.of(), Optional.empty()));
    }

    public void assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
        if (role == Role.INCIDENT_COMMANDER) {
            nameCommander(person);
        } else {
            requireCommander(by);
            give(new Assignment(person, role, domain));
        }
        log(at, by, new Command.RoleAssigned(role, person, domain));
    }

    /** Names the first commander; later ones take over by a hand-off. */
    private void nameCommander(Person person) {
        requireRunning();
        require(!person.isAutomation(), "a program can't command");
        require(!commanderNamed || isCommander(person), "hand over instead");
        require(jobsOf(person).isEmpty(), person + " has another job");
        if (!isCommander(person)) {
            withdrawOffer();
        }
        commander = Optional.of(person);
        commanderNamed = true;
    }

    /** One job each, so that nobody has to be told which ones go together. */
    private void give(Assignment job) {
        Person person = job.person();
        require(!isCommander(person), person + " commands");
        require(jobsOf(person).stream().allMatch(it -> it.role() == job.role()), person + " has another job");
        if (!jobs.contains(job)) {
            jobs.add(job);
        }
    }

    public void release(Instant at, Person by, Role role, Person person) {
        requireCommander(by);
        require(jobs.removeIf(it -> it.person().equals(person) && it.role() == role), "there was nothing to release");
        log(at, by, new Command.RoleReleased(role, person));
    }

    public void offerCommand(Instant at, Person by, Command.HandoffBriefed brief) {
        requireCommander(by);
        require(!brief.to().isAutomation() && !brief.to().equals(by), "offer it to another human");
        successor = Optional.of(brief.to());
        agreed = false;
        log(at, by, brief);
    }

    public void acceptCommand(Instant at, Person by, Optional<CanReport> heard) {
        requireRunning();
        require(successor.equals(Optional.of(by)) && !agreed, "nobody offered you command");
        agreed = true;
        log(at, by, new Command.HandoffReadBack(heard));
    }

    public void confirmCommand(Instant at, Person by) {
        requireCommander(by);
        require(agreed, "the successor hasn't accepted yet");
        Person next = successor.orElseThrow();
        require(jobsOf(next).stream().allMatch(it -> it.role() == Role.DEPUTY), next + " has another job");
        handOver(next);
        log(at, by, new Command.HandoffConfirmed());
    }

    protected void handOver(Person next) {
        jobs.removeAll(jobsOf(next));
        commander = Optional.of(next);
        commanderNamed = true;
        withdrawOffer();
    }

    private void withdrawOffer() {
        successor = Optional.empty();
        agreed = false;
    }

    public void setSeverity(Instant at, Person by, Severity called, Optional<String> why) {
        requireCommander(by);
        boolean says = why.filter(it -> !it.isBlank()).isPresent();
        require(says || severity.isEmpty() || severity.get() == called, "say why");
        severity = Optional.of(called);
        log(at, by, new Assessment.SeverityCalled(called, why));
    }

    public void report(Instant at, Person by, Communication.CanReported report) {
        requireOpen();
        log(at, by, report);
    }

    public void findCause(Instant at, Person by, Assessment.CauseEstablished cause) {
        requireOpen();
        causeKnown = true;
        log(at, by, cause);
    }

    public void contain(Instant at, Person by) {
        requireCommander(by);
        require(stage == Stage.BURNING, "it is contained");
        stage = Stage.CONTAINED;
        log(at, by, new Ending.Mitigated());
    }

    public void fix(Instant at, Person by) {
        requireCommander(by);
        require(stage == Stage.CONTAINED && causeKnown, "first contain it, and find the cause");
        stage = Stage.FIXED;
        log(at, by, new Ending.Resolved());
    }

    public void archive(Instant at, Person by) {
        require(stage == Stage.FIXED && isCommander(by), "the commander archives what is fixed");
        stage = Stage.ARCHIVED;
        log(at, by, new Ending.Closed());
    }

    public void say(Instant at, Person by, String text) {
        requireOpen();
        log(at, by, new Remark.Noted(text));
    }

    public Roster roster() {
        List<Assignment> all = new ArrayList<>(jobs);
        commander.ifPresent(person -> all.add(Assignment.of(person, Role.INCIDENT_COMMANDER)));
        return Roster.of(all);
    }

    public Timeline timeline() {
        return new Timeline("pager", ImmutableList.copyOf(log));
    }

    private void log(Instant at, Person by, Event event) {
        log.add(Entry.of(at, by, event));
    }

    private void requireOpen() {
        require(stage != Stage.QUIET && stage != Stage.ARCHIVED, "there is no incident");
    }

    private void requireRunning() {
        require(stage == Stage.BURNING || stage == Stage.CONTAINED, "there is nothing to respond to");
    }

    private void requireCommander(Person by) {
        requireRunning();
        require(isCommander(by), "only the commander may");
    }

    private static void require(boolean so, String why) {
        if (!so) {
            throw new Refusal(why);
        }
    }

    private boolean isCommander(Person person) {
        return commander.equals(Optional.of(person));
    }

    private List<Assignment> jobsOf(Person person) {
        return jobs.stream().filter(it -> it.person().equals(person)).toList();
    }
}
