package com.example.pager;

import dev.incidentkit.core.roster.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** How far an incident has come. */
    public enum Stage {
        QUIET,
        BURNING,
        CONTAINED,
        FIXED,
        ARCHIVED
    }

    /** Somebody's job in the response, with the area they look after if it is an expert's. */
    public record Job(Person person, String name, Optional<String> area) {}

    /** A line of the log. */
    public record Line(Instant at, Person by, Object said) {}

    private static final Set<String> WRITING_OR_FIXING = Set.of("scribe", "expert", "comms", "liaison", "deputy");

    private final List<Job> jobs = new ArrayList<>();
    private final List<Line> log = new ArrayList<>();
    private Stage stage = Stage.QUIET;
    private Optional<Integer> level = Optional.empty();
    private Optional<Person> commander = Optional.empty();
    protected Optional<Person> successor = Optional.empty();
    protected boolean agreed;
    private boolean commanderNamed;
    private boolean causeKnown;

    public void declare(Person by) {
        require(stage == Stage.QUIET, "there is an incident already");
        stage = Stage.BURNING;
        commander = by.isAutomation() ? Optional.empty() : Optional.of(by);
    }

    /** Names the first commander; later ones take over by a hand-off. */
    public void nameCommander(Person person) {
        requireRunning();
        require(!person.isAutomation(), "a program can't command");
        require(!commanderNamed || isCommander(person), "hand over instead");
        require(jobsOf(person).isEmpty() || isCommander(person), person + " has another job");
        if (!isCommander(person)) {
            successor = Optional.empty();
            agreed = false;
        }
        commander = Optional.of(person);
        commanderNamed = true;
    }

    /** One job each, so that nobody has to be told which ones go together. */
    public void assign(Person by, Job job) {
        requireCommander(by);
        require(WRITING_OR_FIXING.contains(job.name()), "there is no such job");
        require(!isCommander(job.person()), job.person() + " commands");
        require(
                jobsOf(job.person()).stream().allMatch(it -> it.name().equals(job.name())),
                job.person() + " has another job");
        if (!jobs.contains(job)) {
            jobs.add(job);
        }
    }

    public void release(Person by, Person person, String name) {
        requireCommander(by);
        require(jobs.removeIf(it -> it.person().equals(person) && it.name().equals(name)), "there was nothing to release");
    }

    public void offerCommand(Person by, Person to) {
        requireCommander(by);
        require(!to.isAutomation() && !to.equals(by), "offer it to another human");
        successor = Optional.of(to);
        agreed = false;
    }

    public void acceptCommand(Person by) {
        requireRunning();
        require(successor.equals(Optional.of(by)) && !agreed, "nobody offered you command");
        agreed = true;
    }

    public void confirmCommand(Person by) {
        requireCommander(by);
        require(agreed, "the successor hasn't accepted yet");
        Person next = successor.orElseThrow();
        require(jobsOf(next).stream().allMatch(it -> it.name().equals("deputy")), next + " has another job");
        jobs.removeIf(it -> it.person().equals(next));
        handOver(next);
    }

    protected void handOver(Person next) {
        commander = Optional.of(next);
        commanderNamed = true;
        successor = Optional.empty();
        agreed = false;
    }

    public void setLevel(Person by, int value, Optional<String> why) {
        requireCommander(by);
        require(why.isPresent() || level.isEmpty() || level.get() == value, "say why");
        level = Optional.of(value);
    }

    public void findCause() {
        requireOpen();
        causeKnown = true;
    }

    public void contain(Person by) {
        requireCommander(by);
        require(stage == Stage.BURNING, "it is contained");
        stage = Stage.CONTAINED;
    }

    public void fix(Person by) {
        requireCommander(by);
        require(stage == Stage.CONTAINED && causeKnown, "first contain it, and find the cause");
        stage = Stage.FIXED;
    }

    public void archive(Person by) {
        require(stage == Stage.FIXED && isCommander(by), "the commander archives what is fixed");
        stage = Stage.ARCHIVED;
    }

    /** Writes a line to the log. */
    public void say(Instant at, Person by, Object said) {
        log.add(new Line(at, by, said));
    }

    public void requireOpen() {
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

    private Set<Job> jobsOf(Person person) {
        Set<Job> found = new HashSet<>(jobs);
        found.removeIf(it -> !it.person().equals(person));
        return found;
    }

    public Optional<Person> commander() {
        return commander;
    }

    public List<Job> jobs() {
        return Collections.unmodifiableList(jobs);
    }

    public List<Line> log() {
        return Collections.unmodifiableList(log);
    }
}
