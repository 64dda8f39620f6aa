package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running of one incident: its clock, what its watches remember of it, and what was found. */
final class Run {
    /** In place of a second in which something may be missed. */
    static final long NEVER = Long.MAX_VALUE;

    private final Plan plan;
    private final Moment moment;
    private final ImmutableList<Item>[] items;
    private final int[] memories;
    private Set<Found> found = Collections.emptySet();
    private boolean anyEnded;
    private MonitorListener listener = MonitorListener.NONE;
    private Instant clock;

    // The earliest second in which a deadline may be missed: never later than that of the earliest deadline, and maybe
    // sooner, because a deadline that moves on leaves it where it is.
    private long wake = NEVER;

    /** The second in which {@link Monitors} call it next. */
    long call = NEVER;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type parameters
    Run(Plan plan, Incident incident, int entries, Instant clock) {
        this.plan = plan;
        this.moment = new Moment(plan.policy().settings(), incident, entries);
        this.clock = clock;
        this.items = new ImmutableList[plan.waiting().size()];
        Arrays.fill(items, ImmutableList.of());
        this.memories = new int[items.length];
    }

    /** The running of an incident of which nothing is on record. */
    static Run of(Plan plan) {
        return new Run(plan, Incident.undeclared(), 0, Instant.MIN);
    }

    private record Missed(Waiting watch, Item item) {}

    Plan plan() {
        return plan;
    }

    Settings settings() {
        return plan.policy().settings();
    }

    Incident incident() {
        return moment.after();
    }

    Instant clock() {
        return clock;
    }

    int entries() {
        return moment.number();
    }

    /** The last entry. */
    Optional<Entry> last() {
        return moment.last();
    }

    /** The entries that were recorded at the instant of the last one, with that at the end. */
    ImmutableList<Entry> latest() {
        return moment.latest();
    }

    Optional<Seal> seal() {
        return moment.carried();
    }

    /** What the watch waits for, or what is wrong and goes on. */
    ImmutableList<Item> items(Waiting watch) {
        return items[watch.number()];
    }

    /** The watch waits for this too from now on. */
    void await(Waiting watch, Item item) {
        remember(watch, item);
        arm(watch, item);
    }

    void remember(Waiting watch, Item item) {
        ImmutableList<Item> before = items(watch);
        items[watch.number()] = before.isEmpty()
                ? ImmutableList.of(item)
                : ImmutableList.<Item>builder().addAll(before).add(item).build();
    }

    void forget(Waiting watch, Item item) {
        ImmutableList<Item> before = items(watch);
        items[watch.number()] = before.size() == 1
                ? ImmutableList.of()
                : before.stream().filter(other -> other != item).collect(ImmutableList.toImmutableList());
    }

    void forgetAll(Waiting watch) {
        items[watch.number()] = ImmutableList.of();
    }

    /** What else the watch remembers. */
    int memory(Waiting watch) {
        return memories[watch.number()];
    }

    void remember(Waiting watch, int memory) {
        memories[watch.number()] = memory;
    }

    /** What was found and not handed over yet, in the order in which it was found. */
    Set<Found> found() {
        return found;
    }

    void add(Found one) {
        if (found.isEmpty()) {
            found = new LinkedHashSet<>();
        }
        found.add(one);
    }

    void listen(MonitorListener to) {
        listener = to;
    }

    void record(Entry entry) {
        if (entry.knownAt().isAfter(clock)) {
            recordLater(entry);
        } else {
            record(entry, false);
        }
    }

    /** Takes an entry that was recorded later than where the clock stands. */
    void recordLater(Entry entry) {
        advanceTo(entry.knownAt());
        record(entry, true);
    }

    private void record(Entry entry, boolean later) {
        moment.next(entry, later);
        for (Watch watch : plan.interested(entry.event())) {
            watch.entry(this, moment);
        }
        if (moment.after() != moment.before()) {
            boolean weighs = !moment.after().severity().equals(moment.before().severity());
            for (int i = 0; i < items.length; i++) {
                Waiting watch = plan.waiting().get(i);
                if (weighs) {
                    watch.weighAgain(this, moment.at());
                }
                watch.state(this, moment);
            }
        }
        expire();
    }

    /** Passes over an entry that isn't on record yet, so that those after it keep their numbers. */
    void skip(Entry entry) {
        moment.skip(entry);
    }

    void advanceTo(Instant now) {
        clock = now;
        expire();
    }

    /** Finds what was missed by now; what was missed may bring about what is missed too. */
    private void expire() {
        while (isWake()) {
            rewind();
            if (!isWake() || !findMissed()) {
                return;
            }
        }
    }

    /** Whether something may be missed by now. */
    private boolean isWake() {
        return clock.getEpochSecond() >= wake;
    }

    /** Looks anew at what is still waited for. */
    private void rewind() {
        wake = NEVER;
        for (ImmutableList<Item> waited : items) {
            for (int i = 0; i < waited.size(); i++) {
                if (!waited.get(i).isFound()) {
                    wake = Math.min(wake, waited.get(i).dueSecond());
                }
            }
        }
    }

    /** In the order of the deadlines; says whether anything was. */
    private boolean findMissed() {
        List<Missed> missed = new ArrayList<>();
        for (Waiting watch : plan.waiting()) {
            for (Item item : items(watch)) {
                if (!item.isFound() && item.isMissedAt(clock)) {
                    missed.add(new Missed(watch, item));
                }
            }
        }
        missed.sort(Comparator.comparing(it -> it.item().due()));
        missed.forEach(it -> it.watch().missed(this, it.item()));
        return !missed.isEmpty();
    }

    /** The earliest deadline of all. */
    Optional<Instant> nextDeadline() {
        return Arrays.stream(items)
                .flatMap(List::stream)
                .filter(item -> !item.isFound())
                .map(Item::due)
                .min(Comparator.naturalOrder());
    }

    /** The deadline of an item was set, or has moved. */
    void arm(Waiting watch, Item item) {
        wake = Math.min(wake, item.dueSecond());
        if (listener.hearsOfDue() && isObligation(watch, item)) {
            listener.due(obligation(watch, item));
        }
    }

    /** The earliest second of the epoch in which something may be missed. */
    long wake() {
        return wake;
    }

    boolean applies(int rule) {
        return level(rule).isPresent();
    }

    /** What a rule weighs at the severity of now. */
    Optional<Level> level(int rule) {
        return plan.level(rule, incident().severity());
    }

    /** Where in the record it stands now: at the last entry that was looked at. */
    String place() {
        return "entries/" + moment.seen();
    }

    Optional<Finding> finding(int rule, Evidence evidence) {
        return plan.finding(rule, evidence, incident().severity());
    }

    /** A finding that begins now, or none that counts where the rule has no weight at this severity. */
    Found found(int rule, Evidence evidence, Instant start) {
        Optional<Finding> finding = finding(rule, evidence);
        return finding.isPresent() ? found(finding.get(), start) : new Found(this, Optional.empty());
    }

    Found found(Finding finding, Instant start) {
        Finding begun = finding.during(Interval.startingAt(start));
        Found one = new Found(this, Optional.of(begun));
        add(one);
        listener.violated(begun);
        return one;
    }

    /** A finding on something that is wrong at one moment. */
    void foundAt(Finding finding, Instant at) {
        Finding momentary = finding.during(Interval.between(at, at));
        add(new Found(this, Optional.of(momentary)));
        listener.violated(momentary);
        ended(momentary);
    }

    void ended(Finding finding) {
        anyEnded = true;
        listener.ended(finding);
    }

    void withdrawn(Found never) {
        found.remove(never);
        never.finding().ifPresent(listener::withdrawn);
    }

    /** Who owes an item: the people it names, or whoever holds the role now; the commander, if nobody does. */
    ImmutableList<Person> owing(Item item) {
        if (!item.people.isEmpty() || item.owedBy.isEmpty()) {
            return item.people;
        }
        Roster roster = incident().roster();
        return roster.holders(
                roster.filled().contains(item.owedBy.get()) ? item.owedBy.get() : Role.INCIDENT_COMMANDER);
    }

    /** Hands over what has ended, and forgets it: only what goes on can still change. */
    ImmutableList<Finding> drain() {
        if (!anyEnded) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Finding> ended = ImmutableList.builder();
        found.removeIf(one -> {
            if (!one.isOpen()) {
                one.finding().ifPresent(ended::add);
            }
            return !one.isOpen();
        });
        anyEnded = false;
        return ended.build();
    }

    ImmutableList<Finding> findings() {
        return found.isEmpty()
                ? ImmutableList.of()
                : found.stream().flatMap(one -> one.finding().stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Obligation> obligations() {
        List<Obligation> obligations = new ArrayList<>();
        for (Waiting watch : plan.waiting()) {
            for (Item item : items(watch)) {
                if (!item.isFound() && isObligation(watch, item)) {
                    obligations.add(obligation(watch, item));
                }
            }
        }
        return ImmutableList.sortedCopyOf(obligations);
    }

    /** Whether somebody owes it, and it isn't only a moment at which to look again. */
    private boolean isObligation(Waiting watch, Item item) {
        return !item.what.isEmpty() && (watch.rule() == Plan.NO_RULE || applies(watch.rule()));
    }

    private Obligation obligation(Waiting watch, Item item) {
        String rule = watch.rule() == Plan.NO_RULE
                ? item.key.substring(0, item.key.indexOf('['))
                : plan.rules().get(watch.rule()).id();
        Deadline deadline = item.deadline();
        return new Obligation(rule, item.what, owing(item), item.key, deadline);
    }

    /** Resumes where another run stopped; everything else was set already. */
    void resume(ImmutableList<Entry> latest, Optional<Seal> seal) {
        moment.resume(latest, seal);
        anyEnded = true; // or not: the next to ask will see
        rewind();
    }
}
